extension StyleSheet {
  /// The end of every page.
  static let footer = """
    .foot {
      margin-block-start: 3rem;
      padding-block-end: 2rem;
      font-size: .875rem;
    }
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      gap: 1.5rem 2.5rem;
      border-block-start: 3px double var(--ink);
      padding-block-start: 1.25rem;
    }
    .foot h2 {
      font-size: 1rem;
      margin-block-end: .35rem;
    }
    .foot li a {
      display: inline-block;
      padding-block: .15rem;
    }
    .foot .wide {
      columns: 2;
    }
    .imprint {
      margin-block-start: 1.5rem;
      padding-block-start: .75rem;
      border-block-start: 1px solid var(--line);
      color: var(--soft);
    }
    """
}

extension StyleSheet {
  /// The search form.
  static let forms = """
    .search {
      margin-block: 1rem;
      max-inline-size: 52rem;
    }
    input, select, button {
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
      padding: .45rem .65rem;
      min-block-size: 2.6rem;
      max-inline-size: 100%;
    }
    button {
      background: var(--ink);
      color: var(--paper);
      border-color: var(--ink);
      font-weight: 600;
      padding-inline: 1.2rem;
      cursor: pointer;
    }
    button:hover {
      background: var(--accent);
      border-color: var(--accent);
    }
    .words {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: .35rem .5rem;
    }
    .search label {
      font-size: .8125rem;
      font-weight: 600;
    }
    .words label {
      grid-column: 1/-1;
    }
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
      gap: .75rem;
      margin-block-start: .9rem;
    }
    .filters :is(select, input) {
      inline-size: 100%;
    }
    .hint {
      margin-block-start: .75rem;
      font-size: .875rem;
      color: var(--soft);
    }
    .fault {
      border-inline-start: 3px solid var(--accent);
      padding-inline-start: .75rem;
    }
    """
}

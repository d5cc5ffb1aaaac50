extension StyleSheet {
  /// What stands beside and below a story.
  static let around = """
    .around {
      display: grid;
      gap: 2rem;
      margin-block-start: 2.5rem;
      align-content: start;
    }
    .around .address {
      margin-block-start: .75rem;
      font-size: .8125rem;
      color: var(--soft);
      line-height: 1.45;
    }
    .address code {
      user-select: all;
      color: var(--ink);
    }
    .follow {
      margin-block-start: 2rem;
    }
    .neighbours .kicker {
      display: block;
    }
    .neighbours a {
      font: 600 1.0625rem/1.35 var(--serif);
      text-decoration: none;
    }
    @media (min-width: 40rem) {
      .around {
        grid-template-columns: 1fr 1fr;
      }
    }
    @media (min-width: 80rem) {
      .story main {
        display: grid;
        grid-template-columns: minmax(0, 59rem) minmax(15rem, 20rem);
        justify-content: space-between;
        column-gap: 3rem;
      }
      .story .around {
        grid-area: 1/2/span 2;
        grid-template-columns: 1fr;
        margin: 0;
      }
      .story :is(.neighbours, .follow) {
        grid-column: 1/-1;
      }
    }
    """
}

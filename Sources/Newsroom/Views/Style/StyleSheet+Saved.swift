extension StyleSheet {
  /// The star that saves a story, on its page and on cards.
  static let saved = """
    .card .meta {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 1rem;
      position: relative;
    }
    .star button {
      font: 600 .8125rem/1.5 var(--sans);
      padding: .25rem .4rem;
      margin-inline-start: -.4rem;
      border: 0;
      background: none;
      color: var(--soft);
      cursor: pointer;
    }
    .star button:is(:hover, :focus-visible) {
      color: var(--accent);
      text-decoration: underline;
    }
    .star button::before {
      content: "\u{2606} " / "";
    }
    .star button[name=remove] {
      color: var(--accent);
    }
    .star button[name=remove]::before {
      content: "\u{2605} " / "";
    }
    """
}

extension StyleSheet {
  /// The star that saves a story, on its page and on cards, and the button that follows a list.
  static let saved = """
    .card .meta {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 1rem;
      position: relative;
    }
    :is(.star, .follow-list) button {
      font: 600 .8125rem/1.5 var(--sans);
      padding: .25rem .4rem;
      margin-inline-start: -.4rem;
      border: 0;
      background: none;
      color: var(--soft);
      min-block-size: 1.75rem;
      white-space: nowrap;
      cursor: pointer;
    }
    :is(.star, .follow-list) button:is(:hover, :focus-visible) {
      color: var(--accent);
      text-decoration: underline;
    }
    .star button::before {
      content: "\u{2606} " / "";
    }
    .follow-list button::before {
      content: "+ " / "";
    }
    :is(.star button[name=remove], .follow-list button[name=unfollow]) {
      color: var(--accent);
    }
    .star button[name=remove]::before {
      content: "\u{2605} " / "";
    }
    .follow-list button[name=unfollow]::before {
      content: "\u{2212} " / "";
    }
    """
}

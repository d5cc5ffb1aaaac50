extension StyleSheet {
  /// The moderators' queues.
  static let deskComments = """
    .queues ul {
      display: flex;
      flex-wrap: wrap;
      gap: .2rem 1.2rem;
      border-block-end: 1px solid var(--line);
    }
    .queues a {
      display: inline-block;
      padding-block: .5rem;
      text-decoration: none;
    }
    .queues a[aria-current] {
      font-weight: 700;
      box-shadow: inset 0 -3px var(--accent);
    }
    .undo {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: .5rem 1rem;
    }
    .undo p {
      margin: 0;
    }
    .selection-bar {
      margin-block: 1rem;
      padding: .1rem 1rem 1rem;
      background: var(--tint);
    }
    .queue {
      max-inline-size: 52rem;
      padding: 0;
    }
    .queue > li {
      list-style: none;
      padding-block: .9rem;
      padding-inline-start: .75rem;
      border-block-end: 1px solid var(--line);
      /* Always there: what moves under the pointer is not hit. */
      border-inline-start: 3px solid transparent;
      overflow-wrap: anywhere;
    }
    .queue > li:focus-within {
      border-inline-start-color: var(--accent);
    }
    .queue p {
      margin-block: .3rem;
    }
    .queue .head input {
      inline-size: 1.4rem;
      block-size: 1.4rem;
      margin: 0;
      vertical-align: middle;
    }
    .queue .said {
      margin-block: .5rem;
      padding-inline-start: .9rem;
      border-inline-start: 3px solid var(--line);
      font-family: var(--serif);
    }
    .queue .said > * + * {
      margin-block-start: .6rem;
    }
    .queue h3 {
      margin-block-start: .6rem;
      padding: 0;
      border: 0;
      font-size: .875rem;
    }
    .queue :is(.part, .refuse) {
      margin-block: .3rem;
    }
    .queue summary {
      padding-block: .3rem;
      cursor: pointer;
    }
    """
}

extension StyleSheet {
  /// What marks the words that went and came, for readers' pages and the desk's.
  static let differences = """
    .difference {
      overflow-wrap: anywhere;
    }
    .difference ins, .difference del {
      padding-inline: .1em;
      border-radius: 2px;
    }
    .difference ins {
      background: var(--mark);
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
    .difference del {
      color: var(--soft);
      text-decoration: line-through;
    }
    .difference img {
      max-inline-size: 100%;
      block-size: auto;
    }
    .unseen {
      position: absolute;
      clip-path: inset(50%);
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
    """

  /// The log of what was done to a story.
  static let changes = """
    .changes .difference {
      margin-block: .8rem;
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--line);
      max-inline-size: 44rem;
    }
    .changes .changed {
      font-weight: 600;
    }
    .log {
      margin-block-start: .8rem;
    }
    """
}

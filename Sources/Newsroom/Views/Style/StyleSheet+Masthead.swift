extension StyleSheet {
  /// The top of every page.
  static let masthead = """
    .topline {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 1.25rem;
      padding-block: .35rem;
      font-size: .8125rem;
      border-block-end: 1px solid var(--line);
    }
    .today {
      color: var(--soft);
      margin-inline-end: auto;
    }
    .editions ul {
      display: flex;
      flex-wrap: wrap;
      column-gap: .9rem;
    }
    .topline a {
      display: inline-block;
      padding-block: .25rem;
    }
    .topline [aria-current] {
      font-weight: 700;
    }
    .name {
      font: 800 clamp(1.75rem, 1.3rem + 1.6vw, 2.5rem)/1.1 var(--serif);
      text-align: center;
      padding-block: .7rem .6rem;
    }
    .name a:hover {
      text-decoration: none;
    }
    .tagline {
      display: none;
    }
    .front .name {
      font-size: clamp(2.75rem, 1.5rem + 6vw, 5.25rem);
      padding-block: .6rem 0;
    }
    html[dir=ltr] .name {
      letter-spacing: -.015em;
    }
    .front .tagline {
      display: block;
      text-align: center;
      font: italic 1rem/1.4 var(--serif);
      color: var(--soft);
      padding-block: .15rem .9rem;
    }
    :lang(ar) .tagline {
      font-style: normal;
    }
    .sections {
      border-block: 1px solid var(--ink);
      margin-block-end: 1.25rem;
    }
    .front .sections {
      border-block-end: 3px double var(--ink);
    }
    .sections ul {
      display: flex;
      column-gap: 1.35rem;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .sections li {
      flex: none;
    }
    .sections a {
      display: block;
      padding-block: .55rem;
      font-size: .9375rem;
      font-weight: 600;
    }
    .sections [aria-current] {
      box-shadow: inset 0 -3px var(--accent);
    }
    @media (min-width: 48rem) {
      .sections ul {
        flex-wrap: wrap;
        justify-content: center;
        column-gap: clamp(.95rem, 2vw, 1.9rem);
      }
    }
    """
}

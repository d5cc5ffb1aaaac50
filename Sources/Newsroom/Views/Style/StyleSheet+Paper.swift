extension StyleSheet {
  /// What the desk puts on readers' pages: breaking news, pictures of people.
  static let paper = """
    .breaking {
      background: var(--accent);
      color: var(--paper);
      padding-inline: clamp(1rem, 3.2vw, 2.5rem);
    }
    .breaking p {
      max-inline-size: 78rem;
      margin: 0 auto;
      padding-block: .55rem;
      font: 600 1rem/1.45 var(--sans);
      overflow-wrap: anywhere;
    }
    .breaking b {
      margin-inline-end: .6rem;
      font-size: .8125rem;
      font-weight: 800;
    }
    html[dir=ltr] .breaking b {
      letter-spacing: .06em;
      text-transform: uppercase;
    }
    .breaking a {
      color: inherit;
      text-decoration: underline;
    }
    .breaking :focus-visible {
      outline-color: var(--paper);
    }
    .portrait {
      inline-size: 9rem;
      margin-block: .5rem 1rem;
    }
    .portrait img {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    .portrait figcaption {
      font-size: .8125rem;
      color: var(--soft);
      padding-block-start: .25rem;
    }
    @media (min-width: 40rem) {
      .opening:has(.portrait) {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 9rem;
        column-gap: 1.5rem;
      }
      .opening:has(.portrait) > * {
        grid-column: 1;
      }
      .opening .portrait {
        grid-column: 2;
        grid-row: 1/span 6;
      }
    }
    """
}

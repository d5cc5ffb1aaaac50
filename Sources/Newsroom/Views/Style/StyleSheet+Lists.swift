extension StyleSheet {
  /// Sections, topics, authors, days, the archive, search results, corrections.
  static let lists = """
    .opening {
      margin-block-end: 1.25rem;
    }
    .opening h1 {
      font-size: clamp(2rem, 1.5rem + 2vw, 3rem);
    }
    .role, .about {
      margin-block-start: .4rem;
      max-inline-size: 44rem;
      color: var(--soft);
      font: 1.0625rem/1.5 var(--serif);
    }
    .role {
      color: var(--ink);
      font-weight: 600;
    }
    .feeds {
      margin-block-start: .6rem;
      font-size: .8125rem;
      color: var(--soft);
    }
    .feeds a {
      padding: .3rem .25rem;
    }
    .cards {
      display: grid;
      column-gap: 3rem;
      border-block-start: 3px solid var(--ink);
    }
    .cards .card {
      padding-block: 1rem;
      border-block-end: 1px solid var(--line);
    }
    .card-row:has(.frame) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) clamp(6rem, 28vw, 11rem);
      column-gap: 1.1rem;
      align-content: start;
    }
    .card-row:has(.frame) > * {
      grid-column: 1;
    }
    .card-row:has(.frame) .frame {
      grid-area: 1/2/span 6;
      margin: 0;
    }
    @media (min-width: 64rem) {
      .cards {
        grid-template-columns: 1fr 1fr;
      }
      .cards .card-lead {
        grid-column: 1/-1;
      }
      .card-lead:has(.frame) {
        display: grid;
        grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
        column-gap: 2rem;
        align-content: start;
      }
      .card-lead:has(.frame) > * {
        grid-column: 2;
      }
      .card-lead:has(.frame) .frame {
        grid-area: 1/1/span 6;
        margin: 0;
      }
      .front .card-lead {
        display: flex;
      }
      .front .card-lead .frame {
        margin-block-end: .75rem;
      }
      .card-lead :is(h2, h3) {
        align-self: end;
      }
      .stream {
        columns: 2;
        column-gap: 3rem;
      }
    }
    .stream {
      border-block-start: 3px solid var(--ink);
      padding-block-start: .4rem;
    }
    .stream li {
      break-inside: avoid;
    }
    .stream .daymark {
      break-after: avoid;
    }
    .steps, .neighbours {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1.5rem;
      margin-block-start: 1.5rem;
      border-block-start: 1px solid var(--ink);
      padding-block-start: .75rem;
    }
    .steps {
      font-weight: 600;
    }
    .steps a {
      padding-block: .3rem;
    }
    .next {
      grid-column: 2;
      text-align: end;
    }
    .trail ol {
      display: flex;
      flex-wrap: wrap;
      font-size: .875rem;
    }
    .trail li + li::before {
      content: "/";
      margin-inline: .5rem;
      color: var(--soft);
    }
    .trail a {
      display: inline-block;
      padding-block: .2rem;
    }
    .shelves, .calendar {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
      gap: 0 2rem;
      border-block-start: 3px solid var(--ink);
    }
    .shelves li, .calendar li {
      padding-block: .7rem;
      border-block-end: 1px solid var(--line);
    }
    .shelves a, .calendar a {
      display: block;
      font: 600 1.125rem/1.4 var(--serif);
      text-decoration: none;
    }
    .shelves span, .calendar span {
      font-size: .8125rem;
      color: var(--soft);
    }
    .hits li, .list .changes > li {
      padding-block: 1rem;
      border-block-end: 1px solid var(--line);
      max-inline-size: 46rem;
    }
    .hits h3, .changes h2 {
      font-size: 1.25rem;
    }
    .snippet {
      margin-block: .3rem;
    }
    .changes b {
      color: var(--accent);
    }
    .list .changes {
      border-block-start: 3px solid var(--ink);
    }
    .notice {
      max-inline-size: 44rem;
      margin-block-end: 2rem;
    }
    .notice > * + * {
      margin-block-start: .8rem;
    }
    .notice h1 {
      font-size: clamp(2rem, 1.5rem + 2vw, 3rem);
    }
    .notice .note {
      border-inline-start: 3px solid var(--accent);
      padding-inline-start: 1rem;
      font: 1.125rem/1.55 var(--serif);
    }
    .latest, .guesses {
      max-inline-size: 44rem;
      margin-block-start: 2rem;
    }
    """
}

extension StyleSheet {
  /// The front page: lead, second and newest side by side, then what is read most, then sections.
  static let front = """
    .top {
      display: grid;
      gap: 1.75rem;
    }
    .pair {
      display: grid;
      margin-block-start: 1rem;
    }
    .pair .card {
      border-block-start: 1px solid var(--line);
      padding-block: .9rem 1rem;
    }
    .second .card + .card {
      border-block-start: 1px solid var(--line);
      margin-block-start: 1rem;
      padding-block-start: .9rem;
    }
    .newest .label {
      padding-block-end: .2rem;
    }
    .most {
      margin-block: 2rem;
      border-block-end: 1px solid var(--line);
      padding-block-end: 1rem;
    }
    .most ol {
      display: grid;
      gap: .25rem 2rem;
      counter-reset: rank;
    }
    .most li {
      display: flex;
      gap: .9rem;
      align-items: baseline;
      counter-increment: rank;
      padding-block: .4rem;
    }
    .most li::before {
      content: counter(rank);
      font: 400 2.25rem/1 var(--serif);
      color: var(--accent);
      min-inline-size: 1.3rem;
    }
    .rivers {
      display: grid;
      gap: 1.75rem 2.5rem;
      margin-block-start: 2rem;
    }
    .river {
      container-type: inline-size;
    }
    .flow .heads {
      margin-block-start: .9rem;
    }
    @container (min-width: 30rem) {
      .flow {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 1.5rem;
      }
      .flow .heads {
        margin-block-start: 0;
      }
      .flow .heads li:first-child {
        border: 0;
        padding-block-start: 0;
      }
    }
    @media (max-width: 39.99rem) {
      .card-pictured:has(.frame) {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 30%;
        column-gap: 1rem;
        align-content: start;
      }
      .card-pictured:has(.frame) > * {
        grid-column: 1;
      }
      .card-pictured:has(.frame) .frame {
        grid-area: 1/2/span 6;
        margin: .25rem 0 0;
      }
    }
    @media (min-width: 40rem) {
      .pair {
        grid-template-columns: 1fr 1fr;
        column-gap: 1.5rem;
        border-block-start: 1px solid var(--line);
      }
      .pair .card {
        border: 0;
      }
      .pair .card + .card {
        border-inline-start: 1px solid var(--line);
        padding-inline-start: 1.5rem;
      }
      .top {
        grid-template-columns: 1fr 1fr;
      }
      .lead {
        grid-column: 1/-1;
      }
      .most ol {
        grid-template-columns: repeat(2, 1fr);
      }
    }
    @media (min-width: 64rem) {
      .top {
        grid-template-columns: minmax(0, 2.15fr) minmax(0, 1fr) minmax(0, 1fr);
        gap: 0;
      }
      .top > * {
        grid-column: auto;
        padding-inline: 1.5rem;
        border-inline-start: 1px solid var(--line);
      }
      .top > :first-child {
        padding-inline-start: 0;
        border: 0;
      }
      .top > :last-child {
        padding-inline-end: 0;
      }
      .most ol {
        grid-template-columns: repeat(5, 1fr);
      }
      .most li + li {
        border-inline-start: 1px solid var(--line);
        padding-inline-start: 1.25rem;
      }
      .most ol {
        gap: 1.25rem;
      }
      .rivers {
        grid-template-columns: 1fr 1fr;
      }
    }
    """
}

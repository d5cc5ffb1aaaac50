extension StyleSheet {
  /// Accounts: signing in, one's own account, the staff.
  static let deskPeople = """
    .desk .entry {
      display: grid;
      gap: .8rem;
      max-inline-size: 26rem;
    }
    .desk .entry p {
      margin: 0;
    }
    .desk .entry :is(input, select) {
      display: block;
      inline-size: 100%;
      margin-block-start: .25rem;
      padding: .45rem .65rem;
      min-block-size: 2.6rem;
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
    }
    .desk .done {
      border-inline-start: 3px solid var(--edge);
      padding: .4rem .75rem;
      background: var(--tint);
    }
    .qr {
      display: block;
      inline-size: min(100%, 14rem);
      block-size: auto;
    }
    .desk .secret {
      padding: .6rem 1rem;
      background: var(--tint);
      overflow-wrap: anywhere;
    }
    .desk .secret code {
      font-size: 1.0625rem;
      letter-spacing: .04em;
    }
    .desk .secret ul {
      columns: 2;
      max-inline-size: 24rem;
      margin-block: .6rem;
    }
    .desk .scroll {
      overflow-x: auto;
    }
    .log {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: .9375rem;
    }
    .log :is(th, td) {
      padding: .5rem .8rem .5rem 0;
      border-block-end: 1px solid var(--line);
      text-align: start;
      vertical-align: top;
      font-weight: 400;
      min-inline-size: 7rem;
    }
    .log th {
      font-size: .8125rem;
      color: var(--soft);
    }
    .log code {
      font-size: .875rem;
    }
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
      gap: .8rem 1rem;
      align-items: end;
    }
    .desk .filters, .desk .grants {
      max-inline-size: none;
    }
    .filters p, .grants p {
      margin: 0;
    }
    .desk :is(.filters, .grants) :is(input, select) {
      display: block;
      inline-size: 100%;
      margin-block-start: .2rem;
      padding: .4rem .6rem;
      min-block-size: 2.6rem;
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
    }
    .grants {
      display: grid;
      gap: .8rem;
    }
    .grants fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: .5rem 1rem;
      border: 0;
      border-block-end: 1px solid var(--line);
      padding: 0 0 .8rem;
      margin: 0;
      max-inline-size: 44rem;
    }
    .grants legend {
      font-size: .8125rem;
      color: var(--soft);
    }
    .choices {
      display: grid;
      gap: 1rem;
    }
    .choices input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      vertical-align: text-bottom;
      margin-inline-end: .4rem;
    }
    .choices .hint {
      margin: .2rem 0 0;
    }
    .sessions li {
      display: grid;
      gap: .2rem;
      padding-block: .8rem;
      border-block-end: 1px solid var(--line);
    }
    .sessions p {
      margin: 0;
    }
    """
}

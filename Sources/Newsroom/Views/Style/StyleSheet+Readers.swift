extension StyleSheet {
  /// The sheet of a reader's own pages, which comes behind the sheet of all pages.
  static let readersMinified = squeezed(readers)

  private static let readers = """
    .own main {
      max-inline-size: 60rem;
      margin-inline: auto;
    }
    .own :is(section, div.along, div.notice) {
      margin-block-start: 2rem;
      max-inline-size: 46rem;
    }
    .own :is(section, div.along) > * + * {
      margin-block-start: .6rem;
    }
    .own h2 {
      font-size: 1.375rem;
    }
    .own main > p {
      margin-block-start: 1rem;
    }
    .ways, .views ul {
      display: flex;
      flex-wrap: wrap;
      gap: .25rem 1.4rem;
    }
    .ways {
      font-size: .9375rem;
      margin-block-end: 1.25rem;
    }
    .ways a, .views a, .along a {
      display: inline-block;
      padding-block: .3rem;
    }
    .views {
      border-block: 1px solid var(--ink);
    }
    .views a {
      padding-block: .55rem;
      font-weight: 600;
      text-decoration: none;
    }
    .views [aria-current] {
      box-shadow: inset 0 -3px var(--accent);
    }
    .of {
      margin-block-start: .75rem;
    }
    .of label {
      display: block;
    }
    .entries {
      border-block-start: 3px solid var(--ink);
      margin-block-start: .5rem;
    }
    .entry {
      padding-block: 1.1rem;
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    .entry > * + * {
      margin-block-start: .35rem;
    }
    .entry h2 a {
      text-decoration: none;
    }
    .entry h2 a:hover {
      text-decoration: underline;
    }
    .entry .standfirst {
      font: 1rem/1.5 var(--serif);
      max-inline-size: 44rem;
    }
    .since {
      border-inline-start: 3px solid var(--accent);
      padding-inline-start: .9rem;
      margin-block: .7rem;
      max-inline-size: 44rem;
    }
    .since li, .log-since li {
      margin-block-start: .3rem;
    }
    .since b, .log-since b {
      color: var(--accent);
    }
    .own-note {
      background: var(--tint);
      padding: .6rem .9rem;
      max-inline-size: 44rem;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: .3rem 1rem;
    }
    .quiet {
      background: none;
      color: var(--ink);
      border-color: var(--edge);
      font-weight: 400;
      font-size: .875rem;
      padding-inline: .75rem;
      min-block-size: 2.25rem;
      margin-block: .15rem;
    }
    .fold {
      max-inline-size: 44rem;
    }
    .fold summary {
      cursor: pointer;
      padding-block: .5rem;
      font-size: .875rem;
    }
    .acts > form > p {
      display: flex;
      flex-wrap: wrap;
      gap: .3rem 1rem;
    }
    .acts .fold summary {
      padding-block: .25rem;
      font-size: .8125rem;
    }
    .acts .fold[open] {
      flex-basis: 100%;
    }
    .fields label, .fold label {
      display: block;
      font-weight: 600;
      font-size: .875rem;
    }
    .fields :is(p, button) {
      margin-block-start: .75rem;
    }
    .fields input {
      inline-size: 100%;
      max-inline-size: 26rem;
    }
    textarea {
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
      padding: .5rem .65rem;
      inline-size: 100%;
    }
    .along ul {
      display: flex;
      flex-wrap: wrap;
      gap: .1rem 1.4rem;
    }
    .report {
      border-inline-start: 3px solid var(--accent);
      padding-inline-start: 1rem;
    }
    .report li {
      margin-block-start: .3rem;
    }
    .addresses {
      font-size: .875rem;
      overflow-wrap: anywhere;
    }
    .facts li {
      padding-block: .25rem;
    }
    .devices li {
      padding-block: .7rem;
      border-block-end: 1px solid var(--line);
    }
    .secret {
      background: var(--tint);
      padding: .7rem .9rem;
      overflow-wrap: anywhere;
    }
    .followed {
      border-block-start: 1px solid var(--line);
      padding-block-start: .8rem;
    }
    .own .difference {
      margin-block: 1rem;
      max-inline-size: 44rem;
    }
    .own .kept {
      font-size: .875rem;
      color: var(--soft);
    }
    """
}

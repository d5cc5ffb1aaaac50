extension StyleSheet {
  /// Lists of stories at the desk, the budget, the calendar, revisions and translations.
  static let deskStories = """
    .lists ul, .kept ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.1rem;
      border-block-end: 1px solid var(--line);
    }
    .lists a {
      display: inline-block;
      padding-block: .5rem;
      font-size: .9375rem;
      text-decoration: none;
    }
    .lists a:hover {
      text-decoration: underline;
    }
    .lists a[aria-current] {
      font-weight: 600;
      box-shadow: inset 0 -3px var(--accent);
    }
    .count {
      color: var(--soft);
      font-size: .8125rem;
      font-variant-numeric: tabular-nums;
    }
    .desk main > .filter {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: .5rem .8rem;
      margin-block: .8rem;
      max-inline-size: none;
    }
    .filter > p:first-of-type {
      flex: 0 1 24rem;
      min-inline-size: 0;
    }
    .filter details {
      flex: 1 1 100%;
    }
    .filter summary {
      padding-block: .3rem;
      font-size: .9375rem;
      cursor: pointer;
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      gap: .5rem .8rem;
    }
    .filter label, .bulk label, .idea label, .restore label {
      display: block;
    }
    .desk :is(.filter, .bulk, .kept, .idea, .restore) :is(input, select, textarea) {
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
      padding: .35rem .5rem;
      min-block-size: 2.4rem;
      max-inline-size: 100%;
    }
    .desk :is(.filter, .bulk, .idea, .restore) :is(input, select, textarea) {
      inline-size: 100%;
    }
    .kept {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: .3rem 1.1rem;
      padding-block: .5rem;
      font-size: .9375rem;
    }
    .kept > form {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: .3rem .5rem;
    }
    .kept > form input {
      flex: 1 1 10rem;
      inline-size: 10rem;
      min-inline-size: 0;
    }
    .kept h2 {
      font: 600 .875rem/1.4 var(--sans);
      margin: 0;
    }
    .kept ul {
      border: 0;
    }
    .kept li {
      display: flex;
      align-items: center;
      gap: .3rem;
    }
    .kept li a {
      padding-block: .3rem;
    }
    .desk .quiet {
      background: none;
      color: var(--soft);
      border-color: transparent;
      min-block-size: 1.75rem;
      min-inline-size: 1.75rem;
      padding: 0;
    }
    .none {
      padding-block: 1rem;
      color: var(--soft);
    }
    .desk main > .selection {
      max-inline-size: none;
    }
    .stories > li {
      display: grid;
      grid-template-columns: 2rem minmax(0, 1fr);
      column-gap: .5rem;
      padding-block: .6rem;
      border-block-end: 1px solid var(--line);
      font-size: .9375rem;
      line-height: 1.5;
    }
    .stories > li:focus-within {
      background: var(--tint);
    }
    .stories > li > p {
      grid-column: 2;
    }
    .pick {
      grid-row: 1 / 3;
      display: grid;
      place-items: center;
      min-block-size: 2rem;
      align-self: start;
    }
    .pick input, .choices input {
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin: 0;
      accent-color: var(--accent);
    }
    .head {
      font-weight: 600;
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    .head .meta, .head .state {
      font-weight: 400;
    }
    .state::before {
      content: "";
      display: inline-block;
      inline-size: .7em;
      block-size: .7em;
      margin-inline-end: .4em;
      border: 2px solid currentColor;
      border-radius: 50%;
      vertical-align: -.02em;
    }
    .state-draft::before {
      background: none;
    }
    .state-idea::before {
      border-style: dotted;
    }
    .state-in-review::before {
      background: linear-gradient(currentColor, currentColor) 0 100%/100% 50% no-repeat;
    }
    .state-ready::before {
      background: radial-gradient(currentColor 45%, transparent 50%);
    }
    .state-published::before {
      background: currentColor;
    }
    .state-retracted::before {
      border-radius: 0;
      background: linear-gradient(135deg, transparent 42%, currentColor 42% 58%, transparent 58%);
    }
    .due {
      font-size: .8125rem;
      font-weight: 600;
      line-height: 1.5;
    }
    .standing, .place, .owner, .length {
      font-size: .875rem;
    }
    .length {
      font-variant-numeric: tabular-nums;
    }
    .bulk {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      gap: .4rem 1rem;
      align-items: start;
      margin: 1.2rem 0 0;
      padding: .4rem 1rem 1rem;
      border: 1px solid var(--line);
      background: var(--tint);
    }
    .bulk legend {
      padding-inline: .4rem;
      font-weight: 600;
    }
    .bulk button {
      margin-block-start: 1.3rem;
    }
    .steps {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
      padding-block: .8rem;
    }
    .steps a {
      display: inline-block;
      padding-block: .4rem;
    }
    .steps .prev {
      margin-inline-end: auto;
    }
    .steps .next {
      margin-inline-start: auto;
    }
    .keys {
      padding-block: .8rem;
      font-size: .875rem;
    }
    .keys summary {
      padding-block: .3rem;
      cursor: pointer;
    }
    .keys ul {
      display: flex;
      flex-wrap: wrap;
      gap: .3rem 1.2rem;
    }
    .keys kbd {
      padding: .05rem .4rem;
      border: 1px solid var(--edge);
      border-radius: 3px;
    }
    .lots > li {
      padding-block: .7rem;
      border-block-end: 1px solid var(--line);
      max-inline-size: 60rem;
    }
    .wont {
      color: var(--accent);
    }
    .will::before {
      content: "✓ ";
    }
    .wont::before {
      content: "✕ ";
    }
    .sentence {
      padding: .5rem .8rem;
      border-inline-start: 3px solid var(--line);
      max-inline-size: 44rem;
    }
    .budget {
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
      margin-block: .3rem 1rem;
      font-size: .9375rem;
    }
    .budget th {
      inline-size: 45%;
    }
    .budget caption {
      padding-block: .4rem;
      text-align: start;
      font-weight: 600;
    }
    .budget :is(th, td) {
      padding: .4rem .5rem .4rem 0;
      border-block-start: 1px solid var(--line);
      text-align: start;
      font-weight: 400;
      vertical-align: top;
    }
    .budget td:last-child {
      font-variant-numeric: tabular-nums;
    }
    .budget tfoot {
      font-weight: 600;
    }
    .short::before {
      content: "◔ ";
    }
    .met::before {
      content: "● ";
    }
    .idea, .restore {
      padding: .1rem 1rem 1rem;
      background: var(--tint);
    }
    .idea {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      gap: 0 1rem;
    }
    .idea :is(h2, .hint, .fault), .idea p:first-of-type, .idea p:last-child {
      grid-column: 1/-1;
    }
    .idea p {
      margin-block: .4rem;
    }
    .month {
      inline-size: 100%;
      table-layout: fixed;
      border-collapse: collapse;
      font-size: .875rem;
    }
    .month th {
      padding: .3rem;
      font-size: .8125rem;
      font-weight: 600;
      text-align: start;
    }
    .month td {
      block-size: 5.5rem;
      padding: .3rem;
      border: 1px solid var(--line);
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    .month .other {
      background: var(--tint);
    }
    .month td[aria-current] {
      box-shadow: inset 0 3px var(--accent);
    }
    .month li {
      padding-block: .25rem;
      line-height: 1.35;
    }
    .month .meta {
      display: block;
    }
    .month .number {
      color: var(--soft);
      font-variant-numeric: tabular-nums;
    }
    .month .long {
      display: none;
    }
    .choices {
      display: flex;
      gap: 1.2rem;
    }
    .choices label {
      display: inline-flex;
      align-items: center;
      gap: .3rem;
      min-block-size: 1.75rem;
      font-weight: 400;
    }
    .source {
      padding: .8rem 1rem;
      border: 1px solid var(--line);
      white-space: pre-wrap;
      font: .9375rem/1.6 ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", "Noto Sans Arabic", monospace;
    }
    .difference.body {
      max-inline-size: 44rem;
    }
    .difference.body > * {
      margin-block: .8rem;
    }
    @media (min-width: 56rem) {
      .stories > li {
        grid-template-columns: 2rem minmax(0, 1fr) 9rem 11rem 8rem 11rem;
        column-gap: 1rem;
      }
      .stories > li > p {
        grid-column: auto;
      }
      .stories > li > .meta, .stories > li > .due {
        grid-column: 2/-1;
      }
    }
    @media (max-width: 40rem) {
      .month thead, .month .other, .month .free, .month .number {
        display: none;
      }
      .month, .month tbody, .month tr, .month td {
        display: block;
        block-size: auto;
      }
      .month td {
        border: 0;
        border-block-end: 1px solid var(--line);
      }
      .month .long {
        display: inline;
        font-weight: 600;
      }
      .budget, .budget tbody, .budget tfoot, .budget tr, .budget caption {
        display: block;
      }
      .budget :is(th, td) {
        display: block;
        inline-size: auto;
        border: 0;
        padding-block: .1rem;
      }
      .budget tr {
        padding-block: .5rem;
        border-block-start: 1px solid var(--line);
      }
    }
    """
}

extension StyleSheet {
  /// The desk's pages about the paper itself.
  static let deskPaper = """
    .parts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25rem;
      align-items: baseline;
      padding-block: .2rem;
      margin-block-end: 1rem;
      border-block-end: 1px solid var(--line);
      font-size: .9375rem;
    }
    .parts ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.1rem;
    }
    .parts p {
      margin: 0;
    }
    .parts :is(a, b) {
      display: inline-block;
      padding-block: .4rem;
    }
    .parts a[aria-current] {
      font-weight: 700;
      color: inherit;
      text-decoration: none;
      box-shadow: inset 0 -2px var(--accent);
    }
    .hub {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      gap: 1rem 2rem;
    }
    .hub h2 {
      padding-block-end: .35rem;
      border-block-end: 1px solid var(--ink);
      margin-block: .6rem 0;
    }
    .hub a {
      display: block;
      padding-block: .5rem;
      border-block-end: 1px solid var(--line);
      text-decoration: none;
    }
    .hub a:hover {
      text-decoration: underline;
    }
    .desk .paper {
      max-inline-size: 44rem;
    }
    .desk .paper.wide {
      max-inline-size: 60rem;
    }
    .desk .paper :is(input:not([type=checkbox]), select, textarea) {
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
      padding: .45rem .65rem;
      min-block-size: 2.6rem;
      inline-size: 100%;
    }
    .desk .paper [aria-invalid] {
      border-color: var(--accent);
      border-width: 2px;
    }
    .paper .field {
      margin-block: .7rem;
    }
    .paper .field > * {
      display: block;
    }
    .paper .field > :is(input, select, textarea) {
      margin-block: .25rem;
    }
    .paper .tick {
      display: flex;
      flex-wrap: wrap;
      gap: .3rem .6rem;
      align-items: center;
    }
    .paper .tick input {
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin: 0;
    }
    .paper fieldset {
      border: 0;
      border-block-start: 1px solid var(--line);
      padding: .6rem 0 0;
      margin: 1.2rem 0 0;
    }
    .paper legend {
      font: 700 1.0625rem/1.4 var(--serif);
      padding-inline-end: .75rem;
    }
    .wrong, .present {
      font-size: .875rem;
      border-inline-start: 3px solid var(--accent);
      padding-inline-start: .5rem;
      margin-block: .25rem;
      overflow-wrap: anywhere;
    }
    .wrong {
      color: var(--accent);
      font-weight: 600;
    }
    .present {
      border-color: var(--ink);
      background: var(--tint);
    }
    .done {
      border-inline-start: 3px solid var(--ink);
      background: var(--tint);
      padding: .5rem .75rem;
      font-weight: 600;
    }
    .rows {
      list-style: none;
      margin: 0;
      padding: 0;
      border-block-start: 1px solid var(--line);
    }
    .rows li {
      display: flex;
      gap: .75rem;
      align-items: flex-start;
      padding-block: .45rem;
      border-block-end: 1px solid var(--line);
    }
    .rows .what {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      padding-block: .35rem;
    }
    .rows .what > a {
      font-weight: 600;
    }
    .rows .what h2 {
      margin-block: 0 .2rem;
      font-size: 1.0625rem;
    }
    .rows .head {
      font: 700 1.0625rem/1.35 var(--serif);
      margin-block: .2rem;
    }
    .rows .moves {
      display: flex;
      gap: .3rem;
      margin: 0;
    }
    .desk main .moves button {
      background: none;
      color: inherit;
      border-color: var(--line);
      padding: 0;
      inline-size: 2.5rem;
      min-block-size: 2.5rem;
    }
    .desk main .moves button:hover {
      border-color: var(--accent);
      color: var(--accent);
    }
    .desk main .moves button:disabled {
      visibility: hidden;
    }
    .rows .handle {
      align-self: stretch;
      display: grid;
      place-items: center;
      inline-size: 1.75rem;
      color: var(--soft);
      cursor: grab;
      touch-action: none;
      user-select: none;
    }
    .rows .dragged {
      background: var(--tint);
    }
    .desk .rows + p {
      margin-block-start: 1rem;
    }
    .desk .wide .rows .what, .desk .pair .rows .what {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
      gap: 0 1rem;
    }
    .desk .rows .what > :is(h2, .head, .wrong) {
      grid-column: 1/-1;
    }
    .desk .rows .field {
      margin-block: .3rem;
    }
    .desk .paper:has(.tongues) {
      max-inline-size: 64rem;
    }
    .tongues {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
      gap: 0 2.5rem;
    }
    .desk .portrait {
      inline-size: 9rem;
      margin-block: .5rem;
    }
    .desk .portrait img {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    .names li {
      display: flex;
      flex-wrap: wrap;
      gap: .1rem .8rem;
      align-items: baseline;
      padding-block: .5rem;
      border-block-end: 1px solid var(--line);
    }
    .names a {
      font-weight: 600;
      padding-block: .2rem;
    }
    .names .count {
      margin-inline-start: auto;
      font-size: .875rem;
      font-variant-numeric: tabular-nums;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
      gap: 1rem 2.5rem;
    }
    .preview {
      border: 1px solid var(--line);
      padding: 0 1.25rem 1rem;
      margin-block: 1rem;
      max-inline-size: 44rem;
    }
    .preview h2 {
      font-size: .875rem;
      color: var(--soft);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: .6rem;
    }
    """
}

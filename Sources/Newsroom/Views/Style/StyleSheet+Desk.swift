extension StyleSheet {
  /// The sheet of the desk's pages.
  static let deskMinified = [
    colours, type, staff, desk, differences, deskPeople, deskPaper, deskStories, deskEditor,
    deskPictures, deskAPI, deskComments,
  ].map(squeezed).joined()

  /// The sheet of the line above readers' pages.
  static let staffMinified = squeezed(staff)

  /// The line that whoever is signed in has above every page.
  static let staff = """
    .staff {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: .1rem 1.1rem;
      padding: .3rem clamp(1rem, 3.2vw, 2.5rem);
      background: #22232a;
      color: #f2efe8;
      font: .875rem/1.5 var(--sans);
    }
    .staff p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .staff a {
      display: inline-block;
      padding-block: .3rem;
      color: inherit;
      text-decoration-color: currentColor;
    }
    .staff a:hover {
      color: #f4a866;
    }
    .staff form {
      margin-inline-start: auto;
    }
    .staff button {
      min-block-size: 0;
      padding: .3rem .7rem;
      border: 1px solid #8b8c93;
      border-radius: 2px;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    .staff button:hover {
      background: #f2efe8;
      color: #22232a;
    }
    .staff :focus-visible {
      outline-color: #f4a866;
    }
    @media print {
      .staff {
        display: none;
      }
    }
    """

  /// What the desk's pages alone have.
  private static let desk = """
    .desk .masthead {
      padding-block: .9rem .6rem;
    }
    .desk .name {
      font: 700 1.25rem/1.3 var(--serif);
    }
    .desk main {
      padding-block-end: 3rem;
    }
    .places ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.2rem;
    }
    .places a {
      display: inline-block;
      padding-block: .5rem;
      font: 600 .9375rem/1.4 var(--sans);
      text-decoration: none;
    }
    .places a:hover {
      text-decoration: underline;
    }
    .places a[aria-current] {
      box-shadow: inset 0 -3px var(--accent);
    }
    .desk h1 {
      font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.25rem);
      padding-block: .5rem .6rem;
      border-block-start: 3px solid var(--ink);
    }
    .desk h2 {
      font-size: 1.25rem;
      margin-block: 1.6rem .6rem;
    }
    .desk h3 {
      font-size: 1.0625rem;
      padding-block: .4rem;
      border-block-end: 1px solid var(--line);
    }
    .desk main > p, .desk main > form {
      margin-block: .5rem;
      max-inline-size: 44rem;
    }
    .desk :is(.file, .acts, .finder) :is(input, select, textarea), .desk main button {
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
      padding: .45rem .65rem;
      min-block-size: 2.6rem;
      max-inline-size: 100%;
    }
    .desk main button {
      background: var(--ink);
      color: var(--paper);
      border-color: var(--ink);
      font-weight: 600;
      padding-inline: 1.2rem;
      cursor: pointer;
    }
    .desk main button:hover {
      background: var(--accent);
      border-color: var(--accent);
    }
    .desk label {
      font-size: .875rem;
      font-weight: 600;
    }
    .desk :is(.file, .acts) :is(textarea, select), .finder input {
      inline-size: 100%;
    }
    .desk textarea {
      display: block;
      resize: vertical;
      line-height: 1.6;
    }
    .desk .file textarea {
      font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", "Noto Sans Arabic", monospace;
      font-size: .9375rem;
      margin-block: .4rem .8rem;
    }
    .desk .file :lang(ar) {
      line-height: 1.9;
    }
    .finder {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: .35rem .5rem;
    }
    .finder label {
      grid-column: 1/-1;
    }
    .hint {
      font-size: .875rem;
      color: var(--soft);
    }
    .fault {
      border-inline-start: 3px solid var(--accent);
      padding: .4rem .75rem;
      margin-block: .8rem;
      background: var(--tint);
    }
    .figures {
      width: 100%;
      max-width: 44rem;
      border-collapse: collapse;
    }
    .figures th, .figures td {
      padding: .35rem .2rem;
      border-block-end: 1px solid var(--line);
      text-align: start;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .figures td {
      text-align: end;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .acts {
      padding: .1rem 1rem 1rem;
      background: var(--tint);
      align-self: start;
    }
    .acts p {
      margin-block: .6rem;
    }
    @media (min-width: 60rem) {
      .work {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 19rem;
        gap: 2.5rem;
      }
    }
    """
}

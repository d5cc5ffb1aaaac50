extension StyleSheet {
  /// The editor: the text on the wide side, what is done with it on the narrow one.
  static let deskEditor = """
    .desk main > .editor {
      max-inline-size: none;
    }
    .editor :is(input, select, textarea) {
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
      padding: .4rem .6rem;
      min-block-size: 2.4rem;
      max-inline-size: 100%;
    }
    .editor :is(input, select, textarea):not([type=radio], [type=checkbox]) {
      inline-size: 100%;
    }
    .editor [type=radio], .editor [type=checkbox] {
      min-block-size: 0;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin-inline-end: .3rem;
      vertical-align: middle;
    }
    .editor [aria-invalid] {
      border-color: var(--accent);
      box-shadow: inset 0 0 0 1px var(--accent);
    }
    .editor .field {
      display: block;
      margin-block: 0 .9rem;
      max-inline-size: none;
      min-inline-size: 0;
    }
    .editor fieldset {
      margin-inline: 0;
      border: 0;
      padding: 0;
    }
    .editor legend {
      padding: 0;
      font-size: .875rem;
      font-weight: 600;
    }
    .field .hint {
      display: block;
      font-size: .8125rem;
    }
    .editor .wrong {
      display: block;
      padding-block: .25rem;
      color: var(--accent);
      font-size: .875rem;
      font-weight: 600;
    }
    .choice label {
      display: block;
      padding-block: .25rem;
      font-weight: 400;
    }
    .several {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: .3rem .5rem;
    }
    .several :is(.hint, .wrong) {
      grid-column: 1/-1;
    }
    .group > p {
      margin-block: .5rem .9rem;
    }
    .desk main > .begin {
      max-inline-size: 44rem;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      gap: 0 1rem;
    }
    .desk .copy :is(#headline, #standfirst, #body), .merge textarea {
      font-family: var(--serif);
    }
    .desk .copy #headline {
      font-size: 1.5rem;
      font-weight: 700;
      line-height: 1.3;
    }
    .desk .copy #standfirst, .desk .copy #body, .merge textarea {
      font-size: 1.0625rem;
    }
    .editor :lang(ar) {
      line-height: 1.9;
    }
    .standing {
      font-size: .9375rem;
      color: var(--soft);
    }
    .desk main > .standing {
      max-inline-size: none;
    }
    .state {
      padding: .1rem .5rem;
      border: 1px solid var(--edge);
      border-radius: 2px;
      color: var(--ink);
    }
    .done, .offer {
      border-inline-start: 3px solid var(--ink);
      padding: .4rem .75rem;
      background: var(--tint);
    }
    .offer a {
      display: inline-block;
      padding: .4rem .8rem;
      font-weight: 600;
    }
    .save {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
      gap: .3rem 1rem;
      padding-block: .5rem;
      margin-block-end: 1rem;
      background: var(--paper);
      border-block-end: 1px solid var(--line);
    }
    .editor .save .field {
      margin: 0;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: .4rem;
      margin-block: .3rem .6rem;
    }
    .save .buttons {
      margin: 0;
    }
    .desk main .quiet {
      background: none;
      color: var(--ink);
      border-color: var(--edge);
      padding-inline: .8rem;
    }
    .desk main .quiet:hover, .desk main .quiet[aria-pressed=true] {
      background: var(--ink);
      color: var(--paper);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: .25rem;
      margin-block: .4rem;
    }
    .desk main .tools button {
      min-block-size: 2rem;
      padding: .2rem .6rem;
      font-size: .875rem;
    }
    .tools[hidden] {
      display: none;
    }
    .editor[data-two] .panes {
      display: grid;
      gap: .5rem;
    }
    .panes iframe {
      inline-size: 100%;
      min-block-size: 24rem;
      block-size: 100%;
      border: 1px solid var(--edge);
      background: var(--paper);
    }
    .group {
      border-block-start: 1px solid var(--line);
      padding-block: .2rem;
    }
    .group summary {
      padding-block: .5rem;
      font-weight: 600;
      cursor: pointer;
    }
    .lead {
      max-inline-size: 14rem;
      block-size: auto;
    }
    .keys div {
      display: flex;
      gap: 1rem;
      padding-block: .2rem;
    }
    .keys dt {
      min-inline-size: 8rem;
    }
    .keys dd {
      margin: 0;
    }
    .side-box {
      padding: .1rem 1rem .6rem;
      margin-block-end: 1rem;
      background: var(--tint);
    }
    .desk .side-box h2 {
      margin-block: .7rem .5rem;
      font-size: 1.0625rem;
    }
    .checks li {
      padding-block: .35rem;
      border-block-end: 1px solid var(--line);
      font-size: .9375rem;
    }
    .checks .blocks {
      border-inline-start: 3px solid var(--accent);
      padding-inline-start: .6rem;
    }
    .checks .detail {
      overflow-wrap: anywhere;
    }
    .checks + .field, .checks + .buttons {
      margin-block-start: .8rem;
    }
    .desk-notes li {
      padding-block: .5rem;
      border-block-end: 1px solid var(--line);
    }
    .desk-notes blockquote {
      margin: 0;
      padding-inline-start: .6rem;
      border-inline-start: 2px solid var(--edge);
      color: var(--soft);
      font-style: italic;
    }
    .desk-notes .settled {
      color: var(--soft);
    }
    .clash {
      margin-block: 1.2rem;
    }
    .clash legend {
      font-size: 1.0625rem;
    }
    @media (min-width: 64rem) {
      .desk-split {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 20rem;
        gap: 2.5rem;
        align-items: start;
      }
      .editor[data-two] .desk-split {
        display: block;
      }
      .editor[data-two] .panes {
        grid-template-columns: 1fr 1fr;
      }
    }
    @media (max-width: 40rem) {
      .save {
        position: static;
        grid-template-columns: 1fr;
      }
    }
    """
}

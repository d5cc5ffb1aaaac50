extension StyleSheet {
  /// What readers say under a story.
  static let comments = """
    .conversation {
      margin-block-start: 2.5rem;
      padding-block-start: 1rem;
      border-block-start: 3px solid var(--ink);
      max-inline-size: 44rem;
    }
    .orders ul {
      display: flex;
      flex-wrap: wrap;
      gap: .25rem 1.25rem;
      margin-block: .5rem 1rem;
      font-size: .875rem;
    }
    .orders a {
      padding-block: .3rem;
    }
    .orders a[aria-current] {
      font-weight: 600;
      text-decoration: none;
      border-block-end: 2px solid var(--accent);
      color: inherit;
    }
    .comment {
      padding-block: 1rem;
      border-block-start: 1px solid var(--line);
    }
    .comment.single {
      border: 0;
      padding-block-start: .5rem;
    }
    .comment:target {
      background: var(--tint);
      box-shadow: 0 0 0 .6rem var(--tint);
    }
    .deep-a {
      margin-inline-start: clamp(.6rem, 4%, 1.75rem);
    }
    .deep-b {
      margin-inline-start: clamp(1.2rem, 8%, 3.5rem);
    }
    .deep-c {
      margin-inline-start: clamp(1.8rem, 12%, 5.25rem);
    }
    .deep-d {
      margin-inline-start: clamp(2.4rem, 16%, 7rem);
    }
    .comment .writer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: .2rem .5rem;
    }
    .comment b {
      overflow-wrap: anywhere;
    }
    .face {
      display: inline-grid;
      place-items: center;
      inline-size: 1.9rem;
      block-size: 1.9rem;
      border-radius: 50%;
      font: 600 .875rem/1 var(--sans);
      color: #fff;
    }
    .face-a {
      background: #7c2d12;
    }
    .face-b {
      background: #1e4d6b;
    }
    .face-c {
      background: #3f5b1d;
    }
    .face-d {
      background: #5b2a6e;
    }
    .face-e {
      background: #0f5a52;
    }
    .face-f {
      background: #7a1f3d;
    }
    .face-g {
      background: #44403c;
    }
    .face-h {
      background: #6b4a08;
    }
    .badge {
      font: 600 .75rem/1.4 var(--sans);
      padding: .05rem .45rem;
      border: 1px solid var(--edge);
      border-radius: 2px;
    }
    .badge.picked {
      color: var(--accent);
      border-color: var(--accent);
    }
    .badge.of-guest {
      color: var(--soft);
      border-color: transparent;
      padding-inline: 0;
    }
    .badge.of-paper {
      background: var(--ink);
      color: var(--paper);
      border-color: var(--ink);
    }
    .comment .meta a {
      color: inherit;
      text-decoration: none;
    }
    .comment .meta a:is(:hover, :focus-visible) {
      text-decoration: underline;
    }
    .answers {
      font-size: .8125rem;
      color: var(--soft);
    }
    .said {
      margin-block: .5rem;
      overflow-wrap: anywhere;
    }
    .said > * + * {
      margin-block-start: .7rem;
    }
    .said blockquote {
      border-inline-start: 3px solid var(--line);
      padding-inline-start: .8rem;
      color: var(--soft);
    }
    .said :is(ul, ol) {
      padding-inline-start: 1.4rem;
      list-style: revert;
    }
    .gone, .nobody {
      color: var(--soft);
      font-style: italic;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: .25rem 1.25rem;
      font-size: .8125rem;
    }
    .acts button {
      font: 600 .8125rem/1.5 var(--sans);
      padding: .25rem 0;
      border: 0;
      min-block-size: 0;
      background: none;
      color: var(--accent);
      text-decoration: underline;
    }
    .write {
      margin-block-start: 1.5rem;
      padding: 1rem;
      background: var(--tint);
    }
    .write :is(h2, h3) {
      font-size: 1.125rem;
    }
    .write .field {
      margin-block-start: .75rem;
    }
    .write label {
      display: block;
      font-size: .875rem;
      font-weight: 600;
    }
    .write :is(textarea, select, input) {
      inline-size: 100%;
    }
    textarea {
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--edge);
      border-radius: 2px;
      padding: .55rem .65rem;
      max-inline-size: 100%;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: .6rem;
      margin-block-start: .9rem;
    }
    button.quiet {
      background: none;
      color: var(--ink);
      border-color: var(--edge);
    }
    .trap {
      position: absolute;
      inset-inline-start: -100vmax;
    }
    .preview {
      padding: .75rem;
      margin-block: .75rem;
      background: var(--paper);
      border: 1px dashed var(--edge);
    }
    .standing {
      margin-block: 1rem;
      padding: .75rem 1rem;
      border-inline-start: 4px solid var(--accent);
      background: var(--tint);
    }
    .reasons {
      list-style: disc;
      padding-inline-start: 1.4rem;
    }
    .own {
      margin-block: .75rem;
    }
    .own summary {
      cursor: pointer;
      font-weight: 600;
    }
    .closed, .done {
      margin-block: 1rem;
      padding: .75rem 1rem;
      background: var(--tint);
    }
    .comment > .write {
      margin-block-start: .75rem;
    }
    .write[aria-busy] {
      opacity: .6;
    }
    [aria-invalid] {
      border-color: var(--accent);
      box-shadow: 0 0 0 1px var(--accent);
    }
    .live-news {
      position: sticky;
      inset-block-end: 1rem;
      z-index: 1;
      block-size: 0;
      display: flex;
      justify-content: center;
      align-items: end;
    }
    .live-news .live-card {
      flex: none;
      margin: 0;
    }
    body:has(.live > .live-card) .live-news {
      inset-block-end: 5.5rem;
    }
    .live-fresh {
      box-shadow: inset 4px 0 var(--accent);
      padding-inline-start: .9rem;
    }
    [dir=rtl] .live-fresh {
      box-shadow: inset -4px 0 var(--accent);
    }
    .live-own {
      margin-block: .75rem;
    }
    .tally table {
      inline-size: 100%;
      max-inline-size: 36rem;
      border-collapse: collapse;
    }
    .tally :is(th, td) {
      padding-block: .35rem;
      border-block-end: 1px solid var(--line);
      text-align: start;
    }
    .tally td:first-child {
      padding-inline-start: 1.2rem;
    }
    .tally td + td, .tally th + td {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .talk {
      font-size: .875rem;
    }
    """
}

extension StyleSheet {
  /// The story: headline across, credits beside the text where there is room.
  static let story = """
    .article > .opening h1 {
      font-size: clamp(2rem, 1.35rem + 2.7vw, 3.5rem);
      line-height: 1.07;
      max-inline-size: 22em;
    }
    :lang(ar) .article > .opening h1, .article:lang(ar) > .opening h1 {
      line-height: 1.35;
    }
    .article > .opening .standfirst {
      margin-block-start: .7rem;
      font: clamp(1.125rem, 1rem + .6vw, 1.4375rem)/1.4 var(--serif);
      color: var(--soft);
      max-inline-size: 36em;
    }
    .article .kicker {
      font-size: .9375rem;
    }
    .credits {
      border-block: 1px solid var(--line);
      padding-block: .7rem;
      margin-block-end: 1.25rem;
      font-size: .875rem;
    }
    .credits > * + * {
      margin-block-start: .4rem;
    }
    .byline {
      font-weight: 600;
      line-height: 1.4;
    }
    .dateline {
      font-size: .8125rem;
      line-height: 1.4;
      color: var(--soft);
    }
    html[dir=ltr] .dateline {
      letter-spacing: .05em;
    }
    .corrected {
      border-inline-start: 3px solid var(--accent);
      background: var(--tint);
      padding: .55rem .75rem;
      line-height: 1.45;
    }
    .picture {
      margin-block-end: 1.5rem;
    }
    figcaption {
      font-size: .875rem;
      line-height: 1.45;
      padding-block-start: .45rem;
      color: var(--soft);
    }
    .credit {
      font-size: .8125rem;
    }
    .body {
      font: 1.1875rem/1.62 var(--serif);
      max-inline-size: 42rem;
    }
    .body:lang(ar) {
      line-height: 1.95;
    }
    .body > * + * {
      margin-block-start: 1.1rem;
    }
    .body h2, .body h3 {
      font-size: 1.4375rem;
      margin-block-start: 2rem;
    }
    .body h3 {
      font-size: 1.1875rem;
    }
    .body ul, .body ol {
      padding-inline-start: 1.4em;
    }
    .body ul {
      list-style: disc;
    }
    .body ol {
      list-style: decimal;
    }
    .body table {
      inline-size: 100%;
      border-collapse: collapse;
      font: .9375rem/1.45 var(--sans);
    }
    .body th, .body td {
      text-align: start;
      vertical-align: top;
      padding: .5rem .75rem .5rem 0;
      border-block-end: 1px solid var(--line);
    }
    html[dir=rtl] .body :is(th, td) {
      padding-inline: 0 .75rem;
    }
    .body th {
      border-block-end: 2px solid var(--ink);
    }
    .body blockquote {
      padding-inline-start: 1.25rem;
      border-inline-start: 3px solid var(--line);
    }
    .body .quote {
      margin-block: 1.75rem;
      border-inline-start: 3px solid var(--accent);
      padding-inline-start: 1.25rem;
    }
    .quote blockquote {
      border: 0;
      padding: 0;
      font-size: 1.375rem;
      line-height: 1.42;
    }
    .quote:lang(ar) blockquote {
      line-height: 1.8;
    }
    .body figcaption {
      font-family: var(--sans);
    }
    .body :is(.embed, .related) {
      font: .9375rem/1.5 var(--sans);
      border: 1px solid var(--line);
      padding: .7rem .9rem;
    }
    .body hr {
      border: 0;
      border-block-start: 1px solid var(--line);
      inline-size: 30%;
      margin-inline: auto;
    }
    .ending {
      margin-block-start: 2rem;
      max-inline-size: 42rem;
    }
    .standing .time {
      margin-block-start: 2rem;
    }
    .body .center {
      text-align: center;
    }
    .body .right {
      text-align: end;
    }
    .ending > * + * {
      margin-block-start: 1.5rem;
    }
    .ending h2 {
      font-size: 1.125rem;
      margin-block-end: .5rem;
    }
    .story .changes {
      border-block: 1px solid var(--line);
      padding-block: .9rem;
      font-size: .9375rem;
    }
    .story .changes li + li {
      margin-block-start: .8rem;
    }
    .changes time {
      color: var(--soft);
      font-size: .8125rem;
    }
    .source {
      font-size: .9375rem;
      color: var(--soft);
    }
    .topics ul, .chips {
      display: flex;
      flex-wrap: wrap;
      gap: .5rem;
    }
    .topics a, .chips a {
      display: block;
      padding: .3rem .75rem;
      border: 1px solid var(--edge);
      border-radius: 2px;
      font-size: .875rem;
      text-decoration: none;
    }
    :is(.topics, .chips) a:hover {
      border-color: currentColor;
    }
    @media (min-width: 60rem) {
      .article {
        display: grid;
        grid-template-columns: 12.5rem minmax(0, 44rem);
        grid-template-rows: auto auto auto 1fr;
        column-gap: 2.5rem;
        align-items: start;
      }
      .article > * {
        grid-column: 2;
      }
      .article > .opening {
        grid-column: 1/-1;
        margin-block-end: 1.75rem;
      }
      .article > .credits {
        grid-area: 2/1/span 3;
        border-block: 3px solid var(--ink);
        border-block-end: 0;
      }
      .standing .article {
        display: block;
      }
    }
    """
}

extension StyleSheet {
  /// The ground of every page: what elements look like by themselves.
  static let type = """
    *, ::before, ::after {
      box-sizing: border-box;
    }
    html {
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
      scroll-padding-block-start: 1rem;
    }
    body {
      margin: 0;
      background: var(--paper);
      color: var(--ink);
      font: 1rem/var(--lead) var(--sans);
      overflow-wrap: break-word;
    }
    h1, h2, h3, p, ul, ol, figure, blockquote {
      margin: 0;
      padding: 0;
    }
    h1, h2, h3 {
      font-family: var(--serif);
      font-weight: 700;
      line-height: 1.16;
      text-wrap: balance;
    }
    :lang(ar) :is(h1, h2, h3) {
      line-height: 1.4;
    }
    ul, ol {
      list-style: none;
    }
    img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      background: var(--tint);
    }
    a {
      color: inherit;
      text-decoration-color: var(--accent);
      text-decoration-thickness: 1px;
      text-underline-offset: .18em;
    }
    a:hover {
      color: var(--accent);
    }
    :is(h1, h2, h3, .head, .label, .kicker, .masthead, .foot) a {
      text-decoration: none;
    }
    :is(h1, h2, h3, .head, .label, .kicker, .masthead, .foot) a:hover {
      text-decoration: underline;
    }
    :focus-visible {
      outline: 3px solid var(--accent);
      outline-offset: 2px;
    }
    main:focus {
      outline: 0;
    }
    :lang(ar) :is(em, cite) {
      font-style: normal;
      font-weight: 600;
    }
    mark {
      background: var(--mark);
      color: inherit;
    }
    code {
      font-size: .9em;
      overflow-wrap: anywhere;
    }
    .icon {
      fill: currentColor;
      inline-size: 1em;
      block-size: 1em;
      margin-inline-end: .4em;
      vertical-align: -.1em;
    }
    .skip {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      z-index: 1;
      padding: .6rem 1rem;
      background: var(--ink);
      color: var(--paper);
    }
    .skip:not(:focus) {
      clip-path: inset(50%);
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
    .masthead, main, .foot {
      max-inline-size: 90rem;
      margin-inline: auto;
      padding-inline: clamp(1rem, 3.2vw, 2.5rem);
    }
    .kicker {
      color: var(--accent);
      font-size: .8125rem;
      font-weight: 600;
      line-height: 1.5;
    }
    .meta, .time, .age {
      color: var(--soft);
    }
    .age {
      white-space: nowrap;
    }
    .meta, .time {
      font-size: .8125rem;
      line-height: 1.5;
    }
    .standfirst {
      line-height: 1.45;
    }
    :lang(ar) .standfirst {
      line-height: 1.7;
    }
    .label {
      border-block-start: 3px solid var(--ink);
      padding-block: .45rem .6rem;
      font-size: 1.1875rem;
    }
    """
}

extension StyleSheet {
  /// A story in a list, by the size of its place.
  static let cards = """
    .card {
      display: flex;
      flex-direction: column;
    }
    .card > * + * {
      margin-block-start: .35rem;
    }
    .card > .kicker + * {
      margin-block-start: .1rem;
    }
    .card .frame {
      order: -1;
      margin-block: 0 .65rem;
    }
    .card img {
      aspect-ratio: 4/3;
      object-fit: cover;
    }
    .card-lead img {
      aspect-ratio: 16/9;
    }
    .card :is(h2, h3) {
      font-size: 1.25rem;
    }
    .card .standfirst {
      font-size: .9375rem;
      color: var(--soft);
    }
    .by {
      font-size: .8125rem;
      line-height: 1.5;
    }
    .card > .by + .meta {
      margin-block-start: 0;
    }
    .card-lead :is(h2, h3) {
      font-size: clamp(1.75rem, 1.2rem + 2.1vw, 2.75rem);
      line-height: 1.08;
    }
    :lang(ar) .card-lead :is(h2, h3) {
      line-height: 1.35;
    }
    .card-lead .standfirst {
      font: 1.125rem/1.5 var(--serif);
      color: var(--ink);
    }
    .head {
      font: 600 1.0625rem/1.3 var(--serif);
    }
    :lang(ar) .head {
      line-height: 1.6;
    }
    .heads li {
      padding-block: .6rem;
      border-block-start: 1px solid var(--line);
    }
    .heads .meta, .times .meta {
      font-size: .75rem;
    }
    .daymark {
      font: 600 .8125rem/1.5 var(--sans);
      color: var(--soft);
      padding-block: .2rem .5rem;
    }
    .times li {
      padding-block: .5rem .55rem;
      border-block-start: 1px solid var(--line);
    }
    .times time {
      color: var(--accent);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    """
}

extension StyleSheet {
  /// The bar by which the script says that a page has changed; empty, it takes no room.
  static let live = """
    .live {
      position: fixed;
      inset-inline: 0;
      inset-block-end: 0;
      z-index: 1;
      display: flex;
      justify-content: center;
      pointer-events: none;
    }
    .live-card {
      display: flex;
      align-items: center;
      gap: .75rem;
      margin-block-end: 1rem;
      margin-inline: .75rem;
      padding: .4rem;
      padding-inline-start: 1.1rem;
      max-inline-size: 36rem;
      border-radius: 3px;
      border-block-start: 3px solid var(--accent);
      background: var(--ink);
      color: var(--paper);
      box-shadow: 0 .4rem 1.6rem rgb(0 0 0/.3);
      font-size: .9375rem;
      line-height: 1.35;
      pointer-events: auto;
    }
    .live-show {
      background: var(--paper);
      color: var(--ink);
      border-color: var(--paper);
    }
    .live-show:hover {
      color: var(--paper);
    }
    .live-close {
      padding-inline: .55rem;
      font-size: 1.375rem;
      line-height: 1;
      font-weight: 400;
    }
    .live :focus-visible {
      outline-color: var(--mark);
    }
    @media (prefers-reduced-motion: no-preference) {
      .live-card {
        animation: rise .25s ease-out;
      }
    }
    @keyframes rise {
      from {
        transform: translateY(110%);
      }
    }
    """
}

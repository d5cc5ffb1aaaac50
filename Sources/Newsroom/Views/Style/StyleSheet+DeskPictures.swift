extension StyleSheet {
  /// The library of pictures.
  static let deskPictures = """
    .library {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr));
      gap: 1.4rem 1.2rem;
      margin-block: 1.4rem;
    }
    .library a {
      display: block;
      text-decoration: none;
    }
    .library a:hover {
      text-decoration: underline;
    }
    .library img {
      display: block;
      inline-size: 100%;
      block-size: 8rem;
      object-fit: contain;
      background: var(--tint);
      margin-block-end: .4rem;
    }
    .library b, .library .hint {
      display: block;
      overflow-wrap: anywhere;
    }
    .library b {
      font-size: .9375rem;
      line-height: 1.35;
    }
    .sheet {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 1.5rem 2.5rem;
      align-items: start;
    }
    .sheet img {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
    }
    """
}

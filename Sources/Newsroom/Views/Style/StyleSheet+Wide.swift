extension StyleSheet {
  /// Large screens: four sections abreast, and everything grows with the room.
  static let wide = """
    @media (min-width: 88rem) {
      .rivers {
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 2rem;
      }
    }
    @media (min-width: 110rem) {
      html {
        font-size: 112.5%;
      }
      .masthead, main, .foot {
        max-inline-size: 98rem;
      }
    }
    @media (min-width: 150rem) {
      html {
        font-size: 137.5%;
      }
    }
    @media (min-width: 210rem) {
      html {
        font-size: 175%;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      html {
        scroll-behavior: smooth;
      }
    }
    @media (forced-colors: active) {
      .sections [aria-current] {
        border-block-end: 3px solid Highlight;
      }
    }
    """
}

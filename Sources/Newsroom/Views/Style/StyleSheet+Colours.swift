extension StyleSheet {
  /// Colours by role, for light and dark; each pair of text and ground has a contrast over 4.5.
  static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7;
      --ink: #191a1e;
      --soft: #575962;
      --line: #d8d5cb;
      --edge: #85847c;
      --accent: #9a3412;
      --tint: #f1eee6;
      --mark: #fde9a9;
      --serif: "Iowan Old Style", "Source Serif 4", Charter, "Bitstream Charter", "Noto Serif",
      Georgia, Cambria, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial,
      sans-serif;
      --lead: 1.55;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15161a;
        --ink: #e9e6df;
        --soft: #aaa8a1;
        --line: #35363c;
        --edge: #797a80;
        --accent: #f4a866;
        --tint: #1f2026;
        --mark: #5c4a10;
      }
      img {
        filter: brightness(.92);
      }
    }
    :lang(ar), :lang(fa), :lang(ur) {
      --serif: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", serif;
      --sans: "Noto Sans Arabic", "SF Arabic", "Segoe UI", "Noto Naskh Arabic", Tahoma, sans-serif;
      --lead: 1.75;
    }
    ::selection {
      background: var(--mark);
      color: var(--ink);
    }
    """
}

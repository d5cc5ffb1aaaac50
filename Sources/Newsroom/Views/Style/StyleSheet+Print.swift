extension StyleSheet {
  /// On paper: the story, where it stands, nothing to press.
  static let print = """
    @media print {
      :root {
        --paper: #fff;
        --ink: #000;
        --soft: #333;
        --accent: #000;
      }
      body {
        font-size: 10pt;
      }
      .skip, .topline nav, .find, .sections, .columns, .neighbours, .follow, .feeds,
      .around > :not(.share), .share :is(h2, ul), .topics, form, .steps, .live, .live-news {
        display: none;
      }
      .article, .story main, .around {
        display: block;
      }
      .picture, .card, li, table, .quote {
        break-inside: avoid;
      }
      h1, h2, h3 {
        break-after: avoid;
      }
      .body a[href^=http]::after {
        content: " (" attr(href) ")";
        font-size: .8em;
      }
    }
    """
}

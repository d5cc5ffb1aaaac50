/// What WordPress knows of HTML's elements when it makes paragraphs.
enum WordPressElements {
  /// Elements that stand between paragraphs, not in them.
  static let blocks: Set<String> = flow.union(empty).union([
    "address", "audio", "canvas", "caption", "col", "colgroup", "dd", "dl", "dt", "figcaption",
    "figure", "h1", "h2", "h3", "h4", "h5", "h6", "iframe", "legend", "li", "menu", "object", "ol",
    "p", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video",
  ])

  /// Blocks that hold paragraphs themselves.
  static let flow: Set<String> = [
    "article", "aside", "blockquote", "center", "details", "div", "fieldset", "footer", "form",
    "header", "main", "nav", "section",
  ]

  /// Blocks without an end tag.
  static let empty: Set<String> = ["hr", "source"]

  /// Elements whose content is left as it is.
  static let raw: Set<String> = ["pre", "script", "style", "textarea"]
}

/// The elements of an HTML text that we made ourselves: well-formed, attributes in double quotes.
indirect enum BodyNode: Hashable {
  /// Text as it stands, with its entities.
  case text(String)
  /// An element without content.
  case void(tag: String, name: String)
  /// An element with its opening tag as it stands.
  case element(tag: String, name: String, children: [BodyNode])

  /// Elements that stand apart from the lines around them.
  private static let blocks: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol", "li", "dl", "dt", "dd", "div",
    "blockquote", "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "td",
    "th", "hr", "aside", "section", "details", "summary", "nav", "header", "footer",
  ]

  /// Whether it stands apart from the lines around it.
  var isBlock: Bool {
    switch self {
    case .text: false
    case .void(_, let name), .element(_, let name, _): Self.blocks.contains(name)
    }
  }

  /// Whether it is white space alone.
  var isSpace: Bool {
    if case .text(let text) = self { return text.allSatisfy(\.isWhitespace) }
    return false
  }

  /// The markup.
  var source: String {
    switch self {
    case .text(let text): text
    case .void(let tag, _): tag
    case .element(let tag, let name, let children):
      tag + children.map(\.source).joined() + "</\(name)>"
    }
  }

  /// The words of it, with entities as they stand.
  var words: String {
    switch self {
    case .text(let text): text
    case .void: ""
    case .element(_, _, let children): children.map(\.words).joined(separator: " ")
    }
  }
}

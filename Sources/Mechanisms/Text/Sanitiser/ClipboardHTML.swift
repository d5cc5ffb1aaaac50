/// HTML of a clipboard with what only styles say turned into elements, before it is sanitised.
///
/// Google Docs wraps all in a `b` that is not bold and makes words bold by the style of a `span`;
/// Word makes lists of paragraphs whose style names a level. The result is as foreign as before.
struct ClipboardHTML {
  /// Longer texts are taken as they are.
  private static let longest = 2_000_000

  private(set) var html = ""
  /// What closes each open `span`.
  private var spans: [String] = []
  /// The kinds of the open lists that are made of Word's paragraphs.
  private var lists: [String] = []
  private var isInItem = false
  /// Of each open list whether it was put into the item before it.
  private var belonging: [Bool] = []

  init(_ source: String) {
    guard source.utf8.count <= Self.longest else {
      html = source
      return
    }
    var rest = source[...]
    while let start = rest.firstIndex(of: "<") {
      html += rest[..<start]
      rest = rest[start...]
      if let end = rest.firstRange(of: "<![endif]"), rest.hasPrefix("<![if !supportLists]") {
        // The bullet or number that Word draws; the paragraph before it was told its kind.
        rest = rest[end.lowerBound...]
      }
      guard let end = rest.firstIndex(of: ">") else { break }
      let after = rest.index(after: end)
      tag(rest[..<after], before: rest[after...])
      rest = rest[after...]
    }
    html += rest
    closeLists(to: 0)
  }

  private mutating func tag(_ tag: Substring, before rest: Substring) {
    let name = tag.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }.lowercased()
    switch name {
    case "span":
      let marks = Self.marks(tag)
      html += marks.map { "<\($0)>" }.joined() + "<span>"
      spans.append("</span>" + marks.reversed().map { "</\($0)>" }.joined())
    case "/span": html += spans.popLast() ?? ""
    case "b", "strong": html += Self.isPlain(tag) ? "<span>" : tag
    case "p": paragraph(tag, before: rest)
    case "/p":
      if !isInItem { html += tag }
      isInItem = false
    case "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "div":
      closeLists(to: 0)
      html += tag
    case "ul", "ol": list(tag)
    case "/ul", "/ol":
      html += tag
      if belonging.popLast() == true { html += "</li>" }
    default: html += tag
    }
  }

  /// A list between two items belongs to the first of them, though Google Docs puts it behind it.
  private mutating func list(_ tag: Substring) {
    closeLists(to: 0)
    let end = "</li>"
    while html.last?.isWhitespace == true { html.removeLast() }
    let belongs = html.hasSuffix(end)
    if belongs { html.removeLast(end.count) }
    belonging.append(belongs)
    html += tag
  }

  private mutating func paragraph(_ tag: Substring, before rest: Substring) {
    guard
      let level = tag.firstMatch(of: #/mso-list:[^;'"]*\blevel(\d)/#).flatMap({ Int($0.output.1) }),
      level > 0
    else {
      closeLists(to: 0)
      html += tag
      return
    }
    // Word writes the number or the bullet as text, which tells one list from the other.
    let drawn = rest.prefix(400).firstMatch(
      of: #/supportLists\]>(.*?)<!\[endif\]/#.dotMatchesNewlines())
    let words = drawn.map { String($0.output.1).replacing(#/<[^>]*>/#, with: "") } ?? ""
    let kind = words.contains(#/^\s*[\p{N}a-zA-Z]+[.)]/#) ? "ol" : "ul"
    closeLists(to: level)
    if lists.count == level { html += "</li>" }
    while lists.count < level {
      html += lists.count + 1 < level ? "<\(kind)><li>" : "<\(kind)>"
      lists.append(kind)
    }
    html += "<li>"
    isInItem = true
  }

  private mutating func closeLists(to level: Int) {
    while lists.count > level { html += "</li></\(lists.removeLast())>" }
  }

  private static func isPlain(_ tag: Substring) -> Bool {
    tag.contains(#/[;"'\s]font-weight:\s*(normal|[1-5]00)/#)
  }

  /// The elements that say what the style of a `span` does.
  private static func marks(_ tag: Substring) -> [String] {
    var marks: [String] = []
    if tag.contains(#/[;"'\s]font-weight:\s*(bold|[6-9]00)/#) { marks.append("b") }
    if tag.contains(#/[;"'\s]font-style:\s*italic/#) { marks.append("i") }
    return marks
  }
}

public import Markup

extension Markdown {
  /// Markdown that says what a sanitised HTML text says, for people to go on writing.
  ///
  /// What Markdown has no sign for, such as cells over several columns, keeps its words alone.
  public static func source(of html: HTML) -> String {
    var writer = MarkdownWriter(HTMLPieces(html.string).pieces)
    return writer.blocks(until: nil).joined(separator: "\n\n")
  }
}

/// Sanitised HTML, which is well-formed and regular, cut into tags and texts.
struct HTMLPieces {
  enum Piece: Equatable {
    case open(String, [String: String])
    case close(String)
    case text(String)
  }

  private(set) var pieces: [Piece] = []

  init(_ html: String) {
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      if start > rest.startIndex { pieces.append(.text(Self.plain(rest[..<start]))) }
      guard let end = rest[start...].firstIndex(of: ">") else { return }
      tag(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(Self.plain(rest))) }
  }

  private mutating func tag(_ text: Substring) {
    if text.first == "/" {
      pieces.append(.close(String(text.dropFirst())))
      return
    }
    let isEmpty = text.last == "/"
    let body = isEmpty ? text.dropLast() : text
    let name = String(body.prefix { !$0.isWhitespace })
    var attributes: [String: String] = [:]
    var rest = body.dropFirst(name.count)
    while let sign = rest.firstRange(of: "=\"") {
      let key = rest[..<sign.lowerBound].drop { $0.isWhitespace }
      guard let end = rest[sign.upperBound...].firstIndex(of: "\"") else { break }
      attributes[String(key)] = Self.plain(rest[sign.upperBound..<end])
      rest = rest[rest.index(after: end)...]
    }
    pieces.append(.open(name, attributes))
    if isEmpty { pieces.append(.close(name)) }
  }

  /// The text without the few references that our own HTML has.
  static func plain(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    return String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      .replacing("&amp;", with: "&")
  }
}

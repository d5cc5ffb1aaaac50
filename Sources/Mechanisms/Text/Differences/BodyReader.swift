/// Reads our own HTML.
struct BodyReader {
  private var rest: Substring

  /// The nodes of a text; what is not well-formed is read as far as it goes.
  static func nodes(_ html: String) -> [BodyNode] {
    var reader = BodyReader(rest: html[...])
    return reader.read()
  }

  /// Iterative, for what nests deep.
  private mutating func read() -> [BodyNode] {
    var open: [(tag: String, name: String, children: [BodyNode])] = [("", "", [])]
    while let first = rest.utf8.first {
      if first != UInt8(ascii: "<") {
        let text = String(rest.prefix { $0 != "<" })
        rest = rest.dropFirst(text.count)
        open[open.count - 1].children.append(.text(text))
        continue
      }
      let tag = takeTag()
      let name = Self.name(of: tag)
      if tag.hasPrefix("</") {
        guard open.count > 1, let last = open.popLast() else { continue }
        open[open.count - 1].children.append(
          .element(tag: last.tag, name: last.name, children: last.children))
      } else if tag.hasSuffix("/>") {
        open[open.count - 1].children.append(.void(tag: tag, name: name))
      } else {
        open.append((tag, name, []))
      }
    }
    while open.count > 1, let last = open.popLast() {
      open[open.count - 1].children.append(
        .element(tag: last.tag, name: last.name, children: last.children))
    }
    return open[0].children
  }

  /// Up to the `>` that is not within quotes.
  private mutating func takeTag() -> String {
    var isQuoted = false
    var end = rest.startIndex
    while end < rest.endIndex {
      let character = rest.utf8[end]
      if character == UInt8(ascii: "\"") { isQuoted.toggle() }
      end = rest.utf8.index(after: end)
      if character == UInt8(ascii: ">"), !isQuoted { break }
    }
    let tag = String(rest[..<end])
    rest = rest[end...]
    return tag
  }

  private static func name(of tag: String) -> String {
    String(tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
  }
}

/// Writes pieces of HTML as Markdown: blocks apart by an empty line, each of one or more lines.
struct MarkdownWriter {
  private let pieces: [HTMLPieces.Piece]
  private var index = 0

  init(_ pieces: [HTMLPieces.Piece]) {
    self.pieces = pieces
  }

  /// The blocks up to the end of an element, or of everything.
  mutating func blocks(until name: String?) -> [String] {
    var blocks: [String] = []
    var line = MarkdownLine()
    func end() {
      if let text = line.paragraph { blocks.append(text) }
      line = MarkdownLine()
    }
    while index < pieces.count {
      switch pieces[index] {
      case .close(let closed) where closed == name:
        index += 1
        end()
        return blocks
      case .open(let opened, _) where Self.blockNames.contains(opened):
        end()
        index += 1
        blocks += block(opened)
      default: inline(&line)
      }
    }
    end()
    return blocks
  }

  private static let blockNames: Set<String> = [
    "p", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
    "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "hr",
  ]

  private mutating func block(_ name: String) -> [String] {
    switch name {
    case "hr":
      _ = blocks(until: name)
      return ["* * *"]
    case "pre": return [code()]
    case "ul", "ol": return [list(name)].filter { !$0.isEmpty }
    case "table": return table()
    case "blockquote":
      let inner = blocks(until: name).joined(separator: "\n\n")
      return inner.isEmpty ? [] : [Self.prefixed(inner, first: "> ", others: "> ")]
    case "h2", "h3", "h4", "h5", "h6":
      let signs = String(repeating: "#", count: Int(name.dropFirst()) ?? 2)
      return blocks(until: name).map { "\(signs) \($0.replacing("\\\n", with: " "))" }
    case "dt": return blocks(until: name).map { "**\($0)**" }
    default: return blocks(until: name)
    }
  }

  /// Preformatted text between fences longer than any in it.
  private mutating func code() -> String {
    var text = ""
    while index < pieces.count, pieces[index] != .close("pre") {
      if case .text(let part) = pieces[index] { text += part }
      index += 1
    }
    index += 1
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\n\(text.hasSuffix("\n") ? String(text.dropLast()) : text)\n\(fence)"
  }

  private mutating func list(_ name: String) -> String {
    var number = 1
    if case .open(_, let attributes) = pieces[index - 1] {
      number = attributes["start"].flatMap(Int.init) ?? 1
    }
    var items: [String] = []
    while index < pieces.count {
      switch pieces[index] {
      case .close(name):
        index += 1
        return items.joined(separator: "\n")
      case .open("li", _):
        index += 1
        let sign = name == "ol" ? "\(number). " : "- "
        number += 1
        let text = blocks(until: "li").joined(separator: "\n\n")
        let indent = String(repeating: " ", count: sign.count)
        items.append(Self.prefixed(text, first: sign, others: indent))
      default: index += 1
      }
    }
    return items.joined(separator: "\n")
  }

  /// A table's rows; its first row is the head, for Markdown has none without.
  private mutating func table() -> [String] {
    var before: [String] = []
    var rows: [[String]] = []
    loop: while index < pieces.count {
      let piece = pieces[index]
      index += 1
      switch piece {
      case .close("table"): break loop
      case .open("caption", _): before += blocks(until: "caption")
      case .open("tr", _): rows.append([])
      case .open("td", _), .open("th", _):
        guard case .open(let name, _) = piece, !rows.isEmpty else { continue }
        let words = blocks(until: name).joined(separator: " ").replacing("\n", with: " ")
        rows[rows.count - 1].append(words.replacing("|", with: "\\|"))
      default: break
      }
    }
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return before }
    let rule = Array(repeating: "---", count: width)
    let lines = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    let all = [lines[0], rule] + lines.dropFirst()
    return before + [all.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")]
  }

  private mutating func inline(_ line: inout MarkdownLine) {
    let piece = pieces[index]
    index += 1
    switch piece {
    case .text(let text): line.add(text)
    case .close: break
    case .open("br", _): line.addBreak()
    case .open("img", let attributes):
      line.addPicture(attributes["src"] ?? "", alt: attributes["alt"] ?? "")
    case .open(let name, let attributes):
      var inner = MarkdownLine()
      while index < pieces.count, pieces[index] != .close(name) { inline(&inner) }
      index += 1
      line.add(inner, in: name, attributes)
    }
  }

  private static func prefixed(_ text: String, first: String, others: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { number, line in
      let sign = number == 0 ? first : others
      return line.isEmpty ? String(sign.reversed().drop { $0 == " " }.reversed()) : sign + line
    }.joined(separator: "\n")
  }
}

/// A step through a parsed Markdown text: what opens, what closes, and what stands between.
enum MarkdownEvent: Equatable {
  case open(MarkdownContainer)
  case close(MarkdownContainer)
  case text(String)
  case code(String)
  case codeBlock(String)
  /// HTML within a line, which is shown as text.
  case rawHTML(String)
  /// HTML between paragraphs, which is shown as text.
  case htmlBlock(String)
  case softBreak
  case lineBreak
  case rule
}

/// What can hold other parts of a Markdown text.
enum MarkdownContainer: Equatable {
  /// `tight` paragraphs are those of a list without blank lines.
  case paragraph(tight: Bool)
  case heading(Int)
  case quote(QuoteMarker?)
  case list(start: Int?)
  case item
  case table
  case row(isHeader: Bool)
  case cell(isHeader: Bool, alignment: UInt8)
  case emphasis
  case strong
  case strike
  case link(address: String, title: String)
  case image(address: String, title: String)
}

/// The sign in the first line of a block quote that makes it a news block.
enum QuoteMarker: Equatable {
  case quote
  case related(String)
  case embed(address: String, title: String)

  /// Reads the first line of a block quote as it stands in the source, its `>` included.
  init?(line: some StringProtocol) {
    let text = line.drop { $0 == ">" || $0 == " " || $0 == "\t" }
    guard text.hasPrefix("[!"), let end = text.firstIndex(of: "]") else { return nil }
    let rest = Self.trimmed(text[text.index(after: end)...])
    switch text[text.index(text.startIndex, offsetBy: 2)..<end] {
    case "QUOTE": self = .quote
    case "RELATED":
      guard !rest.isEmpty else { return nil }
      self = .related(rest)
    case "EMBED":
      let parts = rest.split(separator: "|", maxSplits: 1).map(Self.trimmed)
      guard let address = parts.first, !address.isEmpty else { return nil }
      self = .embed(address: address, title: parts.count > 1 ? parts[1] : "")
    default: return nil
    }
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

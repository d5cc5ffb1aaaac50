/// Makes Markdown of an agency's plain text, in which no character has a meaning.
enum PlainText {
  private static let special = Set("\\`*_{}[]()<>#+-=.!|~&:")

  /// Escapes what Markdown would read as markup; blank lines and indents begin paragraphs.
  static func markdown(_ text: String) -> String {
    var paragraphs: [String] = []
    var lines: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let content = line.drop(while: \.isWhitespace)
      if content.isEmpty || content.startIndex > line.startIndex, !lines.isEmpty {
        paragraphs.append(lines.map(escaped).joined(separator: "\n"))
        lines = []
      }
      if !content.isEmpty { lines.append(content) }
    }
    if !lines.isEmpty { paragraphs.append(lines.map(escaped).joined(separator: "\n")) }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func escaped(_ line: Substring) -> String {
    var out = ""
    for character in line {
      if special.contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }
}

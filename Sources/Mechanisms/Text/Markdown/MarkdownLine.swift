/// The words of one paragraph as Markdown, with the signs that would mean something escaped.
struct MarkdownLine {
  private var text = ""

  /// The paragraph; nil when there are no words.
  var paragraph: String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Self.guarded(Self.trimmed(line))
    }
    let whole = Self.trimmed(lines.joined(separator: "\n")[...])
    return whole.isEmpty || whole == "\\" ? nil : whole
  }

  /// Adds words; runs of white space become one space.
  mutating func add(_ words: String) {
    let characters = Array(words)
    for (place, character) in characters.enumerated() {
      if character.isWhitespace, character.isASCII {
        if text.last != " ", text.last != "\n" { text += " " }
        continue
      }
      if Self.isSign(character, at: place, in: characters) { text += "\\" }
      text.append(character)
    }
  }

  mutating func addBreak() {
    text += "\\\n"
  }

  mutating func addPicture(_ address: String, alt: String) {
    var words = MarkdownLine()
    words.add(alt)
    text += "![\(words.text)](<\(address)>)"
  }

  /// Adds the words of an element with the signs for it around them, and its spaces outside.
  mutating func add(_ inner: MarkdownLine, in name: String, _ attributes: [String: String]) {
    let words = Self.trimmed(inner.text[...])
    guard !words.isEmpty else { return add(inner.text) }
    if inner.text.first == " ", text.last != " " { text += " " }
    switch name {
    case "strong": text += "**\(words)**"
    case "em", "cite", "dfn", "var": text += "*\(words)*"
    case "del", "s": text += "~~\(words)~~"
    case "q": text += "“\(words)”"
    case "code", "kbd", "samp": text += Self.code(words)
    case "a":
      let title = attributes["title"].map { " \"\($0.replacing("\"", with: "\\\""))\"" } ?? ""
      let address = attributes["href"] ?? ""
      text += address.isEmpty ? words : "[\(words)](<\(address)>\(title))"
    default: text += words
    }
    if inner.text.last == " " { text += " " }
  }

  /// Code as it stands, between more backquotes than are in it.
  private static func code(_ escaped: String) -> String {
    var plain = ""
    var rest = escaped[...]
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.popFirst() {
        plain.append(next)
      } else {
        plain.append(character)
      }
    }
    let longest = plain.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let space = longest > 0 ? " " : ""
    return fence + space + plain + space + fence
  }

  private static func isSign(_ character: Character, at place: Int, in all: [Character]) -> Bool {
    switch character {
    case "\\", "`", "*", "[", "]", "<", "~": return true
    case "_":
      let before = place > 0 ? all[place - 1] : " "
      let after = place + 1 < all.count ? all[place + 1] : " "
      return !(before.isLetter || before.isNumber) || !(after.isLetter || after.isNumber)
    case "&":
      let rest = all[(place + 1)...].prefix(32)
      guard let end = rest.firstIndex(of: ";"), end > place + 1 else { return false }
      return rest[..<end].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    default: return false
    }
  }

  /// The line with its first sign escaped when it would begin a heading, list, quote or rule.
  private static func guarded(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#>+-=|".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = line.dropFirst(digits.count).first, sign == "." || sign == ")"
    else { return line }
    return digits + "\\" + line.dropFirst(digits.count)
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\n" }
    return String(start.reversed().drop { $0 == " " || $0 == "\n" }.reversed())
  }
}

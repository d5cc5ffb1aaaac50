import Text

/// Texts of other systems that may hold markup where none belongs.
enum ForeignText {
  /// The words alone, in one line.
  static func plain(_ text: String) -> String {
    // Most titles have no markup: they need no parser.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return Sanitiser(.article).plainText(text)
  }
}

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

  /// The text without what nobody sees: control characters but tabs and line feeds, and what turns
  /// the direction of writing around.
  static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0) }))
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    // What turns the direction around and may not be ended (UAX 9).
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}

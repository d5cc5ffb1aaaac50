/// Characters that may stand in output.
enum Characters {
  /// Without the characters that XML 1.0 forbids; a carriage return becomes a line feed.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\r" { out.append("\n") } else if !isForbidden(scalar) { out.append(scalar) }
    }
    return String(out)
  }

  /// In one line, with single spaces.
  static func folded(_ text: String) -> String {
    printable(text).split(whereSeparator: isSpace).joined(separator: " ")
  }

  /// The white space of HTML; a no-break space is text.
  static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\n" || character == "\t" || character == "\r\n"
      || character == "\u{C}" || character == "\r"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t" && scalar != "\n") || scalar.value == 0xFFFE
      || scalar.value == 0xFFFF
  }
}

/// Text as quoted-printable (RFC 2045, section 6.7): readable where it is ASCII, and of short lines.
enum QuotedPrintable {
  /// The longest line, with the sign that it goes on.
  private static let longestLine = 76
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// The text with the ends of lines that mail has, and one at its end.
  static func text(of plain: String) -> String {
    let lines = plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { encoded($0) + "\r\n" }.joined()
  }

  private static func encoded(_ line: Substring) -> String {
    var text: [UInt8] = []
    var length = 0
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let sign = isPlain(byte, isLast: isLast) ? [byte] : escape(byte)
      if length + sign.count > longestLine - (isLast ? 0 : 1) {
        text += Array("=\r\n".utf8)
        length = 0
      }
      text += sign
      length += sign.count
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a byte stands for itself; white space does not at the end of a line.
  private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    case UInt8(ascii: " "): !isLast
    default: (0x21...0x7E).contains(byte)
    }
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

/// Characters that may stand in output.
enum Characters {
  /// Without the characters that XML 1.0 forbids; a carriage return becomes a line feed.
  static func printable(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspect) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\r" { out.append("\n") } else if !isForbidden(scalar) { out.append(scalar) }
    }
    return String(out)
  }

  /// In one line, with single spaces.
  static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var needsSpace = false
    for byte in printable(text).utf8 {
      if isSpace(byte) {
        needsSpace = !bytes.isEmpty
      } else {
        if needsSpace { bytes.append(0x20) }
        needsSpace = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Without white space and no-break spaces at the ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first {
      if isSpace(first) {
        bytes.removeFirst()
      } else if bytes.starts(with: [0xC2, 0xA0]) {
        bytes.removeFirst(2)
      } else {
        break
      }
    }
    while let last = bytes.last {
      if isSpace(last) {
        bytes.removeLast()
      } else if bytes.suffix(2).elementsEqual([0xC2, 0xA0]) {
        bytes.removeLast(2)
      } else {
        break
      }
    }
    return bytes
  }

  /// The white space of HTML; a no-break space is text.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
  }

  /// A byte that may belong to a character that may not stand.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0xEF
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t" && scalar != "\n") || scalar.value == 0xFFFE
      || scalar.value == 0xFFFF
  }
}

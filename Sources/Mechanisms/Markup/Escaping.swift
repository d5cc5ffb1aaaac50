/// Escaping for content and quoted attributes of HTML and XML alike.
///
/// Besides the five characters of markup, everything that XML 1.0 does not allow is left out
/// (control characters, U+FFFE, U+FFFF) and so are the C1 controls that HTML forbids.
enum Escaping {
  /// One bit for each of the first 64 bytes: set for controls except tab, LF, CR and for `"&'<>`.
  private static let marks: UInt64 = 0x5000_00C4_FFFF_D9FF

  /// Whether a byte can be copied without looking at it again.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? marks >> UInt64(byte) & 1 == 0
      : byte != 0x7F && byte != 0xC2 && byte != 0xEF
  }

  /// The entity that stands for a byte; nothing for a control character.
  static func entity(_ byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: ""
    }
  }

  /// How many bytes from `index` on are a character that may not be written; 0 when it may.
  static func forbiddenLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let next = unsafe index + 1 < bytes.count ? bytes[index + 1] : 0xFF
    let third = unsafe index + 2 < bytes.count ? bytes[index + 2] : 0
    return switch unsafe bytes[index] {
    case 0xC2: next < 0xA0 ? 2 : 0
    case 0xEF: next == 0xBF && third >= 0xBE ? 3 : 0
    default: 1
    }
  }
}

extension [UInt8] {
  /// Appends text escaped: runs that need nothing are copied whole.
  @usableFromInline
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { unsafe appendEscaped(buffer: $0) }
  }

  /// Appends UTF-8 escaped.
  mutating func appendEscaped(_ text: [UInt8]) {
    unsafe text.withUnsafeBufferPointer { unsafe appendEscaped(buffer: $0) }
  }

  private mutating func appendEscaped(buffer: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < buffer.count {
      let byte = unsafe buffer[index]
      if Escaping.isPlain(byte) {
        index += 1
        continue
      }
      let entity = Escaping.entity(byte)
      let isEntity = entity.utf8CodeUnitCount > 0
      let skipped = unsafe isEntity ? 1 : Escaping.forbiddenLength(buffer, at: index)
      if skipped > 0 {
        unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
        unsafe append(
          contentsOf: UnsafeBufferPointer(
            start: entity.utf8Start, count: entity.utf8CodeUnitCount))
        start = index + skipped
      }
      index += Swift.max(skipped, 1)
    }
    unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
  }
}

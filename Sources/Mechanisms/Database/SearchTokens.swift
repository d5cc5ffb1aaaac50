/// The one rule of where tokens of a search index begin and end, shared by both databases.
package enum SearchTokens {
  /// PostgreSQL takes 2,046 bytes; nobody searches for a word of more than these.
  static let longest = 255

  /// Space and control characters separate; ASCII capitals become small, as FTS5 does.
  package static func split(_ text: String) -> [Substring] {
    var source = text
    if source.utf8.contains(where: { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) {
      source = lowered(source)
    }
    return source.utf8
      .split { $0 <= 0x20 || $0 == 0x7f }
      .filter { $0.count <= longest }
      .map { Substring($0) }
  }

  /// The tokens of a text with single spaces between them; most texts have come so.
  static func tidy(_ text: String) -> String {
    isTidy(text.utf8.span) ? text : split(text).joined(separator: " ")
  }

  private static func isTidy(_ bytes: Span<UInt8>) -> Bool {
    var length = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: " "):
        if length == 0 { return false }
        length = 0
      case 0..<0x20, 0x7f, UInt8(ascii: "A")...UInt8(ascii: "Z"): return false
      default:
        length += 1
        if length > longest { return false }
      }
    }
    return length > 0 || bytes.isEmpty
  }

  private static func lowered(_ text: String) -> String {
    String(
      decoding: text.utf8.map {
        $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 + 32 : $0
      }, as: UTF8.self)
  }

  /// Whether a byte may be in a scope.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}

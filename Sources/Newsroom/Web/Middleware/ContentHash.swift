/// A hash of content for tags: tells versions apart, keeps no secret.
///
/// Two lanes of 64 bits, each word folded in by a full multiplication, as in wyhash
/// (https://github.com/wangyi-fudan/wyhash).
enum ContentHash {
  private static let keys: (UInt64, UInt64) = (0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB)

  /// The hash as 32 hexadecimal digits.
  static func text(_ bytes: [UInt8]) -> String {
    var (a, b) = (keys.0 ^ UInt64(bytes.count), keys.1)
    let words = bytes.count / 8
    bytes.span.withWords(words) { word in
      a = fold(a ^ word, keys.1)
      b = fold(b &+ word, keys.0)
    }
    var rest: UInt64 = 0
    for byte in bytes[(words * 8)...] { rest = rest << 8 | UInt64(byte) }
    a = fold(a ^ rest, keys.1)
    b = fold(b &+ rest, keys.0)
    return hexadecimal(a) + hexadecimal(b)
  }

  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Span where Element == UInt8 {
  /// Calls `body` with the first words of eight bytes, the lowest byte first.
  fileprivate func withWords(_ count: Int, _ body: (UInt64) -> Void) {
    for index in 0..<count {
      body(unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
  }
}

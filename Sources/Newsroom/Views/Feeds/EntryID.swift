import Times

/// The identity of a feed's entry: it stays through every change of text, address and host.
enum EntryID {
  /// The story's own identity if it is an address already, and else a UUID made of what never
  /// changes about it (version 8, RFC 9562).
  static func string(guid: String, published: Instant) -> String {
    if ["http://", "https://", "urn:", "tag:"].contains(where: guid.hasPrefix) { return guid }
    let hash = hash("\(guid) \(published.milliseconds)")
    let digits = String(hash, radix: 16)
    let padded = Array(String(repeating: "0", count: 32 - digits.utf8.count) + digits)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(padded[$0]) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  /// FNV-1a with 128 bits, with the bits of a UUID's version and variant set.
  private static func hash(_ text: String) -> UInt128 {
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    for byte in text.utf8 {
      hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
    hash = hash & ~(0xF << 76) | 0x8 << 76
    return hash & ~(0x3 << 62) | 0x2 << 62
  }
}

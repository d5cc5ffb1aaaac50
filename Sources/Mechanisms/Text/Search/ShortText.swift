/// At most 15 bytes of UTF-8 in place, so that a table of them holds no references.
struct ShortText: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  static let longest = 15

  /// Takes as many whole characters of a text as fit.
  init(_ text: String) {
    for scalar in text.unicodeScalars {
      let encoded = UTF8.encode(scalar).map(Array.init) ?? []
      guard count + encoded.count <= Self.longest else { return }
      for byte in encoded { append(byte) }
    }
  }

  private mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << UInt64(count * 8)
    } else {
      high |= UInt64(byte) << UInt64((count - 8) * 8)
    }
    count += 1
  }

  subscript(index: Int) -> UInt8 {
    index < 8
      ? UInt8(truncatingIfNeeded: low >> UInt64(index * 8))
      : UInt8(truncatingIfNeeded: high >> UInt64((index - 8) * 8))
  }
}

extension [UInt8] {
  mutating func append(_ text: ShortText) {
    for index in 0..<text.count { append(text[index]) }
  }
}

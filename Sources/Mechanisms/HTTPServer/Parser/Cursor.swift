import HTTP

/// A place in the bytes of a head.
struct Cursor {
  /// The next byte to read.
  var at = 0
  /// The first byte that must not be read.
  let end: Int
  /// The longest that a head may be.
  let limit: Int

  init(end: Int, limit: Int) {
    self.end = end
    self.limit = limit
  }

  /// The next byte, which stays.
  @inline(__always)
  func peek(_ bytes: Span<UInt8>) throws(HeadParser.Stop) -> UInt8 {
    guard at < end else { throw end < limit ? .needMore : .refuse(.headersTooLarge) }
    return bytes[at]
  }

  /// Consumes that very byte.
  mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(HeadParser.Stop) {
    guard try peek(bytes) == byte else { throw .refuse(.badRequest) }
    at += 1
  }

  /// Consumes CR LF.
  mutating func lineEnd(_ bytes: Span<UInt8>) throws(HeadParser.Stop) {
    try expect(UInt8(ascii: "\r"), bytes)
    try expect(UInt8(ascii: "\n"), bytes)
  }

  /// Consumes a token of at least one byte.
  mutating func token(_ bytes: Span<UInt8>) throws(HeadParser.Stop) -> Range<Int> {
    let start = at
    while try peek(bytes).isToken { at += 1 }
    guard at > start else { throw .refuse(.badRequest) }
    return start..<at
  }
}

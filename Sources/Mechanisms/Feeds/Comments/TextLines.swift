/// Cuts bytes that come in pieces into lines, of which one is held at a time.
struct TextLines {
  private var rest: [UInt8] = []
  private let limit: Int
  /// The number of the last line that was handed on.
  private(set) var number = 0

  /// `limit` is the length of the longest line, in bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// Hands on each line that is complete.
  mutating func feed(
    _ bytes: [UInt8], _ line: (ArraySlice<UInt8>, Int) throws -> Void
  ) throws {
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      number += 1
      if rest.isEmpty {
        try check(end - start)
        try line(bytes[start..<end], number)
      } else {
        try check(rest.count + end - start)
        let whole = rest + bytes[start..<end]
        rest = []
        try line(whole[...], number)
      }
      start = end + 1
    }
    try check(rest.count + bytes.count - start, number + 1)
    rest += bytes[start...]
  }

  /// Hands on what stands behind the last line feed, if anything does.
  mutating func finish(_ line: (ArraySlice<UInt8>, Int) throws -> Void) throws {
    guard !rest.isEmpty else { return }
    number += 1
    let last = rest
    rest = []
    try line(last[...], number)
  }

  private func check(_ length: Int, _ line: Int? = nil) throws(ParseError) {
    guard length > limit else { return }
    throw ParseError(
      .limit, line: line ?? number, message: "the line is longer than \(limit >> 20) MB.")
  }
}

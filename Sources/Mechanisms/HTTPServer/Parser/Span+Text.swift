import HTTP

extension Span<UInt8> {
  /// Whether these bytes lie there.
  func holds(_ text: String, at place: Range<Int>) -> Bool {
    guard place.count == text.utf8.count else { return false }
    var index = place.lowerBound
    for byte in text.utf8 {
      guard self[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// Whether these lower-case bytes lie there, in any case.
  func holds(lowercase text: String, at place: Range<Int>) -> Bool {
    guard place.count == text.utf8.count else { return false }
    var index = place.lowerBound
    for byte in text.utf8 {
      guard self[index].lowercasedASCII == byte else { return false }
      index += 1
    }
    return true
  }

  /// Where the authority of an absolute `http` or `https` target begins.
  func afterScheme(_ target: Range<Int>) -> Int? {
    let start = target.lowerBound
    if target.count > 7, holds(lowercase: "http://", at: start..<start + 7) { return start + 7 }
    if target.count > 8, holds(lowercase: "https://", at: start..<start + 8) { return start + 8 }
    return nil
  }
}

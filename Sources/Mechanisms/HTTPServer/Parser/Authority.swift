import HTTP

/// The host and port of a request (RFC 9110 section 7.2), names as DNS and IP literals have them.
enum Authority {
  static func isValid(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
    guard !place.isEmpty, place.count <= 261 else { return false }
    var index = place.lowerBound
    if bytes[index] == UInt8(ascii: "[") {
      index += 1
      while index < place.upperBound, bytes[index].isInAddress { index += 1 }
      guard index < place.upperBound, bytes[index] == UInt8(ascii: "]"),
        index > place.lowerBound + 2
      else { return false }
      index += 1
    } else {
      while index < place.upperBound, bytes[index].isInName { index += 1 }
      guard index > place.lowerBound else { return false }
    }
    return isPort(bytes, index..<place.upperBound)
  }

  static func isSame(_ bytes: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset].lowercasedASCII
      != bytes[other.lowerBound + offset].lowercasedASCII
    {
      return false
    }
    return true
  }

  /// Nothing, or a colon and one to five digits.
  private static func isPort(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
    guard !place.isEmpty else { return true }
    guard bytes[place.lowerBound] == UInt8(ascii: ":"), (2...6).contains(place.count)
    else { return false }
    for index in place.dropFirst() where bytes[index] &- UInt8(ascii: "0") > 9 { return false }
    return true
  }
}

extension UInt8 {
  fileprivate var isInName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  fileprivate var isInAddress: Bool {
    hexValue != nil || self == UInt8(ascii: ":") || self == UInt8(ascii: ".")
  }
}

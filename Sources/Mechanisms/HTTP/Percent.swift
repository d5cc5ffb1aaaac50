/// Percent-encoding of addresses (RFC 3986 section 2.1).
public enum Percent {
  /// Encodes every byte that is not unreserved, so the result is safe as one path segment or as
  /// one name or value of a query.
  public static func encode(_ text: String) -> String {
    encode(text) { $0.isUnreserved }
  }

  /// Encodes like `encode`, but leaves the slashes of a path alone.
  public static func encode(path: String) -> String {
    encode(path) { $0.isUnreserved || $0 == UInt8(ascii: "/") }
  }

  /// Decodes every valid escape and keeps a broken one as it stands; bytes that are not UTF-8
  /// become U+FFFD.
  public static func decodeLeniently(_ text: some StringProtocol, plusIsSpace: Bool) -> String {
    String(decoding: bytes(of: text.utf8, plusIsSpace: plusIsSpace).bytes, as: UTF8.self)
  }

  /// Decodes the escapes, or returns nil if one is broken or the bytes are not UTF-8.
  public static func decode(_ text: some StringProtocol) -> String? {
    let decoded = bytes(of: text.utf8, plusIsSpace: false)
    return decoded.isSound ? String(validating: decoded.bytes, as: UTF8.self) : nil
  }

  private static func encode(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    guard !text.utf8.allSatisfy(isKept) else { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func bytes(
    of source: some Collection<UInt8>, plusIsSpace: Bool
  ) -> (bytes: [UInt8], isSound: Bool) {
    // One array, for a form may be long and stepping through any collection costs ten times more.
    let source = Array(source)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var isSound = true
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      if byte == UInt8(ascii: "+"), plusIsSpace {
        result.append(UInt8(ascii: " "))
      } else if byte != UInt8(ascii: "%") {
        result.append(byte)
      } else if let decoded = escape(at: index, in: source) {
        result.append(decoded)
        index += 2
      } else {
        result.append(byte)
        isSound = false
      }
    }
    return (result, isSound)
  }

  private static func escape(at index: Int, in source: [UInt8]) -> UInt8? {
    guard index + 1 < source.count, let high = source[index].hexValue,
      let low = source[index + 1].hexValue
    else { return nil }
    return high << 4 | low
  }
}

extension UInt8 {
  /// Whether the byte stands for itself anywhere in an address (RFC 3986 section 2.3).
  var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

import HTTP

extension HeadParser {
  /// Reads the request line; returns where the authority of an absolute target lies.
  static func requestLine(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, _ limits: HeadLimits, _ head: inout RequestHead
  ) throws(Stop) -> Range<Int>? {
    head.method = Method(bytes, try cursor.token(bytes))
    try cursor.expect(UInt8(ascii: " "), bytes)
    let target = try target(bytes, &cursor, limits)
    try cursor.expect(UInt8(ascii: " "), bytes)
    head.isVersion11 = try version(bytes, &cursor)
    return try split(target, bytes, &head)
  }

  private static func target(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, _ limits: HeadLimits
  ) throws(Stop) -> Range<Int> {
    let start = cursor.at
    var isQuery = false
    while true {
      guard cursor.at - start <= limits.targetBytes else { throw .refuse(.targetTooLong) }
      let byte = try cursor.peek(bytes)
      guard byte.isTarget(inQuery: isQuery) else { break }
      if byte == UInt8(ascii: "?") { isQuery = true }
      cursor.at += 1
    }
    guard cursor.at > start else { throw .refuse(.badRequest) }
    return start..<cursor.at
  }

  /// Reads the version and the line end; true for 1.1, false for 1.0.
  private static func version(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(Stop) -> Bool {
    for byte in "HTTP/".utf8 {
      try cursor.expect(byte, bytes)
    }
    let major = try digit(bytes, &cursor)
    try cursor.expect(UInt8(ascii: "."), bytes)
    let minor = try digit(bytes, &cursor)
    try cursor.lineEnd(bytes)
    guard major == 1, minor <= 1 else { throw .refuse(.versionNotSupported) }
    return minor == 1
  }

  private static func digit(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(Stop) -> UInt8 {
    let value = try cursor.peek(bytes) &- UInt8(ascii: "0")
    guard value < 10 else { throw .refuse(.badRequest) }
    cursor.at += 1
    return value
  }

  /// Tells the forms of a target apart (RFC 9112 section 3.2).
  private static func split(
    _ target: Range<Int>, _ bytes: Span<UInt8>, _ head: inout RequestHead
  ) throws(Stop) -> Range<Int>? {
    head.targetPlace = target
    if bytes[target.lowerBound] == UInt8(ascii: "/") { return nil }
    if target.count == 1, bytes[target.lowerBound] == UInt8(ascii: "*"), head.method == .options {
      return nil
    }
    guard let start = bytes.afterScheme(target) else { throw .refuse(.badRequest) }
    var end = start
    while end < target.upperBound, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "?")
    {
      end += 1
    }
    head.targetPlace = end..<target.upperBound
    return start..<end
  }
}

extension Method {
  /// Makes no text of the common methods.
  fileprivate init(_ bytes: Span<UInt8>, _ place: Range<Int>) {
    if bytes.holds("GET", at: place) {
      self = .get
    } else if bytes.holds("HEAD", at: place) {
      self = .head
    } else if bytes.holds("POST", at: place) {
      self = .post
    } else {
      self.init(String(decoding: place.map { bytes[$0] }, as: UTF8.self))
    }
  }
}

extension UInt8 {
  /// Whether the byte may stand in a target.
  ///
  /// A path holds what RFC 3986 allows; a query also what browsers leave unencoded there.
  fileprivate func isTarget(inQuery: Bool) -> Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: ">"): false
    case UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      inQuery
    default: self > 0x20 && self < 0x7F
    }
  }
}

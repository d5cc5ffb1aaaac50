import HTTP

/// What the fields say about framing, host and connection.
struct FieldFacts {
  private var host: Range<Int>?
  private var length: Int?
  private var coding: Range<Int>?
  private var closes = false
  private var keepsAlive = false
  private var expectsContinue = false

  init() {}

  /// Takes note of a field if the server itself obeys it.
  mutating func note(
    _ field: RequestHead.FieldPlace, _ bytes: Span<UInt8>
  ) throws(HeadParser.Stop) {
    switch field.name.count {
    case 4 where bytes.holds(lowercase: "host", at: field.name):
      guard host == nil, Authority.isValid(bytes, field.value) else { throw .refuse(.badRequest) }
      host = field.value
    case 6 where bytes.holds(lowercase: "expect", at: field.name):
      guard bytes.holds(lowercase: "100-continue", at: field.value)
      else { throw .refuse(.expectationFailed) }
      expectsContinue = true
    case 10 where bytes.holds(lowercase: "connection", at: field.name):
      noteConnection(field.value, bytes)
    case 14 where bytes.holds(lowercase: "content-length", at: field.name):
      guard length == nil else { throw .refuse(.badRequest) }
      length = try Self.number(field.value, bytes)
    case 17 where bytes.holds(lowercase: "transfer-encoding", at: field.name):
      guard coding == nil, !field.value.isEmpty else { throw .refuse(.badRequest) }
      coding = field.value
    default: break
    }
  }

  /// Checks what the fields mean together, once all are read.
  func settle(
    authority: Range<Int>?, _ bytes: Span<UInt8>, into head: inout RequestHead
  ) throws(HeadParser.Stop) {
    guard host != nil || !head.isVersion11 else { throw .refuse(.badRequest) }
    if let authority {
      guard Authority.isValid(bytes, authority),
        host.map({ Authority.isSame(bytes, $0, authority) }) ?? true
      else { throw .refuse(.badRequest) }
    }
    head.hostPlace = host ?? authority ?? 0..<0
    head.isPersistent = !closes && (head.isVersion11 || keepsAlive)
    head.expectsContinue = expectsContinue && head.isVersion11
    head.framing = try framing(bytes, isVersion11: head.isVersion11)
  }

  private func framing(
    _ bytes: Span<UInt8>, isVersion11: Bool
  ) throws(HeadParser.Stop) -> RequestHead.Framing {
    guard let coding else { return length.map { $0 == 0 ? .none : .length($0) } ?? .none }
    guard length == nil, isVersion11 else { throw .refuse(.badRequest) }
    guard bytes.holds(lowercase: "chunked", at: coding) else { throw .refuse(.notImplemented) }
    return .chunked
  }

  private mutating func noteConnection(_ value: Range<Int>, _ bytes: Span<UInt8>) {
    var start = value.lowerBound
    for index in value.lowerBound...value.upperBound {
      guard index == value.upperBound || bytes[index] == UInt8(ascii: ",") else { continue }
      let option = bytes.trimmed(start..<index)
      if bytes.holds(lowercase: "close", at: option) { closes = true }
      if bytes.holds(lowercase: "keep-alive", at: option) { keepsAlive = true }
      start = index + 1
    }
  }

  /// Digits only; a number beyond 18 digits is more than any server takes.
  private static func number(
    _ value: Range<Int>, _ bytes: Span<UInt8>
  ) throws(HeadParser.Stop) -> Int {
    guard !value.isEmpty else { throw .refuse(.badRequest) }
    var number = 0
    for index in value {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { throw .refuse(.badRequest) }
      if index - value.lowerBound < 18 { number = number * 10 + Int(digit) }
    }
    guard value.count <= 18 else { throw .refuse(.contentTooLarge) }
    return number
  }
}

extension Span<UInt8> {
  fileprivate func trimmed(_ place: Range<Int>) -> Range<Int> {
    var (start, end) = (place.lowerBound, place.upperBound)
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}

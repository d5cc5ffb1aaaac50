public import HTTP

/// A strict reader of request heads (RFC 9112).
///
/// It forgives nothing: what two readers could take for two different requests is refused. The
/// outcome depends on the bytes alone, and a refusal stays one whatever bytes follow.
public enum HeadParser {
  /// Why reading stopped before the end of the head.
  enum Stop: Error {
    case needMore
    case refuse(Status)
  }

  /// Reads the head at the start of the bytes into `head`, whose memory is used again.
  public static func parse(
    _ bytes: Span<UInt8>, limits: HeadLimits, into head: inout RequestHead
  ) -> HeadOutcome {
    var cursor = Cursor(end: min(bytes.count, limits.headBytes), limit: limits.headBytes)
    do throws(Stop) {
      head.fields.removeAll(keepingCapacity: true)
      let authority = try requestLine(bytes, &cursor, limits, &head)
      var facts = FieldFacts()
      while try !isAtEnd(bytes, &cursor) {
        guard head.fields.count < limits.fields else { throw .refuse(.headersTooLarge) }
        let field = try field(bytes, &cursor)
        head.fields.append(field)
        try facts.note(field, bytes)
      }
      try facts.settle(authority: authority, bytes, into: &head)
    } catch {
      switch error {
      case .needMore: return .needMore
      case .refuse(let status): return .refuse(status)
      }
    }
    head.copy(bytes, count: cursor.at)
    return .head(length: cursor.at)
  }

  /// Whether the empty line is next; consumes it.
  private static func isAtEnd(_ bytes: Span<UInt8>, _ cursor: inout Cursor) throws(Stop) -> Bool {
    guard try cursor.peek(bytes) == UInt8(ascii: "\r") else { return false }
    try cursor.lineEnd(bytes)
    return true
  }

  /// Reads `name: value` and its line end; no space before the colon, no folded lines.
  private static func field(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(Stop) -> RequestHead.FieldPlace {
    let name = try cursor.token(bytes)
    try cursor.expect(UInt8(ascii: ":"), bytes)
    while try cursor.peek(bytes).isBlank { cursor.at += 1 }
    let start = cursor.at
    var end = start
    while true {
      let byte = try cursor.peek(bytes)
      guard byte >= 0x20 && byte != 0x7F || byte == 0x09 else { break }
      cursor.at += 1
      if !byte.isBlank { end = cursor.at }
    }
    try cursor.lineEnd(bytes)
    return RequestHead.FieldPlace(name: name, value: start..<end)
  }
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension RequestHead {
  /// Keeps a copy of the head, to which the places refer.
  fileprivate mutating func copy(_ source: Span<UInt8>, count: Int) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(source, 0..<count)
  }
}

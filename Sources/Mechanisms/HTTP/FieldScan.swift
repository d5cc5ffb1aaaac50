/// The fields of a request head by which a kept page is chosen, found in one pass and without
/// making text of them.
package struct FieldScan {
  /// Where the value of each field lies in `RequestHead.bytes`; empty when it is missing.
  package private(set) var acceptEncoding = 0..<0
  package private(set) var ifNoneMatch = 0..<0
  package private(set) var cookie = 0..<0
  package private(set) var userAgent = 0..<0
  /// Whether the fields ask for what needs the whole of the rules: ranges, other conditions, a
  /// field given twice.
  package private(set) var isUnusual = false
  /// Whether a proxy says for whom and how it asks.
  package private(set) var isForwarded = false
  /// Whether a browser loads the page ahead, for a reader who may never see it.
  package private(set) var isAhead = false

  /// Looks through the fields of a head.
  package init(_ head: borrowing RequestHead) {
    for field in head.fields {
      switch field.name.count {
      case 5 where head.isNamed("range", field), 8 where head.isNamed("if-match", field),
        8 where head.isNamed("if-range", field),
        17 where head.isNamed("if-modified-since", field),
        19 where head.isNamed("if-unmodified-since", field):
        isUnusual = true
      case 6 where head.isNamed("cookie", field): cookie = taken(field.value, cookie)
      case 7 where head.isNamed("purpose", field), 11 where head.isNamed("sec-purpose", field):
        isAhead = isAhead || head.holds("prefetch", field.value)
      case 9 where head.isNamed("forwarded", field),
        17 where head.isNamed("x-forwarded-proto", field):
        isForwarded = true
      case 10 where head.isNamed("user-agent", field): userAgent = taken(field.value, userAgent)
      case 13 where head.isNamed("if-none-match", field):
        ifNoneMatch = taken(field.value, ifNoneMatch)
      case 15 where head.isNamed("accept-encoding", field):
        acceptEncoding = taken(field.value, acceptEncoding)
      default: break
      }
    }
  }

  /// Where the value of a cookie lies, whose name is given as its bytes; nil when it was not sent.
  package func cookieValue(_ name: [UInt8], _ head: borrowing RequestHead) -> Range<Int>? {
    var start = cookie.lowerBound
    while start < cookie.upperBound {
      var end = start
      while end < cookie.upperBound, head.bytes[end] != UInt8(ascii: ";") { end += 1 }
      while start < end, head.bytes[start] == 0x20 { start += 1 }
      let value = start + name.count + 1
      if value <= end, head.holds(exactly: name, at: start),
        head.bytes[value - 1] == UInt8(ascii: "=")
      {
        return value..<end
      }
      start = end + 1
    }
    return nil
  }

  private mutating func taken(_ value: Range<Int>, _ earlier: Range<Int>) -> Range<Int> {
    if !earlier.isEmpty { isUnusual = true }
    return value
  }
}

extension RequestHead {
  /// Whether a field has that name, which is given in small letters.
  fileprivate func isNamed(_ name: StaticString, _ field: FieldPlace) -> Bool {
    matches(name, at: field.name.lowerBound)
  }

  /// Whether the text, in small letters, stands at a place, whatever the case there.
  package func matches(_ text: StaticString, at start: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start + count <= bytes.count else { return false }
    for index in 0..<count {
      let wanted = unsafe text.utf8Start[index]
      if bytes[start + index].lowercasedASCII != wanted { return false }
    }
    return true
  }

  /// Whether the bytes stand at a place.
  fileprivate func holds(exactly text: [UInt8], at start: Int) -> Bool {
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  /// Whether the text, in small letters, stands somewhere in a place, whatever the case there.
  package func holds(_ text: StaticString, _ place: Range<Int>) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place.count >= count else { return false }
    let first = unsafe text.utf8Start[0]
    for start in place.lowerBound...(place.upperBound - count)
    where bytes[start].lowercasedASCII == first && matches(text, at: start) {
      return true
    }
    return false
  }
}

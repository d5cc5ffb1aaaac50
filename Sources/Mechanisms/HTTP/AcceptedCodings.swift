/// Which codings a request takes, most wanted first, of those that the program makes.
package struct AcceptedCodings: Equatable, Sendable {
  /// Whether brotli is taken.
  package var brotli = false
  /// Whether gzip is taken.
  package var gzip = false
  /// Whether the bytes may come as they are; they always may unless that is said to be unwanted.
  package var identity = true

  /// Takes nothing but identity.
  package init() {}

  /// Reads the field of a head: at once when it is a plain list, as browsers send it, and by the
  /// whole rules (RFC 9110 section 12.5.3) when it has weights.
  package init(_ head: borrowing RequestHead, _ place: Range<Int>) {
    self.init()
    var start = place.lowerBound
    while start < place.upperBound {
      while start < place.upperBound, head.bytes[start].separatesCodings { start += 1 }
      var end = start
      while end < place.upperBound, !head.bytes[end].separatesCodings { end += 1 }
      for byte in head.bytes[start..<end] where byte == UInt8(ascii: ";") {
        self = AcceptedCodings(String(decoding: head.bytes[place], as: UTF8.self))
        return
      }
      take(head, start..<end)
      start = end
    }
  }

  /// Reads a field's value by the whole rules; what the sender wants less than something else that
  /// it names does not count as taken.
  package init(_ field: String) {
    let wanted = QualityList(field)
    let rest = wanted.quality(of: "*")
    let weights = (
      brotli: wanted.quality(of: "br") ?? rest ?? 0, gzip: wanted.quality(of: "gzip") ?? rest ?? 0,
      identity: wanted.quality(of: "identity")
    )
    let most = max(weights.brotli, weights.gzip, weights.identity ?? 0)
    brotli = weights.brotli > 0 && weights.brotli == most
    gzip = weights.gzip > 0 && weights.gzip == most
    identity = weights.identity ?? rest ?? 1 > 0
  }

  private mutating func take(_ head: borrowing RequestHead, _ token: Range<Int>) {
    switch token.count {
    case 1 where head.bytes[token.lowerBound] == UInt8(ascii: "*"): (brotli, gzip) = (true, true)
    case 2 where head.matches("br", at: token.lowerBound): brotli = true
    case 4 where head.matches("gzip", at: token.lowerBound): gzip = true
    default: break
    }
  }
}

extension UInt8 {
  fileprivate var separatesCodings: Bool {
    self == UInt8(ascii: ",") || self == 0x20 || self == 0x09
  }
}

import Glibc

/// An IPv4 or IPv6 address; an IPv4 address mapped into IPv6 is the IPv4 address.
public struct IPAddress: Hashable, Sendable {
  /// The upper half of the IPv6 form.
  let high: UInt64
  /// The lower half of the IPv6 form.
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(v4 bits: UInt32) {
    high = 0
    low = 0xFFFF_0000_0000 | UInt64(bits)
  }

  /// Reads the usual text forms, without brackets, port or zone.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard !text.utf8.contains(0) else { return nil }
    var v4 = in_addr()
    var v6 = in6_addr()
    if unsafe inet_pton(AF_INET, text, &v4) == 1 {
      self.init(v4: UInt32(bigEndian: v4.s_addr))
    } else if unsafe inet_pton(AF_INET6, text, &v6) == 1 {
      self.init(v6)
    } else {
      return nil
    }
  }

  init(_ v6: in6_addr) {
    let halves = unsafe withUnsafeBytes(of: v6) { bytes in
      unsafe (
        bytes.loadUnaligned(as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      )
    }
    self.init(high: UInt64(bigEndian: halves.0), low: UInt64(bigEndian: halves.1))
  }

  /// Whether it is an IPv4 address.
  public var isV4: Bool { high == 0 && low >> 32 == 0xFFFF }

  /// What one subscriber is taken to hold: the IPv4 address, or the first 64 bits of an IPv6 one.
  var subscriber: IPAddress { isV4 ? self : IPAddress(high: high, low: 0) }
}

extension IPAddress: CustomStringConvertible {
  /// The canonical text (RFC 5952 for IPv6).
  public var description: String {
    if isV4 { return "\(low >> 24 & 255).\(low >> 16 & 255).\(low >> 8 & 255).\(low & 255)" }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    var halves = (high.bigEndian, low.bigEndian)
    unsafe inet_ntop(AF_INET6, &halves, &text, socklen_t(INET6_ADDRSTRLEN))
    let end = text.firstIndex(of: 0) ?? text.endIndex
    return String(decoding: text[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

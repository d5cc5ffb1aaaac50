/// A range of addresses, such as `10.0.0.0/8`, `::1` or `2001:db8::/32`.
public struct CIDR: Hashable, Sendable {
  private let base: IPAddress
  private let length: Int

  /// Reads an address with or without a prefix length; nil if either is malformed or bits beyond
  /// the prefix are set.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let base = IPAddress(parts[0]) else { return nil }
    let width = base.isV4 ? 32 : 128
    var own = width
    if parts.count == 2 {
      guard parts[1].allSatisfy(\.isASCII), let given = Int(parts[1]), (0...width).contains(given),
        parts[1] == "\(given)"
      else { return nil }
      own = given
    }
    self.base = base
    length = own + 128 - width
    guard Self.masked(base, length) == base else { return nil }
  }

  /// Whether the address lies within.
  public func contains(_ address: IPAddress) -> Bool {
    Self.masked(address, length) == base && address.isV4 == base.isV4
  }

  private static func masked(_ address: IPAddress, _ length: Int) -> IPAddress {
    let high: UInt64 = length >= 64 ? .max : length == 0 ? 0 : .max << UInt64(64 - length)
    let low: UInt64 = length <= 64 ? 0 : length == 128 ? .max : .max << UInt64(128 - length)
    return IPAddress(high: address.high & high, low: address.low & low)
  }
}

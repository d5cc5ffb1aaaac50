extension NetworkAddress {
  /// Who can be met at an address.
  enum Reach {
    /// Anybody's machine on the internet.
    case world
    /// This machine, or one of the house.
    case house
    /// Nobody a request should go to: a whole group, a link with the cloud's own services on it, or
    /// an address for documents or of the future.
    case nobody
  }

  /// Who can be met there, after the registries of RFC 6890 and their successors.
  ///
  /// An address that carries one of IPv4 for a gateway reaches what that one reaches.
  var reach: Reach {
    if high == 0, low >> 32 == 0xFFFF { return Self.reach(v4: UInt32(truncatingIfNeeded: low)) }
    // ::1, and nothing else of the first eighth.
    if high == 0 { return low == 1 ? .house : .nobody }
    // 64:ff9b::/96 (RFC 6052).
    if high == 0x0064_FF9B_0000_0000, low >> 32 == 0 {
      return Self.reach(v4: UInt32(truncatingIfNeeded: low))
    }
    // fc00::/7
    if high >> 57 == 0xFC >> 1 { return .house }
    // Only 2000::/3 was ever given out.
    guard high >> 61 == 1 else { return .nobody }
    switch high >> 32 {
    // Teredo, benchmarks, ORCHID, documents.
    case 0x2001_0000, 0x2001_0002, 0x2001_0010...0x2001_003F, 0x2001_0DB8: return .nobody
    default: break
    }
    // 3fff::/20, for documents.
    if high >> 44 == 0x3FFF0 { return .nobody }
    // 2002::/16, 6to4.
    if high >> 48 == 0x2002 { return Self.reach(v4: UInt32(truncatingIfNeeded: high >> 16)) }
    return .world
  }

  private static func reach(v4: UInt32) -> Reach {
    func isIn(_ net: UInt32, _ bits: UInt32) -> Bool { (v4 ^ net) >> (32 - bits) == 0 }
    // 10/8, 127/8, 172.16/12, 192.168/16, 100.64/10
    if isIn(0x0A00_0000, 8) || isIn(0x7F00_0000, 8) || isIn(0xAC10_0000, 12)
      || isIn(0xC0A8_0000, 16) || isIn(0x6440_0000, 10)
    {
      return .house
    }
    // 0/8, 169.254/16, 192.0.0/24, 192.0.2/24, 192.88.99/24, 198.18/15, 198.51.100/24,
    // 203.0.113/24, 224/3
    let nobodys: [(UInt32, UInt32)] = [
      (0, 8), (0xA9FE_0000, 16), (0xC000_0000, 24), (0xC000_0200, 24), (0xC058_6300, 24),
      (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 3),
    ]
    return nobodys.contains { isIn($0.0, $0.1) } ? .nobody : .world
  }
}

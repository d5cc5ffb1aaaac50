/// Where a server listens: an address and a port.
struct ListenAddress: Hashable, Sendable {
  let address: IPAddress
  var port: UInt16

  /// Reads `127.0.0.1:8080`, `[::1]:80` or `localhost:8080`; nil if it is malformed.
  init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let digits = text[text.index(after: colon)...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let port = UInt16(digits)
    else { return nil }
    let host = text[..<colon]
    if host == "localhost" {
      address = IPAddress(v4: 0x7F00_0001)
    } else if host.hasPrefix("["), host.hasSuffix("]"), host.contains(":") {
      guard let parsed = IPAddress(host.dropFirst().dropLast()) else { return nil }
      address = parsed
    } else {
      guard let parsed = IPAddress(host), parsed.isV4 else { return nil }
      address = parsed
    }
    self.port = port
  }
}

extension ListenAddress: CustomStringConvertible {
  var description: String {
    address.isV4 ? "\(address):\(port)" : "[\(address)]:\(port)"
  }
}

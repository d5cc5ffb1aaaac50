import Glibc

/// The other end of a connection.
struct Peer: Sendable {
  let address: IPAddress
  /// Whether its word about the reader's address is taken.
  let isTrusted: Bool

  /// The address and port in a system structure.
  static func endpoint(_ storage: sockaddr_storage) -> (address: IPAddress, port: UInt16) {
    unsafe withUnsafeBytes(of: storage) { bytes in
      if storage.ss_family == sa_family_t(AF_INET6) {
        let v6 = unsafe bytes.loadUnaligned(as: sockaddr_in6.self)
        return (IPAddress(v6.sin6_addr), UInt16(bigEndian: v6.sin6_port))
      }
      let v4 = unsafe bytes.loadUnaligned(as: sockaddr_in.self)
      let bits = UInt32(bigEndian: v4.sin_addr.s_addr)
      return (IPAddress(v4: bits), UInt16(bigEndian: v4.sin_port))
    }
  }
}

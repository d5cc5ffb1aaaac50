import CCurl
import Glibc

/// An address of the network as the sixteen bytes of IPv6; an IPv4 address is mapped into it.
struct NetworkAddress: Equatable {
  /// The first eight bytes.
  let high: UInt64
  /// The last eight bytes.
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  init(v4: UInt32) {
    self.init(high: 0, low: 0xFFFF_0000_0000 | UInt64(v4))
  }

  /// Sixteen bytes in the order of the network.
  init(bytes: [UInt8]) {
    func half(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(high: half(bytes[0..<8]), low: half(bytes[8..<16]))
  }

  /// Reads the usual text forms, without brackets; nil for a name.
  init?(_ text: String) {
    guard !text.utf8.contains(0) else { return nil }
    var v4 = in_addr()
    var bytes = [UInt8](repeating: 0, count: 16)
    if unsafe inet_pton(AF_INET, text, &v4) == 1 {
      self.init(v4: UInt32(bigEndian: v4.s_addr))
    } else if unsafe inet_pton(AF_INET6, text, &bytes) == 1 {
      self.init(bytes: bytes)
    } else {
      return nil
    }
  }

  /// Reads what a socket is about to be connected to; nil for other families than IP.
  init?(_ address: UnsafePointer<curl_sockaddr>) {
    var bytes = [UInt8](repeating: 0, count: 16)
    guard unsafe shim_peer(address, &bytes) == 1 else { return nil }
    self.init(bytes: bytes)
  }
}

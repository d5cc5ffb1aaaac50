import CUV
import Glibc

/// What an attempt to move bytes came to.
enum Transfer: Equatable {
  case moved(Int)
  /// Nothing can be moved at the moment.
  case blocked
  /// The other end is gone.
  case ended
}

/// System calls on connected sockets; none of them blocks.
enum Socket {
  /// What an attempt to accept a connection came to.
  enum Acceptance {
    case accepted(Int32, IPAddress)
    /// Nobody waits.
    case none
    /// One that waited is gone already.
    case lost
    /// No descriptor or memory is left.
    case exhausted(Int32)
  }

  static func accept(_ listener: Int32) -> Acceptance {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let socket = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe accept4(listener, $0, &length, flags)
      }
    }
    if socket >= 0 { return .accepted(socket, Peer.endpoint(storage).address) }
    switch errno {
    case EAGAIN, EWOULDBLOCK: return .none
    case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted(errno)
    case EBADF, EINVAL, ENOTSOCK, EOPNOTSUPP: return .none
    default: return .lost
    }
  }

  static func receive(_ socket: Int32, into buffer: inout [UInt8]) -> Transfer {
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe recv(socket, bytes.baseAddress, bytes.count, 0)
    }
    return count == 0 ? .ended : outcome(count)
  }

  /// Sends the rest of the first bytes and then the second ones, in one call.
  static func send(
    _ socket: Int32, _ first: [UInt8], from offset: Int = 0, then second: [UInt8] = []
  ) -> Transfer {
    let count = unsafe first.withUnsafeBytes { first in
      unsafe second.withUnsafeBytes { second in
        var parts = unsafe (
          iovec(
            iov_base: UnsafeMutableRawPointer(
              mutating: first.baseAddress.map { unsafe $0 + offset }),
            iov_len: first.count - offset),
          iovec(
            iov_base: UnsafeMutableRawPointer(mutating: second.baseAddress), iov_len: second.count)
        )
        return unsafe withUnsafeMutableBytes(of: &parts) { parts in
          var message = unsafe msghdr()
          unsafe message.msg_iov = parts.assumingMemoryBound(to: iovec.self).baseAddress
          unsafe message.msg_iovlen = second.isEmpty ? 1 : 2
          return unsafe sendmsg(socket, &message, Int32(MSG_NOSIGNAL))
        }
      }
    }
    return outcome(count)
  }

  /// Tells the other end that nothing more is sent.
  static func endSending(_ socket: Int32) {
    shutdown(socket, Int32(SHUT_WR))
  }

  private static func outcome(_ count: Int) -> Transfer {
    if count >= 0 { return .moved(count) }
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? .blocked : .ended
  }
}

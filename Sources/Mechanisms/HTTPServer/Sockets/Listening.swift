import Glibc

/// How listening sockets are made.
enum Listening {
  /// Opens one listening socket per loop on the same port; a port of 0 takes a free one.
  ///
  /// The sockets share their port, which the system allows to other processes of the same user
  /// too, so a first socket that does not share finds out whether the port is taken.
  static func open(_ address: ListenAddress, count: Int) throws(ServerError) -> [Int32] {
    if address.port != 0 {
      _ = try bound(address, isShared: false)
    }
    let first = try bound(address, isShared: true)
    var same = address
    same.port = port(of: first.number)
    var sockets = [try listen(first, same)]
    do throws(ServerError) {
      while sockets.count < count {
        sockets.append(try listen(try bound(same, isShared: true), same))
      }
    } catch {
      for socket in sockets { close(socket) }
      throw error
    }
    return sockets
  }

  /// Lets the process open as many files as the system permits it; by default it is far fewer.
  static func raiseDescriptorLimit() {
    var limit = rlimit()
    let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard unsafe getrlimit(kind, &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = unsafe setrlimit(kind, &limit)
  }

  /// The port that a socket is bound to.
  static func port(of socket: Int32) -> UInt16 {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = unsafe getsockname(socket, $0, &length)
      }
    }
    return Peer.endpoint(storage).port
  }

  private static func listen(
    _ socket: consuming Descriptor, _ address: ListenAddress
  ) throws(ServerError) -> Int32 {
    guard Glibc.listen(socket.number, SOMAXCONN) == 0 else {
      throw .cannotListen(address, errno)
    }
    return socket.release()
  }

  private static func bound(
    _ address: ListenAddress, isShared: Bool
  ) throws(ServerError) -> Descriptor {
    let family = address.address.isV4 ? AF_INET : AF_INET6
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let socket = Descriptor(Glibc.socket(family, kind, 0))
    guard socket.number >= 0 else { throw .cannotListen(address, errno) }
    set(socket.number, SOL_SOCKET, SO_REUSEADDR)
    if isShared { set(socket.number, SOL_SOCKET, SO_REUSEPORT) }
    // Accepted sockets inherit it, which saves a call per connection.
    set(socket.number, Int32(IPPROTO_TCP), TCP_NODELAY)
    guard bind(socket.number, address) == 0 else { throw .cannotListen(address, errno) }
    return socket
  }

  private static func set(_ socket: Int32, _ level: Int32, _ option: Int32) {
    var on: Int32 = 1
    unsafe setsockopt(socket, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func bind(_ socket: Int32, _ address: ListenAddress) -> Int32 {
    if address.address.isV4 {
      var v4 = sockaddr_in()
      v4.sin_family = sa_family_t(AF_INET)
      v4.sin_port = address.port.bigEndian
      v4.sin_addr.s_addr = UInt32(truncatingIfNeeded: address.address.low).bigEndian
      return unsafe bind(socket, &v4, MemoryLayout<sockaddr_in>.size)
    }
    var v6 = sockaddr_in6()
    v6.sin6_family = sa_family_t(AF_INET6)
    v6.sin6_port = address.port.bigEndian
    let halves = (address.address.high.bigEndian, address.address.low.bigEndian)
    unsafe withUnsafeMutableBytes(of: &v6.sin6_addr) {
      unsafe $0.storeBytes(of: halves, as: (UInt64, UInt64).self)
    }
    return unsafe bind(socket, &v6, MemoryLayout<sockaddr_in6>.size)
  }

  private static func bind<Address>(
    _ socket: Int32, _ address: UnsafePointer<Address>, _ size: Int
  ) -> Int32 {
    unsafe UnsafeRawPointer(address).withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe Glibc.bind(socket, $0, socklen_t(size))
    }
  }
}

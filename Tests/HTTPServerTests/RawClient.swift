import Glibc
import Testing

/// A plain socket that says exactly what a test wants and waits no longer than it should.
final class RawClient {
  /// What went wrong, and what was waited for.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var socket: Int32
  /// What came and was not read yet.
  private(set) var received: [UInt8] = []

  /// Connects to a port of this machine, from one of its addresses.
  init(port: Int, from source: UInt32 = 0x7F00_0001, receiveBuffer: Int32? = nil) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { throw Failure(description: "no socket: errno \(errno)") }
    if var size = receiveBuffer {
      unsafe setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, 4)
    }
    try unsafe call("bind", bind, to: source, port: 0)
    try unsafe call("connect", connect, to: 0x7F00_0001, port: port)
  }

  deinit {
    close()
  }

  func close() {
    if socket >= 0 { Glibc.close(socket) }
    socket = -1
  }

  /// Says that nothing more is sent.
  func endSending() {
    shutdown(socket, Int32(SHUT_WR))
  }

  func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      try wait(for: POLLOUT, "room to send")
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.send(
          socket, all.baseAddress.map { unsafe $0 + sent }, all.count - sent,
          Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      guard count > 0 else { throw Failure(description: "the server closed: errno \(errno)") }
      sent += count
    }
  }

  /// Reads until the text has come; returns all up to its end.
  @discardableResult
  func read(until text: String) throws -> String {
    let wanted = Array(text.utf8)
    var scanned = 0
    while true {
      if let end = received.end(of: wanted, from: scanned) { return take(end) }
      scanned = max(0, received.count - wanted.count)
      guard try more("\"\(text)\"") else {
        throw Failure(description: "the server closed before \"\(text)\", after: \(shown)")
      }
    }
  }

  /// Reads exactly so many bytes.
  func read(count: Int) throws -> [UInt8] {
    while received.count < count {
      guard try more("\(count) bytes") else {
        throw Failure(description: "the server closed after \(received.count) of \(count) bytes")
      }
    }
    defer { received.removeFirst(count) }
    return Array(received.prefix(count))
  }

  /// Reads until the server closes.
  @discardableResult
  func readToEnd() throws -> String {
    while try more("the end") {}
    return take(received.count)
  }

  /// Whether nothing comes within so many milliseconds.
  func isSilent(for milliseconds: Int32) -> Bool {
    var poller = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return unsafe received.isEmpty && poll(&poller, 1, milliseconds) == 0
  }

  private var shown: String { String(decoding: received, as: UTF8.self) }

  private func take(_ count: Int) -> String {
    defer { received.removeFirst(count) }
    return String(decoding: received.prefix(count), as: UTF8.self)
  }

  /// Reads what has come; false at the end.
  private func more(_ what: String) throws -> Bool {
    try wait(for: POLLIN, what)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe recv(socket, &buffer, buffer.count, 0)
    if count < 0 && errno == ECONNRESET { return false }
    guard count >= 0 else { throw Failure(description: "errno \(errno) before \(what)") }
    received += buffer[..<count]
    return count > 0
  }

  private func wait(for events: Int32, _ what: String) throws {
    var poller = pollfd(fd: socket, events: Int16(events), revents: 0)
    guard unsafe poll(&poller, 1, 30_000) > 0 else {
      throw Failure(description: "waited 30 s for \(what), after: \(shown)")
    }
  }

  private func call(
    _ name: String, _ function: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32,
    to address: UInt32, port: Int
  ) throws {
    var v4 = sockaddr_in()
    v4.sin_family = sa_family_t(AF_INET)
    v4.sin_port = UInt16(port).bigEndian
    v4.sin_addr.s_addr = address.bigEndian
    let status = unsafe withUnsafePointer(to: &v4) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe function(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Failure(description: "\(name) failed: errno \(errno)") }
  }
}

extension [UInt8] {
  /// Where the first place of these bytes ends.
  fileprivate func end(of wanted: [UInt8], from start: Int) -> Int? {
    guard count >= wanted.count else { return nil }
    for index in start...(count - wanted.count)
    where self[index..<index + wanted.count].elementsEqual(wanted) {
      return index + wanted.count
    }
    return nil
  }
}

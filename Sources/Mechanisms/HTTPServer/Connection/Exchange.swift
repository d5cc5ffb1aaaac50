import Glibc
import HTTP

/// One request and its answer, for framing and the log.
struct Exchange {
  let method: Method
  let isVersion11: Bool
  /// Whether the sender would go on using the connection.
  let isPersistent: Bool
  private let serial: UInt64
  /// Empty unless requests are logged.
  let path: String
  private let started: UInt64
  var status = Status.ok
  var bytesSent = 0
  /// Whether the connection ends with the answer.
  var closes = false
  /// Whether the body was not read to its end.
  var hasUnreadBody = false

  init(_ head: borrowing RequestHead, serial: UInt64, isLogged: Bool) {
    method = head.method
    isVersion11 = head.isVersion11
    isPersistent = head.isPersistent
    self.serial = serial
    path = isLogged ? head.encodedPath : ""
    started = isLogged ? Self.clock() : 0
  }

  /// A name for the request: eight letters and digits that look unrelated to those of the last one.
  var id: String {
    var mixed = serial &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 31
    return String(
      decoding: (0..<8).map { Self.letters[Int(mixed >> UInt64($0 * 5) & 31)] }, as: UTF8.self)
  }

  private static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)

  func record(isComplete: Bool) -> RequestRecord {
    RequestRecord(
      id: id, method: method, path: path, status: status, bytesSent: bytesSent,
      microseconds: Int((Self.clock() - started) / 1000), isComplete: isComplete)
  }

  /// Nanoseconds of a clock that never goes back.
  private static func clock() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

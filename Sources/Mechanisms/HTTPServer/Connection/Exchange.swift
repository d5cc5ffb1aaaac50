import Glibc
import HTTP

/// One request and its answer, for framing and the log.
struct Exchange {
  let method: Method
  let isVersion11: Bool
  /// Whether the sender would go on using the connection.
  let isPersistent: Bool
  let id: String
  /// Empty unless requests are logged.
  let path: String
  private let started: UInt64
  var status = Status.ok
  var bytesSent = 0
  /// Whether the connection ends with the answer.
  var closes = false

  init(_ head: RequestHead, id: String, isLogged: Bool) {
    method = head.method
    isVersion11 = head.isVersion11
    isPersistent = head.isPersistent
    self.id = id
    path = isLogged ? head.encodedPath : ""
    started = isLogged ? Self.clock() : 0
  }

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

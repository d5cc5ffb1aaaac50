public import HTTP

/// One request in the log: no address, no query, nothing of the reader's.
public struct RequestRecord: Sendable {
  /// The request's short name.
  public let id: String
  /// Its method.
  public let method: Method
  /// The path, still encoded.
  public let path: String
  /// The status of the answer.
  public let status: Status
  /// Bytes of the answer that were handed to the system, with its head.
  public let bytesSent: Int
  /// Microseconds from the head's last byte to the answer's.
  public let microseconds: Int
  /// Whether the reader took the whole answer.
  public let isComplete: Bool
}

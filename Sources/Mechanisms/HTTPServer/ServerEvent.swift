public import HTTP

/// Something that a server has to tell its operator, without personal data.
public enum ServerEvent: Sendable {
  /// A request was answered, or its reader left.
  case request(RequestRecord)
  /// Bytes that are no request were refused.
  case refused(Status)
  /// A connection was closed because its other end was too slow.
  case droppedSlow
  /// No connection can be accepted; the number is that of errno.
  case acceptFailed(Int32)
  /// A file of a response cannot be read; the number is that of errno.
  case fileFailed(path: String, code: Int32)
  /// A long body cannot be stored; the number is that of errno.
  case spoolFailed(code: Int32)
}

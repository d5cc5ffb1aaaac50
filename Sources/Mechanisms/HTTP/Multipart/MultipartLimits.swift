/// How much a form with files may hold.
public struct MultipartLimits: Sendable, Hashable {
  /// Parts of a form, fields and files together.
  public var parts: Int
  /// Bytes of the head of a part.
  public var headBytes: Int
  /// Bytes of all fields that are no files together.
  public var fieldBytes: Int
  /// Bytes of one file; what is longer is read past and kept without its content.
  public var fileBytes: Int

  /// Makes limits.
  public init(
    parts: Int = 200, headBytes: Int = 8 << 10, fieldBytes: Int = 64 << 10,
    fileBytes: Int = 64 << 20
  ) {
    self.parts = parts
    self.headBytes = headBytes
    self.fieldBytes = fieldBytes
    self.fileBytes = fileBytes
  }
}

/// Why a form with files could not be read.
public struct MultipartError: Error, Hashable, Sendable {
  /// The reasons.
  public enum Reason: Sendable {
    /// The body is no form with files, or it is broken or cut short.
    case malformed
    /// It holds more parts, or longer heads or fields, than it may.
    case tooMuch
    /// The body or the files cannot be read or written, such as on a full disk.
    case storage
  }

  /// The reason.
  public let reason: Reason
  /// What was found, for the operator.
  public let message: String

  init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}

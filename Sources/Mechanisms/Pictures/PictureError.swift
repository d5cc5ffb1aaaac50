/// Why a picture could not be opened or made into renditions.
public struct PictureError: Error, Sendable, CustomStringConvertible {
  /// The kinds of fault that a caller may want to tell apart.
  public enum Reason: String, Sendable {
    /// The file cannot be opened or read.
    case unreadable
    /// The bytes, pixels or sides are more than the limits allow.
    case tooLarge
    /// The bytes are not of a format that is decoded here.
    case notAPicture
    /// The format is known, but the data are broken or cut short.
    case damaged
    /// libvips cannot do what is asked, for example write AVIF.
    case unsupported
  }

  /// The kind of fault.
  public let reason: Reason
  /// A sentence that says what is wrong, with the file and the numbers.
  public let message: String

  /// An error of a kind, told in a sentence.
  public init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }

  /// The sentence.
  public var description: String { message }
}

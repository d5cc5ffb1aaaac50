/// Compressed bytes that cannot be decoded.
public struct CompressionError: Error, Hashable, CustomStringConvertible {
  /// What is wrong with them.
  public enum Reason: Hashable, Sendable {
    case malformed
    case truncated
    case tooLong(limit: Int)
  }

  /// What is wrong.
  public let reason: Reason
  /// How many bytes had been read when it showed.
  public let offset: Int

  /// The fault in a sentence.
  public var description: String {
    switch reason {
    case .malformed: "compressed data is malformed near byte \(offset)"
    case .truncated: "compressed data ends early, after \(offset) bytes"
    case .tooLong(let limit): "compressed data holds more than \(limit) bytes"
    }
  }
}

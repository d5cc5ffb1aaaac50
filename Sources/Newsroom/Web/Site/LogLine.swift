/// A line for the operator's log; without personal data.
public struct LogLine: Sendable {
  /// How much it matters.
  public var level: Level
  /// The request that it belongs to; empty for none.
  public var requestID: String
  /// What happened, as a sentence.
  public var message: String

  /// Makes a line.
  public init(_ level: Level, requestID: String = "", _ message: String) {
    self.level = level
    self.requestID = requestID
    self.message = message
  }

  /// How much a line matters.
  public enum Level: String, Sendable {
    /// For the record.
    case info
    /// Worth a look.
    case warning
    /// Something is broken.
    case error
  }
}

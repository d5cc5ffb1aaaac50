/// What a server has done since it started, and what it does now.
public struct ServerStatistics: Hashable, Sendable {
  /// Connections accepted.
  public var accepted = 0
  /// Connections open now.
  public var connections = 0
  /// Event streams open now.
  public var streams = 0
  /// Requests whose head was read.
  public var requests = 0
  /// Requests answered on a loop by the fast path.
  public var fastAnswers = 0
  /// Requests refused for their form.
  public var refused = 0
  /// Requests answered 503 because the queue was full.
  public var overloaded = 0
  /// Requests and connections refused by a limit per address or in all.
  public var limited = 0
  /// Connections closed because the other end was too slow.
  public var droppedSlow = 0
  /// Bytes handed to the system.
  public var bytesSent = 0
  /// Requests that wait for a handler thread now.
  public var waiting = 0
}

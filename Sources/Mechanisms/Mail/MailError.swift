/// Why a message was not taken.
public struct MailError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The reasons.
  public enum Reason: Sendable {
    /// The server says that it will never take it.
    case refused
    /// The server says that it may take it later.
    case postponed
    /// Nobody answers there.
    case unreachable
    /// It took too long.
    case tooSlow
    /// The server does not know the user or the password.
    case credentials
    /// The server does not speak so that nobody reads along, or is not who it should be.
    case untrusted
    /// Anything else.
    case other
  }

  /// The reason.
  public var reason: Reason
  /// What happened, as a sentence without its end and without any address.
  public var message: String

  init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }

  /// Whether another try may go better.
  public var isTemporary: Bool {
    switch reason {
    case .postponed, .unreachable, .tooSlow: true
    case .refused, .credentials, .untrusted, .other: false
    }
  }

  /// What happened.
  public var description: String { message }
}

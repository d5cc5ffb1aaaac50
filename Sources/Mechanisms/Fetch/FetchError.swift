/// Why a request was not answered.
public struct FetchError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The reasons.
  public enum Reason: Sendable {
    /// The address is none that requests go to.
    case malformedAddress
    /// The name leads to an address of the network that requests do not go to.
    case forbiddenAddress
    /// Nobody answers there.
    case unreachable
    /// The other side is not who it should be, by its certificate.
    case untrusted
    /// It took too long.
    case tooSlow
    /// The answer is longer than is taken.
    case tooLong
    /// Anything else.
    case other
  }

  /// The reason.
  public var reason: Reason
  /// What happened, as a sentence without its end.
  public var message: String

  init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }

  /// What happened.
  public var description: String { message }
}

/// Calls addresses elsewhere; the program provides it, for the web itself sends nothing.
public struct WebhookCaller: Sendable {
  /// Why an address cannot be called.
  public enum AddressFault: Sendable {
    /// It is none.
    case malformed
    /// It is not encrypted.
    case inTheClear
    /// It leads to this machine or its house.
    case inTheHouse
  }

  /// How a call went.
  public struct Outcome: Sendable {
    /// The status of the answer; nil when there was none.
    public var status: Int?
    /// How long it took.
    public var milliseconds: Int
    /// Why there was no answer, as a sentence; empty when there was one.
    public var trouble: String

    /// Notes how a call went.
    public init(status: Int?, milliseconds: Int, trouble: String = "") {
      self.status = status
      self.milliseconds = milliseconds
      self.trouble = trouble
    }
  }

  /// Why an address cannot be called; nil when it can.
  public var fault: @Sendable (String) -> AddressFault?
  /// Posts a message to an address.
  public var post: @Sendable (String, WebhookMessage) -> Outcome
  /// Posts a message to an address and waits so many seconds for the answer; the body of a good one
  /// (200), or why there is none, as a sentence.
  public var ask: @Sendable (String, WebhookMessage, Int) -> Result<[UInt8], Silence>

  /// Why a question was not answered, as a sentence.
  public struct Silence: Error, Sendable {
    /// The sentence.
    public var words: String

    /// Notes it.
    public init(_ words: String) {
      self.words = words
    }
  }

  /// Makes it of its functions.
  public init(
    fault: @escaping @Sendable (String) -> AddressFault?,
    post: @escaping @Sendable (String, WebhookMessage) -> Outcome,
    ask: @escaping @Sendable (String, WebhookMessage, Int) -> Result<[UInt8], Silence>
  ) {
    self.fault = fault
    self.post = post
    self.ask = ask
  }
}

/// What a reader sees when a request could not be answered: the reader's fault or ours.
public struct FailurePage: Sendable {
  /// What went wrong.
  public var kind: Kind
  /// The number under which the server's log has it.
  public var requestID: String
  /// After how many seconds another try may help.
  public var retryAfter: Int?

  /// Makes a page.
  public init(_ kind: Kind, requestID: String, retryAfter: Int? = nil) {
    self.kind = kind
    self.requestID = requestID
    self.retryAfter = retryAfter
  }

  /// What went wrong, in words that readers are told.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The request cannot be understood.
    case notUnderstood = "not-understood"
    /// This reader may not see it.
    case notAllowed = "not-allowed"
    /// The address does not take this kind of request.
    case wrongMethod = "wrong-method"
    /// The request is too large.
    case tooLarge = "too-large"
    /// Too many requests from one address.
    case tooMany = "too-many"
    /// A fault of the program.
    case broken
    /// The server has too much to do.
    case busy
  }
}

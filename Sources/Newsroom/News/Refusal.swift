/// Why the newsroom does not do what was asked: the asker's fault or the state of things, not ours.
public enum Refusal: Error, Sendable, Hashable {
  /// There is no such thing.
  case notFound
  /// There was such a thing and it is gone for good.
  case gone
  /// It lives at another address now, for ever.
  case moved(to: String)
  /// This one may not do this.
  case notAllowed
  /// Something else came first; the words say what.
  case conflict(String)
  /// Fields that cannot be taken, in the order of the form or file.
  case invalid([Fault])

  /// What is wrong with one field.
  public struct Fault: Sendable, Hashable {
    /// The field's name as the form or file spells it.
    public var field: String
    /// What is wrong, as a sentence.
    public var message: String

    /// Makes a fault.
    public init(field: String, message: String) {
      self.field = field
      self.message = message
    }
  }
}

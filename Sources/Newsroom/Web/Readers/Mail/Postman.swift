public import Mail

/// Takes mail to be sent; the program provides it, for the web itself sends nothing.
public struct Postman: Sendable {
  /// Who sends it.
  public var sender: EmailAddress
  /// Takes a message on, which is sent by another thread; false when too many wait already.
  public var take: @Sendable (MailMessage) -> Bool

  /// Makes it.
  public init(sender: EmailAddress, take: @escaping @Sendable (MailMessage) -> Bool) {
    self.sender = sender
    self.take = take
  }
}

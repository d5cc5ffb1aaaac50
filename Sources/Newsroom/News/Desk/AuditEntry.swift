public import Times

/// One line of the audit log: who did what to what, and when.
public struct AuditEntry: Sendable, Hashable {
  /// Its number, counted up.
  public var id: ID<AuditEntry>
  /// When.
  public var at: Instant
  /// Who.
  public var actor: Actor
  /// What was done, as a word with dots such as `story.publish` or `account.sign-in`.
  public var act: String
  /// What it was done to, such as `story:812` or `account:3`; empty for the site.
  public var subject: String
  /// How the subject was called then, such as a headline.
  public var title: String
  /// What else there is to know, as a sentence or a value; never a secret.
  public var detail: String

  /// Makes an entry.
  public init(
    id: ID<AuditEntry>, at: Instant, actor: Actor, act: String, subject: String, title: String,
    detail: String
  ) {
    self.id = id
    self.at = at
    self.actor = actor
    self.act = act
    self.subject = subject
    self.title = title
    self.detail = detail
  }
}

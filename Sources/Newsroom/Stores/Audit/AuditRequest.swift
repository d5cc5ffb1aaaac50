public import News
public import Times

/// What is asked of the audit log.
public struct AuditRequest: Sendable, Hashable {
  /// Whose acts; nil for everybody's.
  public var account: ID<Account>?
  /// The beginning of the act, such as `story.` or `account.sign-in`; empty for all.
  public var act = ""
  /// What it was done to, such as `story:812`; empty for anything.
  public var subject = ""
  /// Not before.
  public var from: Instant?
  /// Before.
  public var to: Instant?
  /// Older than this entry; nil for the newest.
  public var before: ID<AuditEntry>?
  /// How many entries.
  public var limit: Int

  /// Asks for the newest entries.
  public init(limit: Int = 100) {
    self.limit = limit
  }
}

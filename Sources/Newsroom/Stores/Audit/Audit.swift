public import Database
public import News
public import Times

/// The audit log: it is added to and read, never changed.
///
/// A store that does something writes its line in its own transaction, by `Connection.audit`.
public struct Audit: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Adds a line for something that no other store writes, such as an export.
  public func add(
    _ act: String, by actor: Actor, on subject: String = "", _ title: String = "",
    detail: String = "", at now: Instant
  ) throws {
    try pool.write { db in
      try db.audit(act, by: actor, on: subject, title, detail: detail, at: now)
    }
  }
}

extension Connection {
  /// Adds a line to the audit log, and has webhooks told of it, in this transaction.
  @discardableResult
  func audit(
    _ act: String, by actor: Actor, on subject: String = "", _ title: String = "",
    detail: String = "", at now: Instant
  ) throws -> ID<AuditEntry> {
    let entry: ID<AuditEntry> = try run(
      """
      INSERT INTO audit (at, account, name, act, subject, title, detail) VALUES (\(now), \
      \(actor.account), \(actor.name), \(act), \(subject), \(title), \(detail)) RETURNING id
      """
    ).identity()
    try tellWebhooks(of: entry, act, at: now)
    return entry
  }
}

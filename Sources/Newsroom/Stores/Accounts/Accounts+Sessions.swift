import Database
public import News
public import Times

/// A session as its owner sees it.
public struct StaffSession: Sendable, Hashable {
  /// Stands for the session in forms; of no use for getting in.
  public var key: String
  /// The device, in words.
  public var device: String
  /// When it began.
  public var began: Instant
  /// When it was last used, to the hour.
  public var seen: Instant
}

extension Accounts {
  /// Who has a session, and notes that they were seen; nil when there is none or it has expired.
  public func account(ofSession digest: String, at now: Instant) throws -> Account? {
    let found = try pool.read { db -> (Account, Instant)? in
      let rows = try db.run(
        """
        SELECT \(Account.columns), s.seen_at FROM staff_session s \
        JOIN account a ON a.id = s.account WHERE s.digest = \(digest) AND s.expires_at > \(now) \
        AND a.disabled_at IS NULL
        """)
      guard let account = try Account.all(rows, db).first, let row = rows.first else { return nil }
      return (account, row[7])
    }
    if let found, now - found.1 >= Accounts.seenStep {
      try pool.write { db in
        try db.run("UPDATE staff_session SET seen_at = \(now) WHERE digest = \(digest)")
      }
    }
    return found?.0
  }

  /// Ends a session, if there is such a one.
  public func endSession(_ digest: String, at now: Instant) throws {
    try pool.write { db in
      let rows = try db.run(
        """
        SELECT \(Account.columns) FROM staff_session s JOIN account a ON a.id = s.account \
        WHERE s.digest = \(digest)
        """)
      guard let account = try Account.all(rows, db).first else { return }
      try db.run("DELETE FROM staff_session WHERE digest = \(digest)")
      try db.audit(
        "account.sign-out", by: Actor(account), on: account.subject, account.name, at: now)
    }
  }

  /// The sessions of an account that have not expired, the one used last first.
  public func sessions(of account: ID<Account>, at now: Instant) throws -> [StaffSession] {
    try pool.read { db in
      try db.run(
        """
        SELECT substr(digest, 1, 16), device, created_at, seen_at \
        FROM staff_session WHERE account = \(account) AND expires_at > \(now) \
        ORDER BY seen_at DESC, created_at DESC
        """
      ).map { StaffSession(key: $0[0], device: $0[1], began: $0[2], seen: $0[3]) }
    }
  }

  /// What stands for a session in forms, by its digest.
  public static func key(ofSession digest: String) -> String {
    String(digest.prefix(keyLength))
  }

  // The queries have the number themselves: PostgreSQL takes no 64-bit one for `substr`.
  private static let keyLength = 16

  /// Ends one session of an account by its key; throws `Refusal.notFound` when it has none such.
  public func endSession(
    key: String, of account: ID<Account>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      try db.run(
        """
        DELETE FROM staff_session WHERE account = \(account) \
        AND substr(digest, 1, 16) = \(key)
        """)
      guard db.lastChanges > 0, let account = try Account.find(account, db) else {
        throw Refusal.notFound
      }
      try db.audit("account.end-session", by: actor, on: account.subject, account.name, at: now)
    }
  }

  /// Ends all sessions of an account but one.
  public func endSessions(
    of account: ID<Account>, except digest: String, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      guard let account = try Account.find(account, db) else { throw Refusal.notFound }
      try db.run(
        "DELETE FROM staff_session WHERE account = \(account.id) AND digest <> \(digest)")
      try db.audit("account.end-sessions", by: actor, on: account.subject, account.name, at: now)
    }
  }
}

import Database
import News
import Times

/// Begins sessions within a transaction.
struct Doorkeeper {
  let db: any Connection
  let now: Instant

  /// Begins a session, or the step before it when the account has a second factor.
  func enter(
    _ id: ID<Account>, _ door: Accounts.Door, by way: String
  ) throws -> Accounts.Entry? {
    guard let account = try Account.find(id, db), !account.isDisabled else { return nil }
    guard account.hasSecondFactor else {
      try begin(account, door, by: way)
      return .session(account)
    }
    try db.run("DELETE FROM sign_in_step WHERE account = \(id) AND expires_at <= \(now)")
    try db.run(
      """
      INSERT INTO sign_in_step (digest, account, expires_at, tries) VALUES (\(door.step), \
      \(id), \(now + Accounts.stepLife), 0)
      """)
    return .code(account)
  }

  /// Ends the step and begins the session; nil when the step is over or the account disabled.
  func finish(_ id: ID<Account>, _ door: Accounts.Door, by way: String) throws -> Account? {
    try db.run(
      """
      DELETE FROM sign_in_step WHERE digest = \(door.step) AND account = \(id) \
      AND expires_at > \(now)
      """)
    guard db.lastChanges > 0, let account = try Account.find(id, db), !account.isDisabled
    else { throw Refusal.conflict("signing in took too long") }
    try begin(account, door, by: way)
    return account
  }

  private func begin(_ account: Account, _ door: Accounts.Door, by way: String) throws {
    try db.run(
      """
      INSERT INTO staff_session (digest, account, created_at, expires_at, seen_at, device) VALUES \
      (\(door.session), \(account.id), \(now), \(now + Accounts.sessionLife), \(now), \
      \(door.device))
      """)
    if !door.network.isEmpty {
      try db.run(
        """
        INSERT INTO known_network (account, network, seen_at) VALUES (\(account.id), \
        \(door.network), \(now)) ON CONFLICT (account, network) \
        DO UPDATE SET seen_at = excluded.seen_at
        """)
    }
    try db.audit(
      "account.sign-in", by: Actor(account), on: account.subject, account.name,
      detail: "\(way), \(door.device)", at: now)
  }
}

import Database
public import News
public import Times

extension Accounts {
  /// Sets an account's password by its hash and ends every session but one.
  public func setPassword(
    _ hash: String, of account: ID<Account>, keeping session: String, by actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      guard let account = try Account.find(account, db) else { throw Refusal.notFound }
      try db.run("UPDATE account SET password = \(hash) WHERE id = \(account.id)")
      try db.run(
        "DELETE FROM staff_session WHERE account = \(account.id) AND digest <> \(session)")
      try db.run("DELETE FROM sign_in_link WHERE account = \(account.id)")
      try db.audit("account.password", by: actor, on: account.subject, account.name, at: now)
    }
  }

  /// Takes the place of a hash that was made at other costs.
  public func renewHash(_ hash: String, of account: ID<Account>) throws {
    try pool.write { db in
      try db.run("UPDATE account SET password = \(hash) WHERE id = \(account)")
    }
  }

  /// Keeps the secret of a second factor until a code of it shows that the app has it.
  public func proposeFactor(_ secret: String, for account: ID<Account>) throws {
    try pool.write { db in
      try db.run("UPDATE account SET pending_factor = \(secret) WHERE id = \(account)")
    }
  }

  /// The secret that waits for its first code; nil when none does.
  public func proposedFactor(of account: ID<Account>) throws -> String? {
    try pool.read { db in
      try db.first("SELECT pending_factor FROM account WHERE id = \(account)")?[0]
    }
  }

  /// The secret in use and the last step of it that was used; nil without a second factor.
  public func factor(of account: ID<Account>) throws -> (secret: String, used: Int64)? {
    try pool.read { db in
      try db.first(
        """
        SELECT second_factor, used_step FROM account WHERE id = \(account) \
        AND second_factor IS NOT NULL
        """
      ).map { ($0[0], $0[1]) }
    }
  }

  /// Makes the proposed secret the second factor, with the digests of its recovery codes.
  ///
  /// Throws `Refusal.conflict` when another secret was proposed meanwhile.
  public func confirmFactor(
    _ secret: String, usedStep: Int64, recovery digests: [String], of account: ID<Account>,
    by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      guard let account = try Account.find(account, db) else { throw Refusal.notFound }
      try db.run(
        """
        UPDATE account SET second_factor = pending_factor, pending_factor = NULL, \
        used_step = \(usedStep) WHERE id = \(account.id) AND pending_factor = \(secret)
        """)
      guard db.lastChanges > 0 else { throw Refusal.conflict("another secret was made meanwhile") }
      try Self.replaceCodes(digests, of: account.id, db)
      try db.audit("account.second-factor", by: actor, on: account.subject, account.name, at: now)
    }
  }

  /// Takes the second factor of an account away.
  public func removeFactor(of account: ID<Account>, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      guard let account = try Account.find(account, db) else { throw Refusal.notFound }
      try db.run(
        """
        UPDATE account SET second_factor = NULL, pending_factor = NULL WHERE id = \(account.id)
        """)
      try Self.replaceCodes([], of: account.id, db)
      try db.audit(
        "account.no-second-factor", by: actor, on: account.subject, account.name, at: now)
    }
  }

  /// How many recovery codes are left.
  public func recoveryCodes(of account: ID<Account>) throws -> Int {
    try pool.read { db in
      try db.first(
        """
        SELECT count(*) FROM recovery_code WHERE account = \(account) AND used_at IS NULL
        """)?[0] ?? 0
    }
  }

  private static func replaceCodes(
    _ digests: [String], of account: ID<Account>, _ db: any Connection
  ) throws {
    try db.run("DELETE FROM recovery_code WHERE account = \(account)")
    try db.insert(
      "INSERT INTO recovery_code (account, digest)", digests.map { "(\(account), \($0))" })
  }
}

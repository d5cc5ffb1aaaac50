import Database
public import News
public import Times

extension Accounts {
  /// What came of a link or a password that is right.
  public enum Entry: Sendable, Hashable {
    /// A session has begun.
    case session(Account)
    /// A code of the second factor is wanted first.
    case code(Account)
  }

  /// What a session, or the step before it, is known by and comes from.
  public struct Door: Sendable, Hashable {
    /// The digest of the session's token.
    public var session: String
    /// The digest of the token of the step before it, when a code is wanted.
    public var step: String
    /// The keyed hash of the network; empty when it is not to be remembered.
    public var network: String
    /// The device, in words.
    public var device: String

    /// Makes a door.
    public init(session: String, step: String, network: String = "", device: String = "") {
      self.session = session
      self.step = step
      self.network = network
      self.device = device
    }
  }

  /// Makes a sign-in link in place of any that the account has.
  ///
  /// Throws `Refusal.conflict` when the account is disabled.
  public func makeLink(
    _ digest: String, for account: ID<Account>, by actor: Actor = .command, at now: Instant
  ) throws {
    try pool.write { db in
      guard let found = try Account.find(account, db) else { throw Refusal.notFound }
      guard !found.isDisabled else { throw Refusal.conflict("the account is disabled") }
      try db.run("DELETE FROM sign_in_link WHERE account = \(account)")
      try db.run(
        """
        INSERT INTO sign_in_link (digest, account, expires_at) VALUES (\(digest), \(account), \
        \(now + Accounts.linkLife))
        """)
      try db.audit("account.link", by: actor, on: found.subject, found.name, at: now)
    }
  }

  /// Whose link this is, which is not used up by asking; nil when it does not work or no longer.
  public func holder(ofLink digest: String, at now: Instant) throws -> Account? {
    try pool.read { db in
      let rows = try db.run(
        """
        SELECT \(Account.columns) FROM sign_in_link l JOIN account a ON a.id = l.account \
        WHERE l.digest = \(digest) AND l.used_at IS NULL AND l.expires_at > \(now) \
        AND a.disabled_at IS NULL
        """)
      return try Account.all(rows, db).first
    }
  }

  /// Uses a link up and lets its holder in; nil, and nothing done, when it does not work.
  ///
  /// Of two who use a link at once one gets in: the update finds it unused only once.
  public func signIn(link: String, _ door: Door, at now: Instant) throws -> Entry? {
    try pool.write { db in
      let used = try db.run(
        """
        UPDATE sign_in_link SET used_at = \(now) WHERE digest = \(link) AND used_at IS NULL \
        AND expires_at > \(now) RETURNING account
        """)
      guard let id: ID<Account> = used.first?[0] else { return nil }
      return try Doorkeeper(db: db, now: now).enter(id, door, by: "link")
    }
  }

  /// The account with a name and the hash of its password; nil when there is none, when it is
  /// disabled or when it has no password.
  public func credentials(named name: String) throws -> (account: Account, hash: String)? {
    try pool.read { db in
      let rows = try db.run(
        """
        SELECT \(Account.columns), a.password FROM account a \
        WHERE a.name_key = \(Accounts.key(name)) AND a.password IS NOT NULL \
        AND a.disabled_at IS NULL
        """)
      guard let account = try Account.all(rows, db).first, let hash: String = rows.first?[7]
      else { return nil }
      return (account, hash)
    }
  }

  /// Lets somebody in whose password was right; nil when the account is disabled by now.
  public func signIn(_ account: ID<Account>, _ door: Door, at now: Instant) throws -> Entry? {
    try pool.write { db in try Doorkeeper(db: db, now: now).enter(account, door, by: "password") }
  }

  /// Whose code a step waits for, with the secret of their second factor and the last step of it
  /// that was used; counts a try, and is nil after the fifth.
  public func waiting(
    _ step: String, at now: Instant
  ) throws -> (account: Account, secret: String, used: Int64)? {
    try pool.write { db in
      let rows = try db.run(
        """
        UPDATE sign_in_step SET tries = tries + 1 WHERE digest = \(step) \
        AND expires_at > \(now) AND tries < \(Accounts.codeTries) RETURNING account
        """)
      guard let id: ID<Account> = rows.first?[0], let account = try Account.find(id, db),
        !account.isDisabled,
        let row = try db.first(
          """
          SELECT second_factor, used_step FROM account WHERE id = \(id) \
          AND second_factor IS NOT NULL
          """)
      else { return nil }
      return (account, row[0], row[1])
    }
  }

  /// Ends a step with a code of the app, which is used up; nil when it was used before.
  public func finish(
    _ account: ID<Account>, usedStep: Int64, _ door: Door, at now: Instant
  ) throws -> Account? {
    try pool.write { db in
      try db.run(
        """
        UPDATE account SET used_step = \(usedStep) WHERE id = \(account) \
        AND used_step < \(usedStep)
        """)
      guard db.lastChanges > 0 else { return nil }
      return try Doorkeeper(db: db, now: now).finish(account, door, by: "code")
    }
  }

  /// Ends a step with a recovery code, which is used up; nil when it is none of the account's.
  public func finish(
    _ account: ID<Account>, recovery digest: String, _ door: Door, at now: Instant
  ) throws -> Account? {
    try pool.write { db in
      try db.run(
        """
        UPDATE recovery_code SET used_at = \(now) WHERE account = \(account) \
        AND digest = \(digest) AND used_at IS NULL
        """)
      guard db.lastChanges > 0 else { return nil }
      return try Doorkeeper(db: db, now: now).finish(account, door, by: "recovery code")
    }
  }
}

import Database
public import News
public import Times

extension Accounts {
  /// Makes a sign-in link in place of any that the account has.
  public func makeLink(_ digest: String, for account: ID<Account>, at now: Instant) throws {
    try pool.write { db in
      try db.run("DELETE FROM sign_in_link WHERE account = \(account)")
      try db.run(
        """
        INSERT INTO sign_in_link (digest, account, expires_at) VALUES (\(digest), \(account), \
        \(now + Accounts.linkLife))
        """)
    }
  }

  /// Whose link this is, which is not used up by asking; nil when it does not work or no longer.
  public func holder(ofLink digest: String, at now: Instant) throws -> Account? {
    try pool.read { db in
      try db.first(
        """
        SELECT \(Account.columns) FROM sign_in_link l JOIN account a ON a.id = l.account \
        WHERE l.digest = \(digest) AND l.used_at IS NULL AND l.expires_at > \(now)
        """
      ).map { row in
        var reader = RowReader(row)
        return Account(&reader)
      }
    }
  }

  /// Uses a link up and begins a session; nil, and nothing done, when it does not work.
  ///
  /// Of two who use a link at once one gets in: the update finds it unused only once.
  public func signIn(
    link: String, session: String, at now: Instant
  ) throws -> Account? {
    try pool.write { db in
      let used = try db.run(
        """
        UPDATE sign_in_link SET used_at = \(now) WHERE digest = \(link) AND used_at IS NULL \
        AND expires_at > \(now) RETURNING account
        """)
      guard let id: ID<Account> = used.first?[0] else { return nil }
      try db.run(
        """
        INSERT INTO staff_session (digest, account, created_at, expires_at, seen_at) VALUES \
        (\(session), \(id), \(now), \(now + Accounts.sessionLife), \(now))
        """)
      return try db.first("SELECT \(Account.columns) FROM account a WHERE a.id = \(id)").map {
        var reader = RowReader($0)
        return Account(&reader)
      }
    }
  }

  /// Who has a session, and notes that they were seen; nil when there is none or it has expired.
  public func account(ofSession digest: String, at now: Instant) throws -> Account? {
    let found = try pool.read { db in
      try db.first(
        """
        SELECT \(Account.columns), s.seen_at FROM staff_session s \
        JOIN account a ON a.id = s.account WHERE s.digest = \(digest) AND s.expires_at > \(now)
        """
      ).map { row in
        var reader = RowReader(row)
        return (account: Account(&reader), seen: reader.next() as Instant)
      }
    }
    if let found, now - found.seen >= Accounts.seenStep {
      try pool.write { db in
        try db.run("UPDATE staff_session SET seen_at = \(now) WHERE digest = \(digest)")
      }
    }
    return found?.account
  }

  /// Ends a session, if there is such a one.
  public func endSession(_ digest: String) throws {
    try pool.write { db in
      try db.run("DELETE FROM staff_session WHERE digest = \(digest)")
    }
  }
}

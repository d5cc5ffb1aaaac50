import Database
public import News
public import Times

extension Accounts {
  /// Tries to sign in that are counted together, and how many there may be within `window`.
  public struct Bucket: Sendable, Hashable {
    /// The keyed hash that stands for a network, an account, or one from the other.
    public var name: String
    /// How many tries it takes.
    public var limit: Int

    /// Makes a bucket.
    public init(_ name: String, limit: Int) {
      self.name = name
      self.limit = limit
    }
  }

  /// Notes a try in each bucket before it is made, so that many at once count as many; when one is
  /// full, notes nothing and returns when there will be room again.
  public func noteTry(_ buckets: [Bucket], at now: Instant) throws -> Instant? {
    try pool.write { db in
      var again: Instant?
      for bucket in buckets {
        // A bucket is full when as many tries as it takes are younger than the window.
        let oldest: Instant? = try db.first(
          """
          SELECT at FROM sign_in_try WHERE bucket = \(bucket.name) AND at > \(now - Self.window) \
          AND at <= \(now) ORDER BY at DESC LIMIT 1 OFFSET \(bucket.limit - 1)
          """)?[0]
        if let oldest { again = max(again ?? oldest + Self.window, oldest + Self.window) }
      }
      guard again == nil else { return again }
      try db.insert(
        "INSERT INTO sign_in_try (bucket, at)", buckets.map { "(\($0.name), \(now))" })
      return nil
    }
  }

  /// Forgets the tries of buckets: the last one was right.
  public func forgetTries(_ buckets: [String]) throws {
    try pool.write { db in
      for name in buckets { try db.run("DELETE FROM sign_in_try WHERE bucket = \(name)") }
    }
  }

  /// Whether an account has signed in from a network before.
  public func knows(_ network: String, of account: ID<Account>) throws -> Bool {
    try pool.read { db in
      try db.first(
        """
        SELECT 1 FROM known_network WHERE account = \(account) AND network = \(network)
        """) != nil
    }
  }

  /// Writes a failed try to sign in to an account into the audit log.
  public func noteFailure(_ account: Account, _ detail: String, at now: Instant) throws {
    try pool.write { db in
      try db.audit(
        "account.sign-in-failed", by: Actor(account: nil, name: ""), on: account.subject,
        account.name, detail: detail, at: now)
    }
  }
}

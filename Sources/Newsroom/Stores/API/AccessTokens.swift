public import Database
public import News
public import Times

/// What lets programs work in somebody's name.
///
/// Secrets come here as digests: the hexadecimal SHA-256 of the token's 32 bytes.
public struct AccessTokens: Sendable {
  /// The longest name that is taken.
  public static let longestName = 100
  /// How many tokens one person may have that stand.
  public static let mostOfOne = 50
  /// A token is noted as used again only after this, so that reading writes little.
  static let usedStep = Instant.Span.hours(1)

  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Makes a token of somebody's.
  ///
  /// Throws `Refusal.invalid` when the name cannot be taken, no scope is asked for, a scope goes
  /// beyond what its owner may do anywhere, or the end is not ahead; `Refusal.conflict` when they
  /// have too many.
  @discardableResult
  public func make(
    _ name: String, scopes: Set<AccessToken.Scope>, expires: Instant?, digest: String,
    of account: Account, at now: Instant
  ) throws -> ID<AccessToken> {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    try Self.check(name, scopes, expires, account, now)
    let actor = Actor(account)
    return try pool.write { db in
      let count: Int =
        try db.first(
          """
          SELECT count(*) FROM access_token WHERE account = \(account.id) AND revoked_at IS NULL
          """)?[0] ?? 0
      guard count < Self.mostOfOne else {
        throw Refusal.conflict("there are \(count) tokens already; revoke some first")
      }
      let id: ID<AccessToken> = try db.run(
        """
        INSERT INTO access_token (digest, account, name, scopes, created_at, expires_at) VALUES \
        (\(digest), \(account.id), \(name), \(WordSet.text(scopes)), \(now), \(expires)) \
        RETURNING id
        """
      ).identity()
      try db.audit(
        "token.make", by: actor, on: "token:\(id.rawValue)", name,
        detail: WordSet.text(scopes).trimmed, at: now)
      return id
    }
  }

  /// The tokens of somebody, or of everybody, newest first.
  public func all(of account: ID<Account>? = nil) throws -> [AccessToken] {
    try pool.read { db in
      let condition: SQL = account.map { "WHERE k.account = \($0)" } ?? ""
      return try db.run(
        """
        SELECT \(AccessToken.columns) FROM access_token k JOIN account a ON a.id = k.account \
        \(condition) ORDER BY k.id DESC
        """
      ).map { AccessToken($0) }
    }
  }

  /// The digests of all tokens that stand at an instant.
  public func digests(at now: Instant) throws -> [String] {
    try pool.read { db in
      try db.run(
        """
        SELECT digest FROM access_token WHERE revoked_at IS NULL \
        AND (expires_at IS NULL OR expires_at > \(now))
        """
      ).map { $0[0] }
    }
  }

  /// The token with a digest and its owner's account, when it stands at an instant; notes that it
  /// was used.
  public func use(_ digest: String, at now: Instant) throws -> (token: AccessToken, owner: Account)?
  {
    let found = try pool.read { db -> (AccessToken, Account)? in
      guard
        let row = try db.first(
          """
          SELECT \(AccessToken.columns) FROM access_token k JOIN account a ON a.id = k.account \
          WHERE k.digest = \(digest)
          """)
      else { return nil }
      let token = AccessToken(row)
      guard let owner = token.owner.account else { return nil }
      return try Account.find(owner, db).map { (token, $0) }
    }
    guard let found, found.0.isValid(at: now), !found.1.isDisabled else { return nil }
    if found.0.used.map({ now - $0 >= Self.usedStep }) ?? true {
      try pool.write { db in
        try db.run("UPDATE access_token SET used_at = \(now) WHERE id = \(found.0.id)")
      }
    }
    return found
  }

  /// Revokes a token; `owner` confines it to those of one person.
  ///
  /// Throws `Refusal.notFound` when there is no such token that stands.
  public func revoke(
    _ token: ID<AccessToken>, of owner: ID<Account>? = nil, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let own: SQL = owner.map { " AND account = \($0)" } ?? ""
      let rows = try db.run(
        """
        UPDATE access_token SET revoked_at = \(now) \
        WHERE id = \(token) AND revoked_at IS NULL\(own) RETURNING name
        """)
      guard let name: String = rows.first?[0] else { throw Refusal.notFound }
      try db.audit("token.revoke", by: actor, on: "token:\(token.rawValue)", name, at: now)
    }
  }

  private static func check(
    _ name: String, _ scopes: Set<AccessToken.Scope>, _ expires: Instant?, _ account: Account,
    _ now: Instant
  ) throws(Refusal) {
    var faults: [Refusal.Fault] = []
    if name.isEmpty {
      faults.append(.init(field: "name", message: "the name is missing"))
    } else if name.count > longestName || name.unicodeScalars.contains(where: \.isControl) {
      faults.append(
        .init(
          field: "name",
          message: "a name has at most \(longestName) characters and no control characters"))
    }
    if scopes.isEmpty {
      faults.append(.init(field: "scopes", message: "the token may do nothing; choose something"))
    } else if !scopes.allSatisfy({ account.mayAnywhere($0.permission) }) {
      faults.append(.init(field: "scopes", message: "a token may do no more than its owner"))
    }
    if let expires, expires <= now {
      faults.append(.init(field: "expires", message: "this day is past"))
    }
    guard faults.isEmpty else { throw .invalid(faults) }
  }
}

extension AccessToken {
  /// The columns of `access_token k` and `account a`.
  static let columns: SQL =
    "k.id, k.account, a.name, k.name, k.scopes, k.created_at, k.expires_at, k.used_at, k.revoked_at"

  init(_ row: Row) {
    self.init(
      id: row[0], owner: Actor(account: row[1] as ID<Account>, name: row[2]), name: row[3],
      scopes: WordSet.values(row[4]), created: row[5], expires: row[6], used: row[7],
      revoked: row[8])
  }
}

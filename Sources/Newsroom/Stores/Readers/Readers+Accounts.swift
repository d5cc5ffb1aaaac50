import Database
public import News
public import Times

extension Readers {
  /// A browser's new token, as the stores keep it.
  public struct Door: Sendable, Hashable {
    /// The token's digest.
    public var token: String
    /// The browser and system in words.
    public var device: String

    /// Makes a door.
    public init(token: String, device: String) {
      self.token = token
      self.device = device
    }
  }

  /// Whether an account has this name to sign in with.
  public func isTaken(_ login: String) throws -> Bool {
    try pool.read { db in
      try db.first("SELECT 1 FROM reader WHERE login = \(login)") != nil
    }
  }

  /// Makes a reader's list an account with a password, or gives an account one; every token but the
  /// new one ends, for whoever knew an old one would have the account.
  ///
  /// Throws `Refusal.conflict` when the name is taken or the reader has a password.
  public func makeAccount(
    of reader: ID<Reader>, login: String, password: String, _ door: Door, at now: Instant
  ) throws {
    try pool.write { db in
      guard try db.first("SELECT 1 FROM reader WHERE login = \(login)") == nil else {
        throw Refusal.conflict("the name is taken")
      }
      try db.run(
        """
        UPDATE reader SET login = \(login), password = \(password) WHERE id = \(reader) \
        AND login IS NULL
        """)
      guard db.lastChanges > 0 else { throw Refusal.conflict("there is an account already") }
      try Self.renew(reader, door, at: now, db)
    }
  }

  /// The account with a name to sign in with and the hash of its password; nil when there is none.
  public func credentials(_ login: String) throws -> (reader: ID<Reader>, hash: String)? {
    try pool.read { db in
      try db.first(
        """
        SELECT id, password FROM reader WHERE login = \(login) AND password IS NOT NULL
        """
      ).map { ($0[0], $0[1]) }
    }
  }

  /// Sets the password of an account; every token but the new one ends.
  public func setPassword(
    _ hash: String, of reader: ID<Reader>, _ door: Door, at now: Instant
  ) throws {
    try pool.write { db in
      try db.run(
        "UPDATE reader SET password = \(hash) WHERE id = \(reader) AND login IS NOT NULL")
      try Self.renew(reader, door, at: now, db)
    }
  }

  /// Keeps the hash of a password under today's costs.
  public func renewHash(_ hash: String, of reader: ID<Reader>) throws {
    try pool.write { db in
      try db.run("UPDATE reader SET password = \(hash) WHERE id = \(reader)")
    }
  }

  /// Lets a browser in: it gets a token of the reader's, and what it has kept before by a token of
  /// its own joins their list.
  ///
  /// Its old token ends, for somebody else may have put it there. A list that another account has
  /// stays that account's.
  public func enter(
    _ reader: ID<Reader>, from old: String?, _ door: Door, at now: Instant
  ) throws {
    try pool.write { db in try Self.enter(reader, from: old, door, at: now, db) }
  }

  static func enter(
    _ reader: ID<Reader>, from old: String?, _ door: Door, at now: Instant, _ db: any Connection
  ) throws {
    try hold(reader, db)
    if let old { try leave(old, joining: reader, db) }
    try addToken(door.token, to: reader, device: door.device, at: now, db)
    try db.record([Change(.reader(reader))])
  }

  /// Ends the token of a browser that goes over to a reader.
  static func leave(
    _ old: String, joining reader: ID<Reader>, _ db: any Connection
  ) throws {
    let row = try db.first(
      """
      SELECT r.id, coalesce(r.login, r.mail) FROM reader_token t JOIN reader r ON r.id = t.reader \
      WHERE t.digest = \(old)
      """)
    guard let row else { return }
    let (before, way): (ID<Reader>, String?) = (row[0], row[1])
    try db.run("DELETE FROM reader_token WHERE digest = \(old)")
    try db.record([Change(.reader(before))])
    guard before != reader, way == nil else { return }
    try merge(before, into: reader, db)
    let others = try db.first("SELECT 1 FROM reader_token WHERE reader = \(before) LIMIT 1")
    guard others == nil else { return }
    try leaveFeeds(of: before, to: reader, db)
    try forget(before, db)
  }

  /// Whether the reader of a row `r` has a way in besides a token.
  static let isAccount: SQL = "(r.login IS NOT NULL OR r.mail IS NOT NULL)"

  /// Ends every token of a reader but a new one.
  static func renew(
    _ reader: ID<Reader>, _ door: Door, at now: Instant, _ db: any Connection
  ) throws {
    try hold(reader, db)
    try db.run("DELETE FROM reader_token WHERE reader = \(reader)")
    try db.run("DELETE FROM reader_link WHERE reader = \(reader)")
    try db.run("DELETE FROM reader_mail_link WHERE reader = \(reader)")
    try addToken(door.token, to: reader, device: door.device, at: now, db)
    try db.record([Change(.reader(reader))])
  }
}

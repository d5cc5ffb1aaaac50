import Database
public import News
public import Times

/// That somebody may not comment until an instant, and why: they are told both.
public struct CommentBan: Sendable, Hashable {
  /// The ban's number.
  public var id: Int64
  /// The reader; nil for a network.
  public var reader: ID<Reader>?
  /// When it was set.
  public var at: Instant
  /// Until when it holds.
  public var until: Instant
  /// Why.
  public var reason: String
  /// Who set it.
  public var name: String

  init(_ row: Row) {
    (id, reader, at) = (row[0], row[1], row[2])
    (until, reason, name) = (row[3], row[4], row[5])
  }

  static let columns: SQL = "id, reader, at, until, reason, name"
}

extension Comments {
  /// Bans the author of a comment until an instant; with `network`, everybody in the network that it
  /// came from as well.
  public func ban(
    authorOf comment: ID<Comment>, network: Bool, until: Instant, reason: String, by actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      guard let record = try Comments.find(comment, db), let reader = record.comment.reader else {
        throw Refusal.notFound
      }
      try db.run(
        """
        INSERT INTO comment_ban (reader, network, at, until, reason, name) VALUES (\(reader), \
        \(network ? record.network : nil), \(now), \(until), \(reason), \(actor.name))
        """)
      try db.audit("comment.ban", by: actor, on: record, detail: reason, at: now)
    }
  }

  /// Lifts a ban.
  public func lift(_ ban: Int64, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      try db.run(
        "UPDATE comment_ban SET lifted_at = \(now) WHERE id = \(ban) AND lifted_at IS NULL")
      guard db.lastChanges > 0 else { throw Refusal.notFound }
      try db.audit("comment.lift-ban", by: actor, on: "ban:\(ban)", at: now)
    }
  }

  /// The ban that holds for a reader or a network and lasts longest; nil for none.
  public func ban(
    of reader: ID<Reader>?, network: String?, at now: Instant
  ) throws -> CommentBan? {
    try pool.read { db in try Comments.ban(of: reader, network, at: now, db) }
  }

  static func ban(
    of reader: ID<Reader>?, _ network: String?, at now: Instant, _ db: any Connection
  ) throws -> CommentBan? {
    var found: [Row] = []
    let holds: SQL = "until > \(now) AND lifted_at IS NULL"
    if let reader {
      found += try db.run(
        "SELECT \(CommentBan.columns) FROM comment_ban WHERE reader = \(reader) AND \(holds)")
    }
    if let network {
      found += try db.run(
        "SELECT \(CommentBan.columns) FROM comment_ban WHERE network = \(network) AND \(holds)")
    }
    return found.map(CommentBan.init).max { $0.until < $1.until }
  }

  /// The bans that hold now, the newest first.
  public func bans(at now: Instant) throws -> [CommentBan] {
    try pool.read { db in
      try db.run(
        """
        SELECT \(CommentBan.columns) FROM comment_ban WHERE until > \(now) \
        AND lifted_at IS NULL ORDER BY id DESC LIMIT 500
        """
      ).map(CommentBan.init)
    }
  }

  /// Forgets networks whose time is over.
  public func forgetNetworks(at now: Instant) throws {
    try pool.write { db in
      try db.run(
        """
        UPDATE comment SET network = NULL, network_until = NULL WHERE network IS NOT NULL \
        AND network_until <= \(now)
        """)
      try db.run(
        "UPDATE comment_ban SET network = NULL WHERE network IS NOT NULL AND until <= \(now)")
      for table: SQL in ["comment_vote", "comment_report"] {
        try db.run(
          """
          UPDATE \(table) SET network = NULL, network_until = NULL WHERE network IS NOT NULL \
          AND network_until <= \(now)
          """)
      }
    }
  }
}

import Database
public import News
import Times

extension Comments {
  /// Everything that a reader has written, the newest first, up to so many, from before a comment.
  public func all(
    of reader: ID<Reader>, before: CommentMark? = nil, limit: Int = 10_000
  ) throws -> [CommentRecord] {
    try pool.read { db in try Comments.all(of: reader, before: before, limit: limit, db) }
  }

  private static func all(
    of reader: ID<Reader>, before: CommentMark? = nil, limit: Int = .max, _ db: any Connection
  ) throws -> [CommentRecord] {
    let older: SQL = before.map { "AND c.id < \($0.comment)" } ?? ""
    return try db.run(
      """
      SELECT \(CommentRecord.columns) FROM comment c WHERE c.reader = \(reader) \(older) \
      ORDER BY c.id DESC LIMIT \(limit)
      """
    ).map(CommentRecord.init)
  }

  /// Takes a reader out of the conversation, in this transaction: their votes and reports go, and
  /// their words as well unless `keepsWords`; the threads keep their shape.
  static func forget(
    _ reader: ID<Reader>, keepsWords: Bool, _ db: any Connection
  ) throws {
    if !keepsWords {
      for record in try all(of: reader, db) {
        try db.run("DELETE FROM comment_appeal WHERE comment = \(record.comment.id)")
        try empty(record, db)
      }
    }
    try takeBackVotes(of: reader, "SELECT comment FROM comment_vote WHERE reader = \(reader)", db)
    try removeReports(of: reader, db)
    try db.run("UPDATE comment_ban SET reader = NULL WHERE reader = \(reader)")
    try db.run("UPDATE comment SET reader = NULL WHERE reader = \(reader)")
  }

  /// Makes what a reader has said and done another's, in this transaction.
  ///
  /// Of two votes for one comment one stays, and a ban goes along.
  static func move(
    _ reader: ID<Reader>, to other: ID<Reader>, _ db: any Connection
  ) throws {
    try takeBackVotes(
      of: reader,
      """
      SELECT comment FROM comment_vote WHERE reader = \(reader) AND comment IN \
      (SELECT comment FROM comment_vote WHERE reader = \(other))
      """, db)
    try db.run("UPDATE comment_vote SET reader = \(other) WHERE reader = \(reader)")
    try moveReports(of: reader, to: other, db)
    try db.run("UPDATE comment_ban SET reader = \(other) WHERE reader = \(reader)")
    try db.run("UPDATE comment SET reader = \(other) WHERE reader = \(reader)")
  }

  private static func takeBackVotes(
    of reader: ID<Reader>, _ comments: SQL, _ db: any Connection
  ) throws {
    var stories: Set<ID<Story>> = []
    for row in try db.run(comments) {
      let id: ID<Comment> = row[0]
      guard let step = try takeBack(id, of: reader, db), step != 0 else { continue }
      let changed = try db.run(
        "UPDATE comment SET votes = votes + \(step) WHERE id = \(id) RETURNING story")
      for row in changed { stories.insert(row[0]) }
    }
    try db.record(Set(stories.map { Change(.comments($0)) }))
  }
}

import Database
public import News
public import Times

extension Comments {
  /// Reports a comment to the moderators; a reader's second report takes the place of the first.
  ///
  /// One that a moderator has settled is open again when it says something else.
  public func report(
    _ comment: ID<Comment>, by reader: ID<Reader>, _ reason: RemovalReason, _ words: String,
    from network: GuestNetwork? = nil, at now: Instant
  ) throws {
    try pool.write { db in
      guard let record = try Comments.find(comment, db), record.comment.state == .approved else {
        throw CommentFault.parentGone
      }
      try Readers.hold(reader, db)
      let isSettled =
        try db.first(
          """
          SELECT 1 FROM comment_report WHERE comment = \(comment) AND reader = \(reader) \
          AND settled_at IS NOT NULL AND reason = \(reason) AND words = \(words)
          """) != nil
      guard !isSettled else { return }
      try db.run(
        """
        INSERT INTO comment_report (comment, reader, at, reason, words, network, network_until) \
        VALUES (\(comment), \(reader), \(now), \(reason), \(words), \(network?.name), \
        \(network?.until)) ON CONFLICT (comment, reader) DO UPDATE SET at = excluded.at, \
        reason = excluded.reason, words = excluded.words, network = excluded.network, \
        network_until = excluded.network_until, settled_at = NULL
        """)
      try Comments.countReports(of: comment, db)
    }
  }

  /// Brings the number of a comment's open reports up to date, in this transaction; of guests from
  /// one network a few count.
  static func countReports(of comment: ID<Comment>, _ db: any Connection) throws {
    let rows = try db.run(
      """
      SELECT network, count(*) FROM comment_report WHERE comment = \(comment) \
      AND settled_at IS NULL GROUP BY network
      """)
    let open = rows.reduce(0) { sum, row in
      let (network, count): (String?, Int) = (row[0], row[1])
      return sum + (network == nil ? count : min(count, guestsOfNetwork))
    }
    try db.run("UPDATE comment SET reports = \(open) WHERE id = \(comment)")
  }

  /// Settles the open reports of a comment, in this transaction.
  static func settleReports(
    of comment: ID<Comment>, at now: Instant, _ db: any Connection
  ) throws {
    try db.run(
      """
      UPDATE comment_report SET settled_at = \(now) WHERE comment = \(comment) \
      AND settled_at IS NULL
      """)
    try db.run("UPDATE comment SET reports = 0 WHERE id = \(comment) AND reports > 0")
  }

  /// Opens again what a moderator has settled at an instant, in this transaction.
  static func reopenReports(
    of comment: ID<Comment>, settledAt settled: Instant, _ db: any Connection
  ) throws {
    try db.run(
      """
      UPDATE comment_report SET settled_at = NULL WHERE comment = \(comment) \
      AND settled_at = \(settled)
      """)
    if db.lastChanges > 0 { try countReports(of: comment, db) }
  }

  /// Takes a reader's reports away, in this transaction.
  static func removeReports(of reader: ID<Reader>, _ db: any Connection) throws {
    let open = try openReports(of: reader, db)
    try db.run("DELETE FROM comment_report WHERE reader = \(reader)")
    for comment in open { try countReports(of: comment, db) }
  }

  /// Makes a reader's reports another's, in this transaction; of two of one comment an open one
  /// stays.
  static func moveReports(
    of reader: ID<Reader>, to other: ID<Reader>, _ db: any Connection
  ) throws {
    let open = try openReports(of: reader, db)
    try db.run(
      """
      DELETE FROM comment_report WHERE reader = \(other) AND settled_at IS NOT NULL AND comment IN \
      (SELECT comment FROM comment_report WHERE reader = \(reader) AND settled_at IS NULL)
      """)
    try db.run(
      """
      DELETE FROM comment_report WHERE reader = \(reader) AND comment IN \
      (SELECT comment FROM comment_report WHERE reader = \(other))
      """)
    try db.run("UPDATE comment_report SET reader = \(other) WHERE reader = \(reader)")
    for comment in open { try countReports(of: comment, db) }
  }

  private static func openReports(
    of reader: ID<Reader>, _ db: any Connection
  ) throws -> [ID<Comment>] {
    try db.run(
      "SELECT comment FROM comment_report WHERE reader = \(reader) AND settled_at IS NULL"
    ).map { $0[0] }
  }
}

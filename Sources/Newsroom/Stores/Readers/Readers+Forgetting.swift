import Database
public import News
public import Times

extension Readers {
  /// Removes everything that is known of a reader, at once and for good.
  ///
  /// This is the one place where readers are forgotten; what else is kept of them goes here.
  public func forget(_ reader: ID<Reader>) throws {
    try pool.write { db in try Self.forget(reader, db) }
  }

  /// The same within a transaction; `keepsWords` leaves their comments where they are, without
  /// anything that leads to them.
  static func forget(
    _ reader: ID<Reader>, keepsWords: Bool = false, _ db: any Connection
  ) throws {
    try Comments.forget(reader, keepsWords: keepsWords, db)
    try db.run("DELETE FROM saved WHERE reader = \(reader)")
    try db.run("DELETE FROM followed_list WHERE reader = \(reader)")
    try db.run("DELETE FROM reader_link WHERE reader = \(reader)")
    try Self.endMailLinks(of: reader, db)
    try endFormerFeeds(of: reader, db)
    try db.run("DELETE FROM reader_token WHERE reader = \(reader)")
    try db.run("DELETE FROM reader WHERE id = \(reader)")
    try db.record([Change(.reader(reader))])
  }

  /// Forgets tokens that are too old, links of both kinds that have expired, and readers without an
  /// account whom no token leads to any more; what those have said stays.
  public func prune(at now: Instant) throws {
    try pool.write { db in
      let last = Self.day(now) - Self.tokenDays
      try db.run("DELETE FROM reader_token WHERE seen_on <= \(last)")
      try db.run("DELETE FROM reader_link WHERE expires_at <= \(now)")
      try db.run("DELETE FROM reader_mail_link WHERE expires_at <= \(now)")
      try db.run(
        """
        UPDATE reader_token SET mailed_at = NULL WHERE mailed_at IS NOT NULL \
        AND mailed_at <= \(now - Self.mailedLinkLife)
        """)
      let lost = try db.run(
        """
        SELECT r.id FROM reader r WHERE NOT \(Self.isAccount) AND NOT EXISTS \
        (SELECT 1 FROM reader_token t WHERE t.reader = r.id) LIMIT 1000
        """)
      for row in lost { try Self.forget(row[0], keepsWords: true, db) }
    }
  }
}

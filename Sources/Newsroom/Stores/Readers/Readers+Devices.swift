import Database
public import News
public import Times

extension Readers {
  /// How long a link works that takes a list to another device.
  public static let linkLife = Instant.Span.minutes(15)

  /// What is known of a reader besides what they have kept.
  public struct Particulars: Sendable, Hashable {
    /// When they kept something first.
    public var began: Instant
    /// How often the addresses of their feeds were made anew.
    public var feedNumber: Int64
    /// When they last looked at what was answered to their comments; nil when never.
    public var answersSeen: Instant?
    /// The browsers that have a token of theirs, the one that was here last first.
    public var devices: [ReaderDevice]
  }

  /// What is known of a reader, as the browser with a token sees it.
  ///
  /// Throws `Refusal.notFound`.
  public func particulars(of reader: ID<Reader>, token: String) throws -> Particulars {
    try pool.read { db in
      guard
        let row = try db.first(
          "SELECT created_at, feed_number, answers_seen FROM reader WHERE id = \(reader)")
      else { throw Refusal.notFound }
      let devices = try db.run(
        """
        SELECT digest, device, created_at, seen_on FROM reader_token WHERE reader = \(reader) \
        ORDER BY seen_on DESC, created_at DESC
        """
      ).map { row in
        let (digest, days): (String, Int64) = (row[0], row[3])
        return ReaderDevice(
          key: Self.key(digest), device: row[1], began: row[2],
          seen: Instant(milliseconds: days * Self.day), isCurrent: digest == token)
      }
      let seen: Instant = row[2]
      return Particulars(
        began: row[0], feedNumber: row[1], answersSeen: seen.milliseconds == 0 ? nil : seen,
        devices: devices)
    }
  }

  /// Ends the tokens that a key of a list of devices stands for.
  public func endDevice(_ key: String, of reader: ID<Reader>) throws {
    try pool.write { db in
      try db.run(
        """
        DELETE FROM reader_token WHERE reader = \(reader) \
        AND substr(digest, 1, \(Self.keyLength)) = \(key)
        """)
      try db.record([Change(.reader(reader))])
    }
  }

  /// Ends one token.
  public func end(token: String, of reader: ID<Reader>) throws {
    try pool.write { db in
      try db.run("DELETE FROM reader_token WHERE reader = \(reader) AND digest = \(token)")
      try db.record([Change(.reader(reader))])
    }
  }

  /// Makes a link that takes a reader's list to another device, once, in place of any before.
  public func makeLink(_ digest: String, for reader: ID<Reader>, at now: Instant) throws {
    try pool.write { db in
      try Self.hold(reader, db)
      try db.run("DELETE FROM reader_link WHERE reader = \(reader)")
      try db.run(
        """
        INSERT INTO reader_link (digest, reader, expires_at) VALUES (\(digest), \(reader), \
        \(now + Self.linkLife))
        """)
    }
  }

  /// Whether a link works, which is not used up by asking; with how many entries its list has.
  public func isOpen(link: String, at now: Instant) throws -> Int? {
    try pool.read { db in
      try db.first(
        """
        SELECT (SELECT count(*) FROM saved v WHERE v.reader = l.reader) FROM reader_link l \
        WHERE l.digest = \(link) AND l.expires_at > \(now)
        """)?[0]
    }
  }

  /// Uses a link up: the browser gets a token of its list, which what it has kept before joins;
  /// false, and nothing done, when it does not work.
  public func take(
    link: String, from old: String?, _ door: Door, at now: Instant
  ) throws -> Bool {
    try pool.write { db in
      let used = try db.run(
        """
        DELETE FROM reader_link WHERE digest = \(link) AND expires_at > \(now) RETURNING reader
        """)
      guard let reader: ID<Reader> = used.first?[0] else { return false }
      try Self.enter(reader, from: old, door, at: now, db)
      return true
    }
  }

  private static let keyLength = 16

  private static func key(_ digest: String) -> String { String(digest.prefix(keyLength)) }
}

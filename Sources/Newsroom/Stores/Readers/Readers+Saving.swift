import Database
public import News
public import Times

extension Readers {
  /// What a reader does to an entry of their list.
  public enum Act: Sendable, Hashable {
    /// Marks it as read, or as not read.
    case read(Bool)
    /// Puts it into the archive, or back into the list.
    case archive(Bool)
    /// Writes a note to it in place of the one that is there; an empty one takes that away.
    case note(String)
    /// Takes it off the list for good.
    case remove
  }

  /// Puts a story on a reader's list; one that is in the archive comes back from there.
  ///
  /// Throws `Refusal.notFound` for a story that readers may not see, `Refusal.conflict` when the
  /// list is full, and `ReaderForgotten`.
  public func save(_ story: ID<Story>, for reader: ID<Reader>, at now: Instant) throws {
    try pool.write { db in
      try Self.hold(reader, db)
      guard
        let row = try db.first(
          "SELECT s.revision, \(Gate.Facts.columns) FROM story s WHERE s.id = \(story)")
      else { throw Refusal.notFound }
      let revision: Int = row[0]
      var columns = RowReader(row, from: 1)
      let facts = Gate.Facts(&columns)
      guard Gate.verdict(facts, for: .reader, on: .page, at: now).isStory else {
        throw Refusal.notFound
      }
      let isKnown =
        try db.first(
          "SELECT 1 FROM saved WHERE reader = \(reader) AND story = \(story)") != nil
      if try !isKnown && Self.count(of: reader, db) >= Reader.mostSaved {
        throw Refusal.conflict("the list is full")
      }
      try db.run(
        """
        INSERT INTO saved (reader, story, saved_at, revision) \
        VALUES (\(reader), \(story), \(now), \(revision)) \
        ON CONFLICT (reader, story) DO UPDATE SET archived_at = NULL
        """)
      try db.record([Change(.reader(reader))])
    }
  }

  /// Takes a story off a reader's list; one with a note goes into the archive, so that the note is
  /// not lost by a slip.
  public func unsave(_ story: ID<Story>, for reader: ID<Reader>, at now: Instant) throws {
    try pool.write { db in
      try db.run(
        """
        DELETE FROM saved WHERE reader = \(reader) AND story = \(story) AND note = ''
        """)
      try db.run(
        """
        UPDATE saved SET archived_at = \(now) WHERE reader = \(reader) AND story = \(story) \
        AND archived_at IS NULL
        """)
      try db.record([Change(.reader(reader))])
    }
  }

  /// Does something to an entry of a reader's list, named by its mark.
  ///
  /// Throws `Refusal.notFound` when it is not on their list.
  public func act(_ act: Act, on mark: String, of reader: ID<Reader>, at now: Instant) throws {
    guard let id = Self.entry(mark) else { throw Refusal.notFound }
    try pool.write { db in
      let own: SQL = "WHERE id = \(id) AND reader = \(reader)"
      guard try db.first("SELECT 1 FROM saved \(own)") != nil else { throw Refusal.notFound }
      switch act {
      case .read(true): try db.run("UPDATE saved SET read_at = coalesce(read_at, \(now)) \(own)")
      case .read(false): try db.run("UPDATE saved SET read_at = NULL \(own)")
      case .archive(true):
        try db.run("UPDATE saved SET archived_at = coalesce(archived_at, \(now)) \(own)")
      case .archive(false): try db.run("UPDATE saved SET archived_at = NULL \(own)")
      case .note(let text):
        try db.run("UPDATE saved SET note = \(String(text.prefix(Reader.longestNote))) \(own)")
      case .remove: try db.run("DELETE FROM saved \(own)")
      }
      try db.record([Change(.reader(reader))])
    }
  }

  static func count(of reader: ID<Reader>, _ db: any Connection) throws -> Int {
    try db.first("SELECT count(*) FROM saved WHERE reader = \(reader)")?[0] ?? 0
  }

  /// What forms name an entry by: its identity, so that it says nothing.
  static func mark(_ entry: Int64) -> String { String(Scramble.hidden(entry), radix: 36) }

  private static func entry(_ mark: String) -> Int64? {
    UInt64(mark, radix: 36).map(Scramble.shown)
  }
}

import Database
public import News
public import Times

extension Readers {
  /// What came of one thing that a reader brought along.
  public enum Arrived: Sendable, Hashable {
    /// It is on the list now.
    case taken
    /// It was there already; what was missing is there now.
    case known
    /// The list is full.
    case full
  }

  /// Puts what a reader brings along on their list, in one transaction, and says what came of each.
  ///
  /// What is there already keeps its state, gets the earlier time, and both notes. Throws
  /// `ReaderForgotten`.
  public func take(
    _ arrivals: [SavedArrival], for reader: ID<Reader>, at now: Instant
  ) throws -> [Arrived] {
    try pool.write { db in
      try Self.hold(reader, db)
      var room = Reader.mostSaved - (try Self.count(of: reader, db))
      let outcomes = try arrivals.map { arrival -> Arrived in
        let row = SavedMerge(arrival, at: now)
        if try row.merge(into: reader, db) { return .known }
        guard room > 0 else { return .full }
        room -= 1
        try row.insert(for: reader, db)
        return .taken
      }
      try db.record([Change(.reader(reader))])
      return outcomes
    }
  }
}

/// An entry that comes into a list from a file or from another list.
struct SavedMerge {
  var story: ID<Story>?
  var address: String?
  var title = ""
  var saved: Instant
  /// The revision that it was saved at; nil for the one that readers saw at that time.
  var revision: Int?
  var read: Instant?
  var archived: Instant?
  var note: String

  init(_ arrival: SavedArrival, at now: Instant) {
    switch arrival.subject {
    case .story(let id): story = id
    case .link(let own, let words): (address, title) = (own, words)
    }
    saved = min(arrival.saved, now)
    read = arrival.read.map { min($0, now) }
    archived = arrival.archived.map { min($0, now) }
    note = String(arrival.note.prefix(Reader.longestNote))
  }

  init(_ row: SavedRow) {
    (story, address, title) = (row.story, row.address, row.title)
    (saved, revision, read) = (row.saved, row.revision, row.read)
    (archived, note) = (row.archived, row.note)
  }

  /// Adds what an entry of the list lacks; false when the list has none of the same subject.
  ///
  /// The earlier time of saving wins, with its revision; read stays read, what is in either list
  /// outside of its archive is in the list, and both notes are kept.
  func merge(into reader: ID<Reader>, _ db: any Connection) throws -> Bool {
    let found = try db.first(
      "SELECT \(SavedRow.columns) FROM saved v WHERE v.reader = \(reader) AND \(subject)")
    guard let own = found.map(SavedRow.init) else { return false }
    let isEarlier = saved < own.saved
    let first = isEarlier ? try revision ?? seenRevision(db) : own.revision
    let archive = archived == nil || own.archived == nil ? nil : own.archived
    try db.run(
      """
      UPDATE saved SET saved_at = \(min(saved, own.saved)), revision = \(first), \
      read_at = \(own.read ?? read), archived_at = \(archive), note = \(joined(own.note)) \
      WHERE id = \(own.id)
      """)
    return true
  }

  /// Puts it on a list that has none of the same subject.
  func insert(for reader: ID<Reader>, _ db: any Connection) throws {
    try db.run(
      """
      INSERT INTO saved (reader, story, address, title, saved_at, revision, read_at, archived_at, \
      note) VALUES (\(reader), \(story), \(address), \(title), \(saved), \
      \(try revision ?? seenRevision(db)), \(read), \(archived), \(note))
      """)
  }

  private var subject: SQL {
    if let story { "v.story = \(story)" } else { "v.address = \(address)" }
  }

  private func joined(_ own: String) -> String {
    if note.isEmpty || own.contains(note) { return own }
    return own.isEmpty || note.contains(own) ? note : "\(own)\n\n\(note)"
  }

  /// The revision that stood when the story was saved, or the first.
  private func seenRevision(_ db: any Connection) throws -> Int {
    guard let story else { return 0 }
    let row = try db.first(
      """
      SELECT coalesce((SELECT max(number) FROM revision WHERE story = \(story) \
      AND created_at <= \(saved)), (SELECT min(number) FROM revision WHERE story = \(story)), 0)
      """)
    return row?[0] ?? 0
  }
}

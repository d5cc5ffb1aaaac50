import Database
public import News
public import Times

extension Readers {
  /// One page of a reader's list.
  public func list(_ request: SavedRequest) throws -> SavedList {
    try pool.read { db in
      var condition = try Self.condition(request, db)
      if let before = request.before {
        condition += " AND (v.saved_at, v.id) < (\(before.at), \(before.id))"
      }
      let rows = try db.run(
        """
        SELECT \(SavedRow.columns) FROM saved v WHERE \(condition) \
        ORDER BY v.saved_at DESC, v.id DESC LIMIT \(request.limit + 1)
        """
      ).map(SavedRow.init)
      let shown = Array(rows.prefix(request.limit))
      let older =
        rows.count > request.limit ? shown.last.map { Cursor(at: $0.saved, id: $0.id) } : nil
      return SavedList(entries: try SavedRow.entries(shown, at: request.now, db), older: older)
    }
  }

  /// How many entries of a reader's list fit.
  public func count(_ request: SavedRequest) throws -> Int {
    try pool.read { db in
      let condition = try Self.condition(request, db)
      return try db.first("SELECT count(*) FROM saved v WHERE \(condition)")?[0] ?? 0
    }
  }

  /// The sections of which a reader has saved stories, those with the most first.
  public func sections(of reader: ID<Reader>) throws -> [SavedSection] {
    try pool.read { db in
      try db.run(
        """
        SELECT t.id, t.edition, t.slug, t.name, count(*) AS stories FROM saved v \
        JOIN story s ON s.id = v.story JOIN section t ON t.id = s.section \
        WHERE v.reader = \(reader) GROUP BY t.id, t.edition, t.slug, t.name \
        ORDER BY stories DESC, t.id
        """
      ).map { row in
        SavedSection(
          section: Section(id: row[0], edition: row[1], slug: row[2], name: row[3]),
          count: row[4])
      }
    }
  }

  /// Every story on a reader's list, the archive included, with its note, the one that was saved
  /// last first.
  public func storyIDs(of reader: ID<Reader>) throws -> [(story: ID<Story>, note: String)] {
    try pool.read { db in
      try db.run(
        """
        SELECT story, note FROM saved WHERE reader = \(reader) AND story IS NOT NULL \
        ORDER BY saved_at DESC, id DESC
        """
      ).map { ($0[0], $0[1]) }
    }
  }

  /// Those of the stories that readers may see, whole and in this order.
  public func stories(_ ids: [ID<Story>], at now: Instant) throws -> [Story] {
    try pool.read { db in
      try Shelf(db: db).stories(ids).filter {
        Gate.verdict($0.summary.facts, for: .reader, on: .page, at: now).isStory
      }
    }
  }

  /// An entry of a reader's list with the revision of its story that it was saved at.
  ///
  /// Throws `Refusal.notFound` when it is not on their list.
  public func entry(
    of story: ID<Story>, for reader: ID<Reader>, at now: Instant
  ) throws -> (entry: SavedEntry, revision: Int) {
    try pool.read { db in
      let row = try db.first(
        """
        SELECT \(SavedRow.columns) FROM saved v WHERE v.reader = \(reader) AND v.story = \(story)
        """)
      guard let found = row.map(SavedRow.init),
        let entry = try SavedRow.entries([found], at: now, db).first
      else { throw Refusal.notFound }
      return (entry, found.revision)
    }
  }

  private static func condition(_ request: SavedRequest, _ db: any Connection) throws -> SQL {
    var condition: SQL = "v.reader = \(request.reader)"
    switch request.view {
    case .current: condition += " AND v.archived_at IS NULL"
    case .unread: condition += " AND v.archived_at IS NULL AND v.read_at IS NULL"
    case .read: condition += " AND v.archived_at IS NULL AND v.read_at IS NOT NULL"
    case .archived: condition += " AND v.archived_at IS NOT NULL"
    case nil: break
    }
    if let section = request.section {
      condition += " AND v.story IN (SELECT id FROM story WHERE section = \(section))"
    }
    if let words = request.words {
      let found = try SavedSearch(request.reader, words, db).entries()
      // No entry has this number.
      condition += " AND v.id IN (\(SQL.padded(found.isEmpty ? [-1] : found)))"
    }
    return condition
  }
}

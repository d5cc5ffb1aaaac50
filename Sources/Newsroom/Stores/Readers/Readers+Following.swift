import Database
public import News
public import Times

extension Readers {
  /// After so long without a look at what is followed, the next one is a new visit.
  public static let visitPause = Instant.Span.minutes(30)

  /// Follows a list of an edition, from now on.
  ///
  /// Throws `Refusal.conflict` when too many are followed already, and `ReaderForgotten`.
  public func follow(
    _ list: StoryList, of edition: ID<Edition>, for reader: ID<Reader>, at now: Instant
  ) throws {
    let key = ListKey(edition, list)
    try pool.write { db in
      try Self.hold(reader, db)
      let count: Int =
        try db.first("SELECT count(*) FROM followed_list WHERE reader = \(reader)")?[0] ?? 0
      guard count < Reader.mostFollowed else { throw Refusal.conflict("too many are followed") }
      try db.run(
        """
        INSERT INTO followed_list (reader, edition, kind, list, since, new_from, seen_at) VALUES \
        (\(reader), \(edition), \(key.kind), \(key.list), \(now), \(now), \(now)) \
        ON CONFLICT DO NOTHING
        """)
      try db.record([Change(.reader(reader))])
    }
  }

  /// Follows a list no more.
  public func unfollow(
    _ list: StoryList, of edition: ID<Edition>, for reader: ID<Reader>
  ) throws {
    let key = ListKey(edition, list)
    try pool.write { db in
      try db.run(
        """
        DELETE FROM followed_list WHERE reader = \(reader) AND edition = \(edition) \
        AND kind = \(key.kind) AND list = \(key.list)
        """)
      try db.record([Change(.reader(reader))])
    }
  }

  /// The lists that a reader follows.
  static func places(of reader: ID<Reader>, _ db: any Connection) throws -> Set<FollowedPlace> {
    let rows = try db.run(
      "SELECT edition, kind, list FROM followed_list WHERE reader = \(reader)")
    return Set(
      rows.compactMap { row in
        let list: Int64 = row[2]
        let place: StoryList? =
          switch row[1] as ListKey.Kind {
          case .section: .section(ID(rawValue: list))
          case .topic: .topic(ID(rawValue: list))
          case .person: .person(ID(rawValue: list))
          case .all, .agency: nil
          }
        return place.map { FollowedPlace(row[0], $0) }
      })
  }

  /// What a reader follows, in the order in which they began to.
  public func followed(by reader: ID<Reader>) throws -> [FollowedList] {
    try pool.read { db in
      try db.run(
        """
        SELECT f.edition, f.kind, f.list, f.since, f.new_from, t.slug, t.name, o.slug, o.name, \
        p.slug, coalesce(\
        (SELECT n.name FROM person_text n WHERE n.person = p.id AND n.language = e.language), \
        (SELECT min(n.name) FROM person_text n WHERE n.person = p.id)) \
        FROM followed_list f JOIN edition e ON e.id = f.edition \
        LEFT JOIN section t ON f.kind = \(ListKey.Kind.section) AND t.id = f.list \
        LEFT JOIN topic o ON f.kind = \(ListKey.Kind.topic) AND o.id = f.list \
        LEFT JOIN person p ON f.kind = \(ListKey.Kind.person) AND p.id = f.list \
        WHERE f.reader = \(reader) ORDER BY f.since, f.kind, f.list
        """
      ).compactMap(FollowedList.init)
    }
  }

  /// Notes a look at what is followed: when the last one was a while ago, what has come since then
  /// is what is new from now on.
  ///
  /// Returns since when answers to the reader's comments are new; nil if they have written none.
  @discardableResult
  public func noteLook(by reader: ID<Reader>, at now: Instant) throws -> Instant? {
    try pool.write { db in
      try db.run(
        """
        UPDATE followed_list SET new_from = CASE WHEN seen_at < \(now - Self.visitPause) \
        THEN seen_at ELSE new_from END, seen_at = \(now) WHERE reader = \(reader)
        """)
      let row = try db.run(
        """
        UPDATE reader SET answers_from = CASE WHEN answers_seen < \(now - Self.visitPause) \
        THEN answers_seen ELSE answers_from END, answers_seen = \(now) WHERE id = \(reader) \
        AND EXISTS (SELECT 1 FROM comment WHERE reader = \(reader)) RETURNING answers_from
        """
      ).first
      return row?[0]
    }
  }
}

extension FollowedList {
  /// Reads a row of what is followed; nil for a list that is no more.
  fileprivate init?(_ row: Row) {
    let (edition, list): (ID<Edition>, Int64) = (row[0], row[2])
    let texts: [String?] = (5...10).map { row[$0] }
    let subject: Subject
    switch row[1] as ListKey.Kind {
    case .section:
      guard let slug = texts[0], let name = texts[1] else { return nil }
      subject = .section(Section(id: ID(rawValue: list), edition: edition, slug: slug, name: name))
    case .topic:
      guard let slug = texts[2], let name = texts[3] else { return nil }
      subject = .topic(Topic(id: ID(rawValue: list), edition: edition, slug: slug, name: name))
    case .person:
      guard let slug = texts[4] else { return nil }
      subject = .person(ID(rawValue: list), slug: slug, name: texts[5] ?? slug)
    case .all, .agency: return nil
    }
    self.init(subject: subject, edition: edition, since: row[3], seen: row[4])
  }
}

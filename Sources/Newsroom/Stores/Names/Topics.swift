public import Database
public import News
public import Times

/// What the stories of an edition are about.
public struct Topics: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  static let columns: SQL = "t.id, t.edition, t.slug, t.name"

  /// The topic with a slug; nil when there is none.
  public func topic(_ slug: String, of edition: ID<Edition>) throws -> Topic? {
    basis?.note(.site)
    return try pool.read { db in
      try db.first(
        """
        SELECT id, edition, slug, name FROM topic \
        WHERE edition = \(edition) AND slug = \(slug)
        """
      ).map(Topic.init)
    }
  }

  /// The topics of the newest stories that readers may see, those with the most of them first.
  public func current(
    _ edition: ID<Edition>, stories: Int = 100, limit: Int = 12, at now: Instant
  ) throws -> [Topic] {
    try pool.read { db in
      var walk = Walk(
        StoryRequest(edition: edition, now: now, limit: stories), noting: basis)
      try walk.run(db)
      guard !walk.ids.isEmpty else { return [] }
      return try db.run(
        """
        SELECT t.id, t.edition, t.slug, t.name, count(*) AS stories FROM story_topic x \
        JOIN topic t ON t.id = x.topic WHERE x.story IN (\(SQL.padded(walk.ids))) \
        GROUP BY t.id, t.edition, t.slug, t.name ORDER BY stories DESC, t.id LIMIT \(limit)
        """
      ).map(Topic.init)
    }
  }

  /// Gives a topic a better name; its slug stays.
  public func rename(_ topic: ID<Topic>, _ name: String) throws {
    try pool.write { db in
      let row = try db.first("SELECT \(Topics.columns) FROM topic t WHERE t.id = \(topic)")
      guard let stored = row.map(Topic.init) else { throw Refusal.notFound }
      try Topics.remember(stored, as: topic, db)
      try db.run("UPDATE topic SET name = \(name) WHERE id = \(topic)")
      try db.record([Change(.site)])
    }
  }
}

extension Topic {
  init(_ row: Row) {
    self.init(id: row[0], edition: row[1], slug: row[2], name: row[3])
  }
}

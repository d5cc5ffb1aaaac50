import Database
public import News
import Text
public import Times

extension Topics {
  /// The topics of an edition by name, after one of them; with `text`, those whose slug has its
  /// words.
  public func list(
    of edition: ID<Edition>, text: String = "", after: ID<Topic>? = nil, limit: Int = 50
  ) throws -> TopicList {
    // A slug has no sign that means something in LIKE.
    let words = "%\(Slug.make(text))%"
    let place: SQL =
      after.map {
        """
         AND (t.name > (SELECT name FROM topic WHERE id = \($0)) \
        OR (t.name = (SELECT name FROM topic WHERE id = \($0)) AND t.id > \($0)))
        """
      } ?? ""
    return try pool.read { db in
      var rows = try db.run(
        """
        SELECT \(Topics.columns), (SELECT count(*) FROM listing l WHERE l.edition = t.edition \
        AND l.kind = \(ListKey.Kind.topic) AND l.list = t.id) FROM topic t \
        WHERE t.edition = \(edition) AND t.slug LIKE \(words)\(place) \
        ORDER BY t.name, t.id LIMIT \(limit + 1)
        """
      ).map { TopicRow(topic: Topic($0), stories: $0[4]) }
      let isMore = rows.count > limit
      if isMore { rows.removeLast() }
      return TopicList(rows: rows, next: isMore ? rows.last?.topic.id : nil)
    }
  }

  /// A topic and how many stories it has; nil when there is none.
  public func row(_ topic: ID<Topic>, of edition: ID<Edition>) throws -> TopicRow? {
    try pool.read { db in
      try db.first(
        """
        SELECT \(Topics.columns), (SELECT count(*) FROM listing l WHERE l.edition = t.edition \
        AND l.kind = \(ListKey.Kind.topic) AND l.list = t.id) FROM topic t \
        WHERE t.id = \(topic) AND t.edition = \(edition)
        """
      ).map { TopicRow(topic: Topic($0), stories: $0[4]) }
    }
  }

  /// The topic that had a slug before; nil when none had.
  public func topic(formerly slug: String, of edition: ID<Edition>) throws -> Topic? {
    try pool.read { db in
      try db.first(
        """
        SELECT \(Topics.columns) FROM former_topic f JOIN topic t ON t.id = f.topic \
        WHERE f.edition = \(edition) AND f.slug = \(slug)
        """
      ).map(Topic.init)
    }
  }

  /// Changes a topic's name and slug; old addresses lead to the new ones for ever, and texts that
  /// have the old name still mean this topic.
  ///
  /// Throws `Refusal.notFound`, `Refusal.conflict` when the topic is not as `base` says, and
  /// `Refusal.invalid` with `PaperFault`s as messages.
  public func change(
    _ topic: Topic, on base: StateMark, by actor: Actor, at now: Instant
  ) throws {
    var checks = PaperChecks()
    checks.name(topic.name, "name")
    checks.slug(topic.slug, "slug", isFirst: false)
    try checks.check()
    try pool.write { db in
      let stored = try Topics.find(topic.id, db)
      guard stored.edition == topic.edition else { throw Refusal.notFound }
      try stored.mark.check(base)
      try Topics.checkFree(topic, db)
      try Topics.remember(stored, as: topic.id, db)
      try db.run(
        "UPDATE topic SET name = \(topic.name), slug = \(topic.slug) WHERE id = \(topic.id)")
      try db.run(
        """
        DELETE FROM former_topic WHERE edition = \(topic.edition) AND slug = \(topic.slug) \
        AND name = \(topic.name)
        """)
      try db.run(
        """
        UPDATE desk_topic SET name = \(topic.name) WHERE name = \(stored.name) AND story IN \
        (SELECT l.story FROM story_topic l WHERE l.topic = \(topic.id)) AND story NOT IN \
        (SELECT d.story FROM desk_topic d WHERE d.name = \(topic.name))
        """)
      try PaperWork(db: db, actor: actor, now: now).done(
        "topic.change", "topic:\(topic.id.rawValue)", topic.name, "was “\(stored.name)”")
    }
  }

  /// Makes two topics one: all stories of the first are about the other, to whose addresses those
  /// of the first lead.
  ///
  /// One transaction of a few statements, however many stories there are. Throws
  /// `Refusal.notFound`, and `Refusal.conflict` for topics of two editions, or one and the same.
  public func merge(
    _ topic: ID<Topic>, into other: ID<Topic>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let (from, to) = (try Topics.find(topic, db), try Topics.find(other, db))
      guard from.edition == to.edition, topic != other else {
        throw Refusal.conflict("these two topics cannot become one")
      }
      try db.run(
        """
        DELETE FROM story_topic WHERE topic = \(topic) AND EXISTS (SELECT 1 FROM story_topic o \
        WHERE o.story = story_topic.story AND o.topic = \(other))
        """)
      try db.run("UPDATE story_topic SET topic = \(other) WHERE topic = \(topic)")
      try Merging(db).moveList(.topic, topic.rawValue, to: other.rawValue)
      try db.run(
        """
        INSERT INTO desk_topic (story, name) SELECT d.story, \(to.name) FROM desk_topic d \
        JOIN desk_story s ON s.story = d.story WHERE d.name = \(from.name) \
        AND s.edition = \(from.edition) ON CONFLICT DO NOTHING
        """)
      try db.run(
        """
        DELETE FROM desk_topic WHERE name = \(from.name) AND story IN \
        (SELECT story FROM desk_story WHERE edition = \(from.edition))
        """)
      try db.run("UPDATE former_topic SET topic = \(other) WHERE topic = \(topic)")
      try db.run("UPDATE menu_item SET topic = \(other) WHERE topic = \(topic)")
      try Topics.remember(from, as: other, db)
      try db.run("DELETE FROM topic WHERE id = \(topic)")
      try PaperWork(db: db, actor: actor, now: now).done(
        "topic.merge", "topic:\(other.rawValue)", to.name, "took in “\(from.name)”")
    }
  }

  /// Deletes a topic that no story has.
  ///
  /// Throws `Refusal.notFound`, and `Refusal.invalid` when stories have it.
  public func delete(_ topic: ID<Topic>, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      let stored = try Topics.find(topic, db)
      if try db.first("SELECT story FROM story_topic WHERE topic = \(topic) LIMIT 1") != nil {
        throw Refusal.invalid([PaperFault.inUse.of("topic")])
      }
      try db.run("DELETE FROM former_topic WHERE topic = \(topic)")
      try db.run("DELETE FROM menu_item WHERE topic = \(topic)")
      try db.run(
        """
        DELETE FROM followed_list WHERE kind = \(ListKey.Kind.topic) AND list = \(topic.rawValue)
        """)
      try db.run("DELETE FROM topic WHERE id = \(topic)")
      try PaperWork(db: db, actor: actor, now: now).done(
        "topic.delete", "topic:\(topic.rawValue)", stored.name)
    }
  }

  private static func find(_ topic: ID<Topic>, _ db: any Connection) throws -> Topic {
    let row = try db.first("SELECT \(columns) FROM topic t WHERE t.id = \(topic)")
    guard let found = row.map(Topic.init) else { throw Refusal.notFound }
    return found
  }

  private static func checkFree(_ topic: Topic, _ db: any Connection) throws {
    let slug: Int? = try db.first(
      """
      SELECT 1 FROM topic WHERE edition = \(topic.edition) AND slug = \(topic.slug) \
      AND id <> \(topic.id) UNION ALL SELECT 1 FROM former_topic \
      WHERE edition = \(topic.edition) AND slug = \(topic.slug) AND topic <> \(topic.id)
      """)?[0]
    let name: Int? = try db.first(
      """
      SELECT 1 FROM topic WHERE edition = \(topic.edition) AND name = \(topic.name) \
      AND id <> \(topic.id)
      """)?[0]
    var checks = PaperChecks()
    if slug != nil { checks.add(.takenSlug, "slug") }
    if name != nil { checks.add(.takenName, "name") }
    try checks.check()
  }

  /// Keeps an old slug and name.
  static func remember(_ old: Topic, as topic: ID<Topic>, _ db: any Connection) throws {
    try db.run(
      """
      INSERT INTO former_topic (edition, slug, name, topic) VALUES (\(old.edition), \
      \(old.slug), \(old.name), \(topic)) ON CONFLICT (edition, slug, name) DO UPDATE \
      SET topic = excluded.topic
      """)
  }
}

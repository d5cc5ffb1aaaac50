import Database
public import News
public import Times

extension Stories {
  /// The stories just older and just newer than one in its section.
  public func neighbours(
    of story: StorySummary, at now: Instant
  ) throws -> (older: StorySummary?, newer: StorySummary?) {
    try pool.read { db in
      let shelf = Shelf(db: db, basis: basis)
      guard
        let section: ID<Section> = try db.first(
          "SELECT section FROM story WHERE id = \(story.id)")?[0]
      else { return (nil, nil) }
      let here = Cursor(at: story.published, id: story.id.rawValue)
      var request = StoryRequest(
        edition: story.address.edition, list: .section(section), now: now,
        start: .older(than: here), limit: 1)
      let older = try shelf.page(request).stories.first
      request.start = .newer(than: here)
      return (older, try shelf.page(request).stories.first)
    }
  }

  /// The other language versions of a story that readers may see, in the order of the editions.
  public func translations(of story: ID<Story>, at now: Instant) throws -> [StorySummary] {
    try pool.read { db in
      let rows = try db.run(
        """
        SELECT o.id FROM story s JOIN story o ON o.translation = s.translation \
        JOIN edition e ON e.id = o.edition \
        WHERE s.id = \(story) AND o.id <> s.id AND o.edition <> s.edition ORDER BY e.place, o.id
        """)
      return try Shelf(db: db, basis: basis).passing(
        rows.map { $0[0] }, on: .page, at: now, limit: rows.count)
    }
  }

  /// Stories to read after one: those that the desk chose, then those with the most topics in
  /// common, newest first; never the story itself.
  public func related(
    to story: StorySummary, limit: Int = 4, at now: Instant
  ) throws -> [StorySummary] {
    try pool.read { db in
      let shelf = Shelf(db: db, basis: basis)
      var ids = try shelf.chosen(for: story)
      // A few more than wanted, for those that the gate holds back.
      let spare = limit + 8
      if ids.count < spare {
        ids += try shelf.sharing(with: story, now).filter { !ids.contains($0) }
      }
      return try shelf.passing(Array(ids.prefix(spare)), on: .list, at: now, limit: limit)
    }
  }
}

extension Shelf {
  /// Those that the desk named, in its order, whichever edition they are of.
  fileprivate func chosen(for story: StorySummary) throws -> [ID<Story>] {
    try db.run(
      """
      SELECT o.id FROM related r JOIN story o ON o.guid = r.guid \
      WHERE r.story = \(story.id) AND o.id <> \(story.id) ORDER BY r.place
      """
    ).map { $0[0] }
  }

  /// Those of the same topics, the most topics in common first.
  fileprivate func sharing(with story: StorySummary, _ now: Instant) throws -> [ID<Story>] {
    let topics: [ID<Topic>] = try db.run(
      "SELECT topic FROM story_topic WHERE story = \(story.id) ORDER BY place LIMIT 8"
    ).map { $0[0] }
    guard !topics.isEmpty else { return [] }
    let edition = story.address.edition
    let lists = topics.map { topic -> SQL in
      """
      SELECT * FROM (SELECT l.published_at, l.story, l.list FROM listing l \
      WHERE \(ListKey(edition, .topic(topic)).condition) \
      AND l.published_at <= \(now) AND l.story <> \(story.id) \
      ORDER BY l.published_at DESC, l.story DESC LIMIT \(Shelf.topical)) AS topical
      """
    }
    var common: [Cursor: Int] = [:]
    var found: [ID<Topic>: [Instant]] = [:]
    for row in try db.run(SQL.joined(lists, separator: " UNION ALL ")) {
      common[Cursor(at: row[0], id: row[1]), default: 0] += 1
      found[row[2], default: []].append(row[0])
    }
    for topic in topics { try note(topic, found[topic] ?? [], edition, now) }
    return common.sorted { a, b in
      (a.value, a.key.at.milliseconds, a.key.id) > (b.value, b.key.at.milliseconds, b.key.id)
    }.map { ID(rawValue: $0.key.id) }
  }

  /// How many of a topic's newest stories are looked at.
  private static var topical: Int { 24 }

  /// Notes the stretch of a topic that was looked at, and when the next scheduled story joins it.
  private func note(
    _ topic: ID<Topic>, _ times: [Instant], _ edition: ID<Edition>, _ now: Instant
  ) throws {
    guard let basis else { return }
    let first = times.count < Shelf.topical ? nil : times.min()
    basis.note(
      .list(edition, .topic(topic)),
      within: (first ?? Instant(milliseconds: .min))...Instant(milliseconds: .max))
    let next = try db.first(
      """
      SELECT l.published_at FROM listing l \
      WHERE \(ListKey(edition, .topic(topic)).condition) AND l.published_at > \(now) \
      ORDER BY l.published_at LIMIT 1
      """)
    basis.note(until: next?[0])
  }
}

import Database
public import News
public import Times

extension Editions {
  /// Adds a section at the end of its edition; its `id` is not looked at.
  ///
  /// Throws `Refusal.invalid` with `PaperFault`s as messages.
  @discardableResult
  public func add(_ section: Section, by actor: Actor, at now: Instant) throws -> ID<Section> {
    try pool.write { db in
      let work = PaperWork(db: db, actor: actor, now: now)
      let edition = try Editions.check(section, was: nil, work)
      let id = try Editions.write(section, db)
      try work.done(
        "section.add", "section:\(id.rawValue)", section.name, detail(section, edition))
      return id
    }
  }

  /// Changes the words of a section and its slug; old addresses lead to the new ones for ever.
  ///
  /// Throws `Refusal.notFound`, `Refusal.conflict` when the section is not as `base` says, and
  /// `Refusal.invalid`.
  public func change(
    _ section: Section, on base: StateMark, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let work = PaperWork(db: db, actor: actor, now: now)
      let row = try db.first("SELECT \(Section.columns) FROM section WHERE id = \(section.id)")
      guard let stored = row.map(Section.init), stored.edition == section.edition else {
        throw Refusal.notFound
      }
      try stored.mark.check(base)
      let edition = try Editions.check(section, was: stored, work)
      try db.run(
        """
        UPDATE section SET slug = \(section.slug), name = \(section.name), \
        description = \(section.description) WHERE id = \(section.id)
        """)
      if stored.slug != section.slug {
        try db.run(
          """
          INSERT INTO former_section (edition, slug, section) \
          VALUES (\(section.edition), \(stored.slug), \(section.id)) \
          ON CONFLICT (edition, slug) DO UPDATE SET section = excluded.section
          """)
        try db.run(
          """
          DELETE FROM former_section WHERE edition = \(section.edition) AND slug = \(section.slug)
          """)
      }
      try work.done(
        "section.change", "section:\(section.id.rawValue)", section.name,
        detail(section, edition))
    }
  }

  /// Puts the sections of an edition in this order.
  ///
  /// Throws `Refusal.conflict` when the order is not as `base` says or sections came or went.
  public func order(
    _ sections: [ID<Section>], of edition: ID<Edition>, on base: StateMark, by actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      let stored: [ID<Section>] = try db.run(
        "SELECT id FROM section WHERE edition = \(edition) ORDER BY place, id"
      ).map { $0[0] }
      try stored.map { String($0.rawValue) }.orderMark.check(base)
      guard Set(stored) == Set(sections), stored.count == sections.count else {
        throw Refusal.conflict("sections came or went meanwhile")
      }
      for (place, section) in sections.enumerated() {
        try db.run("UPDATE section SET place = \(place) WHERE id = \(section)")
      }
      try PaperWork(db: db, actor: actor, now: now).done(
        "section.order", "edition:\(edition.rawValue)", "")
    }
  }

  private func detail(_ section: Section, _ edition: Edition) -> String {
    "\(edition.language): \(section.slug)"
  }

  private static func check(
    _ section: Section, was stored: Section?, _ work: PaperWork
  ) throws -> Edition {
    let editions = try Editions.all(work.db)
    guard let edition = editions.first(where: { $0.id == section.edition }) else {
      throw Refusal.notFound
    }
    var checks = PaperChecks()
    checks.name(section.name, "name")
    checks.slug(section.slug, "slug", isFirst: section.slug != stored?.slug)
    checks.text(section.description, "description")
    try checks.check()
    try work.checkFree(section.slug, in: edition, editions, section: stored?.id)
    return edition
  }
}

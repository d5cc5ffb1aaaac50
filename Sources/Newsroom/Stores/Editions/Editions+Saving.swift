import Database
public import News
import Times

extension Editions {
  /// Saves an edition, known by its language, and returns it with its identity.
  ///
  /// Its `id` is not looked at. Throws `Refusal.conflict` when another edition has the prefix.
  @discardableResult
  public func save(_ edition: Edition) throws -> Edition {
    try pool.write { db in
      let other: String? = try db.first(
        """
        SELECT language FROM edition \
        WHERE prefix = \(edition.prefix) AND language <> \(edition.language)
        """)?[0]
      if let other {
        throw Refusal.conflict(
          "the edition in \(other) already has the prefix “\(edition.prefix)”")
      }
      var saved = edition
      saved.id = try Editions.write(edition, db)
      try db.record([Change(.site)])
      return saved
    }
  }

  /// Saves a section, known by its slug in its edition, and returns it with its identity.
  ///
  /// A new section comes last. Its `id` is not looked at.
  @discardableResult
  public func save(_ section: Section) throws -> Section {
    try pool.write { db in
      var saved = section
      saved.id = try Editions.write(section, db)
      try db.record([Change(.site)])
      return saved
    }
  }

  /// Puts the sections of an edition in this order; others follow in their old order.
  public func arrange(_ slugs: [String], of edition: ID<Edition>) throws {
    try pool.write { db in
      try db.run(
        "UPDATE section SET place = place + \(slugs.count) WHERE edition = \(edition)")
      for (place, slug) in slugs.enumerated() {
        try db.run(
          """
          UPDATE section SET place = \(place) WHERE edition = \(edition) AND slug = \(slug)
          """)
      }
      try db.record([Change(.site)])
    }
  }

  /// Gives a section another slug; its old addresses lead to the new ones for ever.
  ///
  /// Throws `Refusal.notFound`, or `Refusal.conflict` when another section has the slug.
  public func rename(_ section: ID<Section>, slug: String) throws {
    try pool.write { db in
      guard let row = try db.first("SELECT edition, slug FROM section WHERE id = \(section)")
      else { throw Refusal.notFound }
      let (edition, old): (ID<Edition>, String) = (row[0], row[1])
      guard old != slug else { return }
      let taken: String? = try db.first(
        "SELECT name FROM section WHERE edition = \(edition) AND slug = \(slug)")?[0]
      if let taken { throw Refusal.conflict("the section “\(taken)” has the slug \(slug)") }
      try db.run("UPDATE section SET slug = \(slug) WHERE id = \(section)")
      try db.run(
        """
        INSERT INTO former_section (edition, slug, section) \
        VALUES (\(edition), \(old), \(section)) \
        ON CONFLICT (edition, slug) DO UPDATE SET section = excluded.section
        """)
      try db.record([Change(.site)])
    }
  }

  static func write(_ edition: Edition, _ db: any Connection) throws -> ID<Edition> {
    let rows = try db.run(
      """
      INSERT INTO edition (language, prefix, name, tagline, zone, telegram, place) \
      VALUES (\(edition.language), \(edition.prefix), \(edition.name), \(edition.tagline), \
      \(edition.zone.name), \(edition.telegram), (SELECT count(*) FROM edition)) \
      ON CONFLICT (language) DO UPDATE SET prefix = excluded.prefix, name = excluded.name, \
      tagline = excluded.tagline, zone = excluded.zone, telegram = excluded.telegram \
      RETURNING id
      """)
    return try rows.identity()
  }

  static func write(_ section: Section, _ db: any Connection) throws -> ID<Section> {
    let rows = try db.run(
      """
      INSERT INTO section (edition, slug, name, description, place) \
      VALUES (\(section.edition), \(section.slug), \(section.name), \(section.description), \
      (SELECT count(*) FROM section WHERE edition = \(section.edition))) \
      ON CONFLICT (edition, slug) DO UPDATE SET name = excluded.name, \
      description = excluded.description RETURNING id
      """)
    return try rows.identity()
  }
}

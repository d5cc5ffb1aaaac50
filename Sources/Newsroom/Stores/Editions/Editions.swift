public import Database
public import News
import Times

/// The editions of the site and their sections.
public struct Editions: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// All editions: the default one first, then in the order in which they were made.
  public func all() throws -> [Edition] {
    basis?.note(.site)
    return try pool.read { db in try Editions.all(db) }
  }

  /// The edition in a language; nil when there is none.
  public func edition(language: String) throws -> Edition? {
    basis?.note(.site)
    return try pool.read { db in try Editions.all(db).first { $0.language == language } }
  }

  /// The sections of an edition in the order of the navigation.
  public func sections(of edition: ID<Edition>) throws -> [Section] {
    basis?.note(.site)
    return try pool.read { db in
      try db.run(
        """
        SELECT \(Section.columns) FROM section WHERE edition = \(edition) ORDER BY place, id
        """
      ).map(Section.init)
    }
  }

  /// The section with a slug; nil when there is none now.
  public func section(_ slug: String, of edition: ID<Edition>) throws -> Section? {
    basis?.note(.site)
    return try pool.read { db in
      try db.first(
        """
        SELECT \(Section.columns) FROM section WHERE edition = \(edition) AND slug = \(slug)
        """
      ).map(Section.init)
    }
  }

  static func all(_ db: any Connection) throws -> [Edition] {
    try db.run(
      """
      SELECT id, language, prefix, name, tagline, zone, telegram, breaking_words, \
      breaking_address, breaking_until FROM edition \
      ORDER BY CASE WHEN prefix = '' THEN 0 ELSE 1 END, place, id
      """
    ).map(Edition.init)
  }
}

extension Edition {
  fileprivate init(_ row: Row) {
    self.init(
      id: row[0], language: row[1], prefix: row[2], name: row[3], tagline: row[4],
      // A machine without the zone still shows the paper; `Health` reports it.
      zone: Zone(row[5] as String) ?? .utc, telegram: row[6],
      breaking: (row[7] as String?).map {
        BreakingBar(words: $0, address: row[8], until: row[9])
      })
  }
}

extension Section {
  static let columns: SQL = "id, edition, slug, name, description"

  init(_ row: Row) {
    self.init(id: row[0], edition: row[1], slug: row[2], name: row[3], description: row[4])
  }
}

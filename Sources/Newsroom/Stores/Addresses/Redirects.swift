public import Database
public import News
import Times

/// Addresses of the past and where they lead, for ever.
public struct Redirects: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Where an old address leads.
  public enum Target: Sendable, Hashable {
    /// To a story, wherever it stands now.
    case story(StoryAddress)
    /// To a page of an edition.
    case page(edition: ID<Edition>, slug: String)
    /// To a path of this site.
    case path(String)
  }

  /// Where an old path, with its query if it has one, leads; nil when it never was an address.
  public func target(of path: String) throws -> Target? {
    try pool.read { db in
      let row = try db.first(
        """
        SELECT r.target, s.edition, t.slug, s.day, s.slug, p.edition, p.slug FROM redirect r \
        LEFT JOIN story s ON s.id = r.story LEFT JOIN section t ON t.id = s.section \
        LEFT JOIN page p ON p.id = r.page WHERE r.path = \(path)
        """)
      return row.flatMap(Target.init)
    }
  }

  /// Where the story that stood at an address stands now; nil when none ever stood there.
  public func address(formerly old: StoryAddress) throws -> StoryAddress? {
    try pool.read { db in
      guard let section = try Redirects.section(old.section, of: old.edition, db) else {
        return nil
      }
      let renamed = try db.first(
        """
        SELECT s.edition, t.slug, s.day, s.slug FROM story s JOIN section t ON t.id = s.section \
        WHERE s.section = \(section) AND s.day = \(old.date) AND s.slug = \(old.slug)
        """)
      let moved =
        try renamed
        ?? db.first(
          """
          SELECT s.edition, t.slug, s.day, s.slug FROM former_address f \
          JOIN story s ON s.id = f.story JOIN section t ON t.id = s.section \
          WHERE f.section = \(section) AND f.day = \(old.date) AND f.slug = \(old.slug)
          """)
      return moved.map(StoryAddress.init)
    }
  }

  /// The section that had a slug before; nil when none had.
  public func section(formerly slug: String, of edition: ID<Edition>) throws -> Section? {
    try pool.read { db in
      try db.first(
        """
        SELECT \(Section.columns) FROM section WHERE id = (SELECT section FROM former_section \
        WHERE edition = \(edition) AND slug = \(slug))
        """
      ).map(Section.init)
    }
  }

  /// Lets an old path lead somewhere and says whether that is new.
  ///
  /// A path that leads somewhere already keeps doing so. Throws `Refusal.notFound` when there is no such story or page.
  @discardableResult
  public func add(_ path: String, to target: Target) throws -> Bool {
    try pool.write { db in
      let (story, page, to) = try Redirects.columns(of: target, db)
      try db.run(
        """
        INSERT INTO redirect (path, story, page, target) \
        VALUES (\(path), \(story), \(page), \(to)) ON CONFLICT (path) DO NOTHING
        """)
      return db.lastChanges > 0
    }
  }

  /// The section that has a slug now or had it before.
  private static func section(
    _ slug: String, of edition: ID<Edition>, _ db: any Connection
  ) throws -> ID<Section>? {
    try db.first(
      """
      SELECT coalesce((SELECT id FROM section WHERE edition = \(edition) AND slug = \(slug)), \
      (SELECT section FROM former_section WHERE edition = \(edition) AND slug = \(slug)))
      """)?[0]
  }

  private static func columns(
    of target: Target, _ db: any Connection
  ) throws -> (story: Int64?, page: Int64?, path: String?) {
    let row: Row?
    switch target {
    case .path(let path): return (nil, nil, path)
    case .story(let address):
      row = try db.first(
        """
        SELECT id FROM story WHERE section = (SELECT id FROM section \
        WHERE edition = \(address.edition) AND slug = \(address.section)) \
        AND day = \(address.date) AND slug = \(address.slug)
        """)
    case .page(let edition, let slug):
      row = try db.first("SELECT id FROM page WHERE edition = \(edition) AND slug = \(slug)")
    }
    guard let row else { throw Refusal.notFound }
    if case .story = target { return (row[0], nil, nil) }
    return (nil, row[0], nil)
  }
}

extension Redirects.Target {
  fileprivate init?(_ row: Row) {
    if let path: String = row[0] {
      self = .path(path)
    } else if let edition: ID<Edition> = row[1], let section: String = row[2],
      let date: CivilDate = row[3], let slug: String = row[4]
    {
      self = .story(StoryAddress(edition: edition, section: section, date: date, slug: slug))
    } else if let edition: ID<Edition> = row[5], let slug: String = row[6] {
      self = .page(edition: edition, slug: slug)
    } else {
      return nil
    }
  }
}

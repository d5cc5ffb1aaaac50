public import Database
public import News
import Times

/// The standing pages of the editions, such as "About" and the policies.
public struct Pages: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// The page of an edition with a slug; nil when there is none.
  public func page(_ slug: String, of edition: ID<Edition>) throws -> Page? {
    basis?.note(.pages(edition))
    return try pool.read { db in
      try db.first(
        """
        SELECT \(Page.columns) FROM page WHERE edition = \(edition) AND slug = \(slug)
        """
      ).map(Page.init)
    }
  }

  /// All pages of an edition, in the order of the desk: at first that in which they were made.
  public func all(of edition: ID<Edition>) throws -> [Page] {
    basis?.note(.pages(edition))
    return try pool.read { db in
      try db.run(
        "SELECT \(Page.columns) FROM page WHERE edition = \(edition) ORDER BY place, id"
      ).map(Page.init)
    }
  }

  /// Saves a page, known by its edition and slug, and says whether anything differed.
  ///
  /// When nothing but the time differs, nothing is written.
  @discardableResult
  public func save(_ page: Page) throws -> Bool {
    try pool.write { db in
      let row = try db.first(
        """
        SELECT \(Page.columns) FROM page WHERE edition = \(page.edition) AND slug = \(page.slug)
        """)
      if var stored = row.map(Page.init) {
        stored.modified = page.modified
        if stored == page { return false }
      }
      try db.run(
        """
        INSERT INTO page (edition, slug, title, role, modified_at, markdown, body_html, place) \
        VALUES (\(page.edition), \(page.slug), \(page.title), \(page.role), \
        \(page.modified), \(page.markdown), \(page.body), (SELECT coalesce(max(place), 0) + 1 \
        FROM page WHERE edition = \(page.edition))) ON CONFLICT (edition, slug) DO UPDATE SET \
        title = excluded.title, role = excluded.role, modified_at = excluded.modified_at, \
        markdown = excluded.markdown, body_html = excluded.body_html
        """)
      try db.record(try Editions.all(db).reduce(into: []) { $0.insert(Change(.pages($1.id))) })
      return true
    }
  }
}

extension Page {
  static let columns: SQL = """
    edition, slug, title, markdown, body_html, modified_at, role
    """

  init(_ row: Row) {
    self.init(
      edition: row[0], slug: row[1], title: row[2], markdown: row[3], body: row[4],
      modified: row[5], role: row[6])
  }
}

import Database
public import News
public import Times

extension Pages {
  /// Adds a standing page at the end; throws `Refusal.invalid` with `PaperFault`s as messages.
  public func add(_ page: Page, by actor: Actor, at now: Instant) throws {
    try Pages.checks(page).check()
    try pool.write { db in
      let work = PaperWork(db: db, actor: actor, now: now)
      try Pages.checkFree(page, nil, work)
      let id: ID<Page> = try db.run(
        """
        INSERT INTO page (edition, slug, title, role, modified_at, markdown, body_html, place) \
        VALUES (\(page.edition), \(page.slug), \(page.title), \(page.role), \(now), \
        \(page.markdown), \(page.body), (SELECT coalesce(max(place), 0) + 1 FROM page \
        WHERE edition = \(page.edition))) RETURNING id
        """
      ).identity()
      try work.done(
        "page.add", "page:\(id.rawValue)", page.title, page.slug, changes: Pages.all(db))
    }
  }

  /// Changes the page at a slug of an edition; its old address leads to the new one for ever.
  ///
  /// Throws `Refusal.notFound`, `Refusal.conflict` when the page is not as `base` says, and
  /// `Refusal.invalid`.
  public func change(
    _ slug: String, to page: Page, on base: StateMark, by actor: Actor, at now: Instant
  ) throws {
    try Pages.checks(page, was: slug).check()
    try pool.write { db in
      let work = PaperWork(db: db, actor: actor, now: now)
      let (id, stored) = try Pages.find(slug, of: page.edition, db)
      try stored.mark.check(base)
      let edition = try Pages.checkFree(page, id, work)
      try db.run(
        """
        UPDATE page SET slug = \(page.slug), title = \(page.title), role = \(page.role), \
        modified_at = \(now), markdown = \(page.markdown), body_html = \(page.body) \
        WHERE id = \(id)
        """)
      if stored.slug != page.slug {
        try db.run(
          """
          INSERT INTO redirect (path, page) VALUES (\(Pages.path(stored.slug, edition)), \(id)) \
          ON CONFLICT (path) DO UPDATE SET page = excluded.page, story = NULL, target = NULL
          """)
        try db.run("DELETE FROM redirect WHERE path = \(Pages.path(page.slug, edition))")
      }
      try work.done("page.change", "page:\(id.rawValue)", page.title, changes: Pages.all(db))
    }
  }

  /// Puts the pages of an edition, named by their slugs, in this order.
  public func order(
    _ slugs: [String], of edition: ID<Edition>, on base: StateMark, by actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      let stored: [String] = try db.run(
        "SELECT slug FROM page WHERE edition = \(edition) ORDER BY place, id"
      ).map { $0[0] }
      try stored.orderMark.check(base)
      guard Set(stored) == Set(slugs), stored.count == slugs.count else {
        throw Refusal.conflict("pages came or went meanwhile")
      }
      for (place, slug) in slugs.enumerated() {
        try db.run(
          """
          UPDATE page SET place = \(place + 1) WHERE edition = \(edition) AND slug = \(slug)
          """)
      }
      try PaperWork(db: db, actor: actor, now: now).done(
        "page.order", "edition:\(edition.rawValue)", "", changes: Pages.all(db))
    }
  }

  /// Deletes a page with its old addresses.
  public func delete(
    _ slug: String, of edition: ID<Edition>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let (id, stored) = try Pages.find(slug, of: edition, db)
      try db.run("DELETE FROM redirect WHERE page = \(id)")
      try db.run("DELETE FROM menu_item WHERE page = \(id)")
      try db.run("DELETE FROM page WHERE id = \(id)")
      try PaperWork(db: db, actor: actor, now: now).done(
        "page.delete", "page:\(id.rawValue)", stored.title, stored.slug,
        changes: Pages.all(db).union([Change(.site)]))
    }
  }

  /// The pages of all editions: those of the others show counterparts.
  private static func all(_ db: any Connection) throws -> Set<Change> {
    try Editions.all(db).reduce(into: []) { $0.insert(Change(.pages($1.id))) }
  }

  private static func find(
    _ slug: String, of edition: ID<Edition>, _ db: any Connection
  ) throws -> (ID<Page>, Page) {
    let row = try db.first(
      "SELECT id FROM page WHERE edition = \(edition) AND slug = \(slug)")
    let page = try db.first(
      "SELECT \(Page.columns) FROM page WHERE edition = \(edition) AND slug = \(slug)")
    guard let row, let page else { throw Refusal.notFound }
    return (row[0], Page(page))
  }

  private static func path(_ slug: String, _ edition: Edition) -> String {
    edition.isDefault ? "/\(slug)" : "/\(edition.prefix)/\(slug)"
  }

  private static func checks(_ page: Page, was slug: String? = nil) -> PaperChecks {
    var checks = PaperChecks()
    checks.name(page.title, "title")
    checks.slug(page.slug, "slug", isFirst: page.slug != slug)
    checks.text(page.markdown, "text", longest: 200_000)
    return checks
  }

  @discardableResult
  private static func checkFree(
    _ page: Page, _ id: ID<Page>?, _ work: PaperWork
  ) throws -> Edition {
    let editions = try Editions.all(work.db)
    guard let edition = editions.first(where: { $0.id == page.edition }) else {
      throw Refusal.notFound
    }
    try work.checkFree(page.slug, in: edition, editions, page: id)
    return edition
  }
}

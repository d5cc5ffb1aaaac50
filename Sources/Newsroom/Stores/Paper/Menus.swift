public import Database
public import News
public import Times

/// The lists of links that the desk has put on every page of an edition.
public struct Menus: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// The menus of an edition; one that the desk has not set has no items.
  public func all(of edition: ID<Edition>) throws -> [Menu] {
    basis?.note(.site)
    return try pool.read { db in try Menus.all(of: edition, db) }
  }

  /// Sets a menu; without items the pages have again the links that they have by themselves.
  ///
  /// Throws `Refusal.conflict` when the menu is not as `base` says, and `Refusal.invalid` with
  /// `PaperFault`s as messages for the fields `target-0`, `words-0`, ….
  public func set(
    _ menu: Menu, of edition: ID<Edition>, on base: StateMark, by actor: Actor, at now: Instant
  ) throws {
    var checks = PaperChecks()
    for (place, item) in menu.items.enumerated() {
      checks.line(item.words, "words-\(place)")
      guard case .address(let address) = item.target else { continue }
      checks.address(address, "address-\(place)")
      if item.words.allSatisfy(\.isWhitespace) { checks.add(.missing, "words-\(place)") }
    }
    if menu.items.count > Menu.longest { checks.add(.tooLong, "target-\(Menu.longest)") }
    try checks.check()
    try pool.write { db in
      guard let stored = try Menus.all(of: edition, db).first(where: { $0.kind == menu.kind })
      else { throw Refusal.notFound }
      try stored.mark.check(base)
      try db.run("DELETE FROM menu_item WHERE edition = \(edition) AND menu = \(menu.kind)")
      for (place, item) in menu.items.enumerated() {
        try Menus.insert(item, at: place, menu.kind, edition, db)
      }
      try PaperWork(db: db, actor: actor, now: now).done(
        "menu.set", "edition:\(edition.rawValue)", menu.kind.rawValue,
        "\(menu.items.count) links")
    }
  }

  private static func all(of edition: ID<Edition>, _ db: any Connection) throws -> [Menu] {
    let rows = try db.run(
      """
      SELECT m.menu, m.words, m.section, m.list, m.address, p.slug, t.id, t.edition, t.slug, \
      t.name FROM menu_item m LEFT JOIN topic t ON t.id = m.topic \
      LEFT JOIN page p ON p.id = m.page WHERE m.edition = \(edition) ORDER BY m.menu, m.place
      """)
    return Menu.Kind.allCases.map { kind in
      Menu(
        kind,
        rows.filter { $0[0] == kind.rawValue }.compactMap { row in
          target(row).map { Menu.Item($0, words: row[1]) }
        })
    }
  }

  private static func target(_ row: Row) -> Menu.Target? {
    if let section: ID<Section> = row[2] { return .section(section) }
    if let list: String = row[3] { return Menu.List(rawValue: list).map { .list($0) } }
    if let address: String = row[4] { return .address(address) }
    if let page: String = row[5] { return .page(page) }
    guard let topic: ID<Topic> = row[6] else { return nil }
    return .topic(Topic(id: topic, edition: row[7], slug: row[8], name: row[9]))
  }

  private static func insert(
    _ item: Menu.Item, at place: Int, _ kind: Menu.Kind, _ edition: ID<Edition>,
    _ db: any Connection
  ) throws {
    var (section, topic, page) = (ID<Section>?.none, ID<Topic>?.none, ID<Page>?.none)
    var (list, address) = (String?.none, String?.none)
    switch item.target {
    case .section(let id):
      section = try known("section", id.rawValue, edition, db).map { ID(rawValue: $0) }
    case .topic(let one):
      topic = try known("topic", one.id.rawValue, edition, db).map { ID(rawValue: $0) }
    case .page(let slug):
      page = try db.first("SELECT id FROM page WHERE edition = \(edition) AND slug = \(slug)")?[0]
    case .list(let one): list = one.rawValue
    case .address(let one): address = one
    }
    guard section != nil || topic != nil || page != nil || list != nil || address != nil else {
      throw Refusal.invalid([PaperFault.noSuch.of("target-\(place)")])
    }
    try db.run(
      """
      INSERT INTO menu_item (edition, menu, place, section, topic, page, list, address, words) \
      VALUES (\(edition), \(kind), \(place), \(section), \(topic), \(page), \(list), \
      \(address), \(item.words))
      """)
  }

  private static func known(
    _ table: String, _ id: Int64, _ edition: ID<Edition>, _ db: any Connection
  ) throws -> Int64? {
    try db.first(
      "SELECT id FROM \(SQL(trusted: table)) WHERE id = \(id) AND edition = \(edition)")?[0]
  }
}

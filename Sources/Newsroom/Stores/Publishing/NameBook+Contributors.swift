import Database
import News
import Text

extension NameBook {
  /// The tables of people and of agencies, which are alike.
  struct Contributors {
    var table: SQL
    var texts: SQL
    var owner: SQL
    var columns: SQL
    var blanks: SQL

    static let people = Contributors(
      table: "person", texts: "person_text", owner: "person", columns: "role, biography",
      blanks: "'', ''")
    static let agencies = Contributors(
      table: "agency", texts: "agency_text", owner: "agency", columns: "description", blanks: "''")
  }

  /// The one who bears a name in a language, or in any other, or a new one.
  func contributor<Noun>(
    _ name: String, _ language: String, _ tables: Contributors,
    whenTranslated: (ID<Noun>) -> Void
  ) throws -> ID<Noun> {
    let row = try db.first(
      """
      SELECT \(tables.owner), language FROM \(tables.texts) WHERE name = \(name) \
      ORDER BY CASE WHEN language = \(language) THEN 0 ELSE 1 END, \(tables.owner)
      """)
    if let row, row[1] == language { return row[0] }
    let former: ID<Noun>? = try db.first(
      """
      SELECT \(tables.owner) FROM former_\(tables.table) WHERE name = \(name) \
      AND language = \(language) ORDER BY \(tables.owner)
      """)?[0]
    if let former { return former }
    let known: ID<Noun>? = row?[0]
    if let known { whenTranslated(known) }
    let id = try known ?? makeContributor(name, tables)
    try db.run(
      """
      INSERT INTO \(tables.texts) (\(tables.owner), language, name, \(tables.columns)) \
      VALUES (\(id), \(language), \(name), \(tables.blanks)) \
      ON CONFLICT (\(tables.owner), language) DO NOTHING
      """)
    return id
  }

  private func makeContributor<Noun>(_ name: String, _ tables: Contributors) throws -> ID<Noun> {
    let slug = try freeSlug(for: name, otherwise: "name") { slug in
      try db.first(
        """
        SELECT id FROM \(tables.table) WHERE slug = \(slug) UNION ALL \
        SELECT \(tables.owner) FROM former_\(tables.table) WHERE slug = \(slug)
        """) == nil ? .free : .taken
    }
    guard case .new(let free) = slug else { preconditionFailure("a taken slug is never the same") }
    return try db.run(
      "INSERT INTO \(tables.table) (slug) VALUES (\(free)) RETURNING id"
    ).identity()
  }

  /// What stands at a slug.
  enum SlugState {
    case free
    case taken
    case same(Int64)
  }

  /// A slug that is free, or the identity of what is the same.
  enum FreeSlug {
    case new(String)
    case same(Int64)
  }

  /// Tries a name's slug, then with 2, 3 … behind it.
  func freeSlug(
    for name: String, otherwise: String, _ state: (String) throws -> SlugState
  ) throws -> FreeSlug {
    let made = Slug.make(name)
    let base = made.isEmpty ? otherwise : made
    var slug = base
    var number = 1
    while true {
      switch try state(slug) {
      case .free: return .new(slug)
      case .same(let id): return .same(id)
      case .taken:
        number += 1
        slug = "\(base)-\(number)"
      }
    }
  }
}

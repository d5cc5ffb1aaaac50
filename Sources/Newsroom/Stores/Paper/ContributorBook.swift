import Database
import News
import Times

/// People and agencies as the desk changes them, which is alike for both.
struct ContributorBook {
  /// What tells the two apart.
  struct Kind {
    var noun: String
    var list: ListKey.Kind
    /// Name, role, text and alternative text of the table of words.
    var words: SQL

    static let people = Kind(
      noun: "person", list: .person, words: "t.name, t.role, t.biography, t.alt")
    static let agencies = Kind(
      noun: "agency", list: .agency, words: "t.name, '', t.description, ''")

    var isPerson: Bool { list == .person }
    var table: SQL { SQL(trusted: noun) }
  }

  let db: any Connection
  let kind: Kind

  private var table: SQL { kind.table }

  /// Everybody by slug, after one of them; with `text`, those whose slug has its words.
  func list(
    in language: String, text: String, after slug: String, limit: Int
  ) throws -> [ContributorRow] {
    try db.run(
      """
      SELECT c.id, c.slug, \
      coalesce((SELECT t.name FROM \(table)_text t WHERE t.\(table) = c.id \
      ORDER BY CASE WHEN t.language = \(language) THEN 0 ELSE 1 END, t.language LIMIT 1), c.slug), \
      (SELECT count(*) FROM listing l WHERE l.edition IN (SELECT id FROM edition) \
      AND l.kind = \(kind.list) AND l.list = c.id) \
      FROM \(table) c WHERE c.slug LIKE \("%\(text)%") AND c.slug > \(slug) \
      ORDER BY c.slug LIMIT \(limit)
      """
    ).map { ContributorRow(id: $0[0], slug: $0[1], name: $0[2], stories: $0[3]) }
  }

  /// Everything about one of them; nil when there is nobody.
  func record(_ id: Int64) throws -> ContributorRecord? {
    let columns: SQL = kind.isPerson ? "slug, picture, credit, NULL" : "slug, NULL, '', address"
    guard let row = try db.first("SELECT \(columns) FROM \(table) WHERE id = \(id)") else {
      return nil
    }
    var words: [String: ContributorRecord.Words] = [:]
    let rows = try db.run(
      "SELECT t.language, \(kind.words) FROM \(table)_text t WHERE t.\(table) = \(id)")
    for row in rows {
      words[row[0]] = .init(name: row[1], role: row[2], about: row[3], alt: row[4])
    }
    return ContributorRecord(
      slug: row[0], words: words, picture: row[1], credit: row[2], address: row[3])
  }

  /// The present slug of whom a slug belonged to before; nil when it belonged to nobody.
  func slug(formerly slug: String) throws -> String? {
    try db.first(
      """
      SELECT c.slug FROM former_\(table) f JOIN \(table) c ON c.id = f.\(table) \
      WHERE f.slug = \(slug)
      """)?[0]
  }

  /// Makes somebody, with a slug that nobody has or had.
  func add(_ record: ContributorRecord) throws -> Int64 {
    try check(record, nil)
    let id: Int64? = try db.first(
      "INSERT INTO \(table) (slug) VALUES (\(record.slug)) RETURNING id")?[0]
    guard let id else { throw Refusal.notFound }
    try write(record, of: id)
    return id
  }

  /// Changes slug, words and picture; the old slug and names keep meaning the same.
  func change(_ id: Int64, _ record: ContributorRecord, on base: StateMark) throws {
    guard let stored = try self.record(id) else { throw Refusal.notFound }
    try stored.mark.check(base)
    try check(record, id)
    for (language, words) in stored.words {
      let isSame = record.slug == stored.slug && record.words[language]?.name == words.name
      if !isSame { try remember(stored.slug, language, words.name, as: id) }
    }
    try db.run("UPDATE \(table) SET slug = \(record.slug) WHERE id = \(id)")
    try db.run("DELETE FROM former_\(table) WHERE slug = \(record.slug) AND \(table) <> \(id)")
    try write(record, of: id)
  }

  /// Makes two of them one: bylines, lists, old addresses and old names of the first become the
  /// other's.
  ///
  /// A few statements, however many stories there are.
  func merge(_ id: Int64, into other: Int64) throws -> (
    from: ContributorRecord, to: ContributorRecord
  ) {
    guard let from = try record(id), let to = try record(other) else { throw Refusal.notFound }
    guard id != other else { throw Refusal.conflict("these two are one and the same") }
    for (language, words) in to.words {
      try db.run(
        """
        UPDATE byline SET name = \(words.name) WHERE \(table) = \(id) AND story IN \
        (SELECT s.id FROM story s JOIN edition e ON e.id = s.edition \
        WHERE e.language = \(language))
        """)
    }
    // Who wrote a story under both names wrote it once.
    try db.run(
      """
      DELETE FROM byline WHERE \(table) = \(id) AND EXISTS (SELECT 1 FROM byline o \
      WHERE o.story = byline.story AND o.revision = byline.revision AND o.\(table) = \(other))
      """)
    try db.run("UPDATE byline SET \(table) = \(other) WHERE \(table) = \(id)")
    try Merging(db).moveList(kind.list, id, to: other)
    for (language, words) in from.words {
      try remember(from.slug, language, words.name, as: other)
      if to.words[language] == nil { try write(words, language, of: other) }
    }
    if from.words.isEmpty { try remember(from.slug, "", "", as: other) }
    try db.run("UPDATE former_\(table) SET \(table) = \(other) WHERE \(table) = \(id)")
    try remove(id)
    return (from, to)
  }

  /// Deletes somebody whom no story names.
  func delete(_ id: Int64) throws -> ContributorRecord {
    guard let stored = try record(id) else { throw Refusal.notFound }
    if try db.first("SELECT story FROM byline WHERE \(table) = \(id) LIMIT 1") != nil {
      throw Refusal.invalid([PaperFault.inUse.of("delete")])
    }
    try db.run("DELETE FROM former_\(table) WHERE \(table) = \(id)")
    try remove(id)
    return stored
  }

  private func remove(_ id: Int64) throws {
    try db.run("DELETE FROM \(table)_text WHERE \(table) = \(id)")
    try db.run("DELETE FROM \(table) WHERE id = \(id)")
  }

  private func remember(_ slug: String, _ language: String, _ name: String, as id: Int64) throws {
    try db.run(
      """
      INSERT INTO former_\(table) (slug, language, name, \(table)) \
      VALUES (\(slug), \(language), \(name), \(id)) \
      ON CONFLICT (slug, language, name) DO UPDATE SET \(table) = excluded.\(table)
      """)
  }

  private func write(_ record: ContributorRecord, of id: Int64) throws {
    if kind.isPerson {
      try db.run(
        """
        UPDATE person SET picture = \(record.picture), credit = \(record.credit) WHERE id = \(id)
        """)
    } else {
      try db.run("UPDATE agency SET address = \(record.address) WHERE id = \(id)")
    }
    for (language, words) in record.words {
      if words.name.isEmpty {
        try db.run(
          "DELETE FROM \(table)_text WHERE \(table) = \(id) AND language = \(language)")
      } else {
        try write(words, language, of: id)
      }
    }
  }

  private func write(
    _ words: ContributorRecord.Words, _ language: String, of id: Int64
  ) throws {
    if kind.isPerson {
      try db.run(
        """
        INSERT INTO person_text (person, language, name, role, biography, alt) VALUES (\(id), \
        \(language), \(words.name), \(words.role), \(words.about), \(words.alt)) \
        ON CONFLICT (person, language) DO UPDATE SET name = excluded.name, role = excluded.role, \
        biography = excluded.biography, alt = excluded.alt
        """)
    } else {
      try db.run(
        """
        INSERT INTO agency_text (agency, language, name, description) VALUES (\(id), \
        \(language), \(words.name), \(words.about)) ON CONFLICT (agency, language) \
        DO UPDATE SET name = excluded.name, description = excluded.description
        """)
    }
  }

  private func check(_ record: ContributorRecord, _ id: Int64?) throws {
    var checks = PaperChecks()
    checks.slug(record.slug, "slug", isFirst: false)
    if record.words.values.allSatisfy(\.name.isEmpty) {
      checks.add(.missing, "name-\(record.words.keys.min() ?? "")")
    }
    for (language, words) in record.words {
      checks.line(words.name, "name-\(language)")
      checks.line(words.role, "role-\(language)")
      checks.text(words.about, "about-\(language)")
      checks.line(words.alt, "alt-\(language)", longest: 500)
    }
    checks.line(record.credit, "credit", longest: 200)
    if let address = record.address {
      if !address.hasPrefix("http") { checks.add(.badAddress, "address") }
      checks.address(address, "address")
    }
    try checks.check()
    if let picture = record.picture,
      try db.first("SELECT digest FROM picture WHERE digest = \(picture)") == nil
    {
      checks.add(.noPicture, "picture")
    }
    let taken = try db.first(
      """
      SELECT id FROM \(table) WHERE slug = \(record.slug) AND id <> \(id ?? 0) UNION ALL \
      SELECT \(table) FROM former_\(table) WHERE slug = \(record.slug) AND \(table) <> \(id ?? 0)
      """)
    if taken != nil { checks.add(.takenSlug, "slug") }
    try checks.check()
  }
}

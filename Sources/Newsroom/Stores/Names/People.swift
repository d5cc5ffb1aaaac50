public import Database
public import News

/// Those who write, photograph or edit for the paper.
public struct People: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// The person with a slug, in a language or else in any that they have; nil when unknown.
  public func person(_ slug: String, in language: String) throws -> Person? {
    basis?.note(.site)
    return try pool.read { db in
      let row = try db.first(
        """
        SELECT p.id, p.slug, t.name, t.role, t.biography, i.digest, t.alt, '', p.credit, \
        i.width, i.height, i.colour FROM person p \
        JOIN person_text t ON t.person = p.id LEFT JOIN picture o ON o.digest = p.picture \
        LEFT JOIN picture i ON i.digest = coalesce(o.replaced_by, o.digest) \
        WHERE p.slug = \(slug) \
        ORDER BY CASE WHEN t.language = \(language) THEN 0 ELSE 1 END, t.language
        """)
      guard let row else { return nil }
      var (person, reader) = (Person(row), RowReader(row, from: 5))
      person.picture = Picture(&reader)
      if let digest = person.picture?.digest {
        let shelf = Shelf(db: db)
        person.picture?.renditions = try shelf.renditions(of: [digest])[digest] ?? []
        person.picture?.crops = try shelf.crops(of: [digest])[digest] ?? []
      }
      return person
    }
  }

  /// Everybody who has a name in a language, by name.
  public func all(in language: String) throws -> [Person] {
    try pool.read { db in
      try db.run(
        """
        SELECT p.id, p.slug, t.name, t.role, t.biography FROM person_text t \
        JOIN person p ON p.id = t.person WHERE t.language = \(language) ORDER BY t.name, p.id
        """
      ).map(Person.init)
    }
  }

  /// The names that people have in any language, at most so many.
  public func names(limit: Int) throws -> [String] {
    try pool.read { db in
      try db.run("SELECT DISTINCT name FROM person_text ORDER BY name LIMIT \(limit)").map { $0[0] }
    }
  }

  /// Saves the words of one language about the person with a slug, who is made when new.
  @discardableResult
  public func save(_ words: Contributor) throws -> ID<Person> {
    try pool.write { db in
      let id: ID<Person> = try db.run(
        """
        INSERT INTO person (slug) VALUES (\(words.slug)) \
        ON CONFLICT (slug) DO UPDATE SET slug = excluded.slug RETURNING id
        """
      ).identity()
      try db.run(
        """
        INSERT INTO person_text (person, language, name, role, biography) VALUES \
        (\(id), \(words.language), \(words.name), \(words.role), \(words.description)) \
        ON CONFLICT (person, language) DO UPDATE SET name = excluded.name, \
        role = excluded.role, biography = excluded.biography
        """)
      try db.record([Change(.site)])
      return id
    }
  }
}

extension Person {
  fileprivate init(_ row: Row) {
    self.init(id: row[0], slug: row[1], name: row[2], role: row[3], biography: row[4])
  }
}

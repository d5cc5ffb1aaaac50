import Database
import Support
import Testing

@Suite struct ConstraintTests {
  private static let faults: [(SQL, SQLError.Reason)] = [
    (
      "INSERT INTO story (slug, edition, section) VALUES ('a', 1, 1)",
      .constraint(.unique, name: "story.slug, story.edition")
    ),
    (
      "INSERT INTO story (slug, edition, section) VALUES ('b', 1, 99)",
      .constraint(.foreignKey, name: "")
    ),
    (
      "INSERT INTO story (slug, edition, section) VALUES (NULL, 1, 1)",
      .constraint(.notNull, name: "story.slug")
    ),
    (
      "INSERT INTO story (slug, edition, section) VALUES ('b', -1, 1)",
      .constraint(.check, name: "edition_counts")
    ),
    (
      "INSERT INTO section (id, name) VALUES (2, 'WORLD')",
      .constraint(.unique, name: "section_name")
    ),
    ("DELETE FROM section WHERE id = 1", .constraint(.foreignKey, name: "")),
    ("SELEC 1", .syntax),
    ("SELECT nothing FROM story", .syntax),
    ("SELECT 1; SELECT 2", .syntax),
    ("CREATE TABLE story (id BIGINT)", .syntax),
  ]

  @Test("each fault has its reason and name", arguments: Databases.available)
  func reasons(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.write { db in try ConstraintTests.prepare(db) }
      for (sql, reason) in ConstraintTests.faults {
        let error = #expect(throws: SQLError.self) { try pool.write { try $0.run(sql) } }
        #expect(error?.reason == reason, "\(sql)")
        #expect(error?.sql == sql.description)
      }
    }
  }

  @Test("no error text holds a bound value", arguments: Databases.available)
  func discreet(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.write { db in try ConstraintTests.prepare(db) }
      let statements: [SQL] = [
        "INSERT INTO section (id, name) VALUES (3, \("hidden")), (4, \("hidden"))",
        "SELECT CAST(\("hidden") AS BIGINT) FROM nowhere",
        "INSERT INTO story (slug, edition, section) VALUES (\("hidden"), 1, 77)",
      ]
      for sql in statements {
        let error = #expect(throws: SQLError.self) { try pool.write { try $0.run(sql) } }
        #expect(error?.description.contains("hidden") == false, "\(sql)")
      }
    }
  }

  @Test("a reference that waits for the commit fails its own act", arguments: Databases.available)
  func deferred(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.write { db in
        try db.run("CREATE TABLE parent (id BIGINT PRIMARY KEY)")
        try db.run(
          """
          CREATE TABLE child (parent BIGINT NOT NULL \
          REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)
          """)
      }
      let error = #expect(throws: SQLError.self) {
        try pool.write { try $0.run("INSERT INTO child (parent) VALUES (1)") }
      }
      #expect(error?.reason == .constraint(.foreignKey, name: ""))
      try pool.write { db in
        try db.run("INSERT INTO child (parent) VALUES (2)")
        try db.run("INSERT INTO parent (id) VALUES (2)")
      }
    }
  }

  @Test("whatever a person types is data", arguments: Databases.available)
  func injection(kind: Databases.Kind) throws {
    let attempts = [
      "'; DROP TABLE section; --", "\"; DELETE FROM section", "\\'; SELECT 1", "$1", "?", ":name",
      "') OR 1=1 --", "E'\\x27'", "$$; DROP TABLE section; $$", "/*", "{title} : \"a\"",
    ]
    try Databases.with(kind) { pool in
      try pool.write { db in try ConstraintTests.prepare(db) }
      for (id, attempt) in zip(10..., attempts) {
        try pool.write { db in
          try db.run("INSERT INTO section (id, name) VALUES (\(id), \(attempt))")
        }
        let found: [Int] = try pool.read { db in
          try db.run("SELECT id FROM section WHERE name = \(attempt)").map { $0[0] }
        }
        #expect(found == [id])
      }
      let names: [String] = try pool.read { db in
        try db.run("SELECT name FROM section WHERE id >= 10 ORDER BY id").map { $0[0] }
      }
      #expect(names == attempts)
    }
  }

  private static func prepare(_ db: any Connection) throws {
    try db.run("CREATE TABLE section (id BIGINT PRIMARY KEY, name TEXT NOT NULL)")
    try db.run("CREATE UNIQUE INDEX section_name ON section (lower(name))")
    try db.run(
      """
      CREATE TABLE story (
        id \(db.dialect.identity),
        slug TEXT NOT NULL,
        edition BIGINT NOT NULL CONSTRAINT edition_counts CHECK (edition > 0),
        section BIGINT NOT NULL REFERENCES section (id),
        UNIQUE (slug, edition)
      )
      """)
    try db.run("INSERT INTO section (id, name) VALUES (1, 'world')")
    try db.run("INSERT INTO story (slug, edition, section) VALUES ('a', 1, 1)")
  }
}

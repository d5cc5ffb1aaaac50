import Database
import Support
import Testing

@Suite struct MigratorTests {
  private static let migrations = [
    Migration(1, "stories") { dialect in
      [
        "CREATE TABLE story (id \(dialect.identity), slug TEXT NOT NULL, picture \(dialect.blob))",
        "CREATE INDEX story_slug ON story (slug)",
      ] + dialect.search.create("story_search")
    },
    Migration(2, "sections") { dialect in
      [
        "CREATE TABLE section (id \(dialect.identity), name TEXT NOT NULL)",
        "ALTER TABLE story ADD COLUMN section BIGINT REFERENCES section (id)",
      ]
    },
  ]

  @Test("changes run once, in order", arguments: Databases.available)
  func runs(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      let first = try Migrator(Array(MigratorTests.migrations.prefix(1))).run(on: pool)
      let second = try Migrator(MigratorTests.migrations).run(on: pool)
      let third = try Migrator(MigratorTests.migrations).run(on: pool)
      #expect([first, second, third] == [1, 1, 0])
      let titles: [String] = try pool.read { db in
        try db.run("SELECT title FROM migration ORDER BY number").map { $0[0] }
      }
      #expect(titles == ["stories", "sections"])
    }
  }

  @Test("a database of a newer program is refused and left alone", arguments: Databases.available)
  func newer(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try Migrator(MigratorTests.migrations).run(on: pool)
      let error = #expect(throws: SQLError.self) {
        try Migrator(Array(MigratorTests.migrations.prefix(1))).run(on: pool)
      }
      #expect(error?.reason == .newerVersion(found: 2, known: 1))
      #expect(
        error?.description
          == "the database is of version 2, made by a newer program; "
          + "this one knows versions up to 1")
    }
  }

  @Test("a change that fails leaves nothing behind", arguments: Databases.available)
  func atomic(kind: Databases.Kind) throws {
    let broken = [
      MigratorTests.migrations[0],
      Migration(2, "broken") { _ in ["CREATE TABLE half (id BIGINT)", "CREATE TABEL whole"] },
    ]
    try Databases.with(kind) { pool in
      #expect(throws: SQLError.self) { try Migrator(broken).run(on: pool) }
      let tables = try pool.read { db in
        try Set(db.run(db.dialect.catalogue).map { $0[0] as String })
      }
      #expect(tables == ["migration"])
      let count = try Migrator(MigratorTests.migrations).run(on: pool)
      #expect(count == 2)
    }
  }

  @Test("programs that start together run each change once", arguments: Databases.available)
  func together(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      let counts = Results<Int>()
      try Background.all(4) { _ in
        counts.add(try Migrator(MigratorTests.migrations).run(on: pool))
      }
      #expect(counts.sorted() == [0, 0, 0, 2])
    }
  }

  @Test("both databases have the same tables and columns")
  func agree() throws {
    let schemas = try Databases.available.map { kind in
      try Databases.with(kind) { pool in
        try Migrator(MigratorTests.migrations).run(on: pool)
        return try pool.read { db in try db.run(db.dialect.catalogue).map(\.values) }
      }
    }
    #expect(schemas.allSatisfy { $0 == schemas[0] })
    #expect(schemas[0].contains([.text("story"), .text("section")]))
  }
}

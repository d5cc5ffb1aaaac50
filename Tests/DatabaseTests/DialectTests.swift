import Database
import Support
import Testing

@Suite struct DialectTests {
  @Test("ids count up, beyond 32 bits, and are not used again", arguments: Databases.available)
  func identity(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      try pool.write { db in
        let insert: SQL = "INSERT INTO note (text) VALUES (\("a")) RETURNING id"
        let first: Int = try #require(try db.first(insert)?[0])
        try db.run("DELETE FROM note WHERE id = \(first)")
        let second: Int = try #require(try db.first(insert)?[0])
        #expect(second > first)
        let far: Int64 = 1 << 40
        try db.run("INSERT INTO note (id, text) VALUES (\(far), \("far"))")
        let found: String? = try db.first("SELECT text FROM note WHERE id = \(far)")?[0]
        #expect(found == "far")
      }
    }
  }

  @Test("upserts, pages by key and recursion are one text", arguments: Databases.available)
  func shared(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.write { db in
        try db.run(
          "CREATE TABLE post (id BIGINT PRIMARY KEY, parent BIGINT, seen BIGINT NOT NULL)")
        for (id, parent) in [(1, nil), (2, 1), (3, 2), (4, 1)] as [(Int, Int?)] {
          try db.run("INSERT INTO post (id, parent, seen) VALUES (\(id), \(parent), \(id % 2))")
        }
        let seen: Int? = try db.first(
          """
          INSERT INTO post (id, parent, seen) VALUES (\(3), \(9), \(1)) \
          ON CONFLICT (id) DO UPDATE SET seen = post.seen + excluded.seen RETURNING seen
          """)?[0]
        #expect(seen == 2)
        let page: [Int] = try db.run(
          """
          SELECT id FROM post WHERE (seen, id) < (\(1), \(3)) \
          ORDER BY seen DESC, id DESC LIMIT \(2)
          """
        ).map { $0[0] }
        #expect(page == [1, 4])
        let thread: [Int] = try db.run(
          """
          WITH RECURSIVE thread (id, depth) AS ( \
            SELECT id, 0 FROM post WHERE id = \(1) \
            UNION ALL \
            SELECT post.id, depth + 1 FROM post JOIN thread ON post.parent = thread.id \
          ) SELECT depth FROM thread ORDER BY depth, id
          """
        ).map { $0[0] }
        #expect(thread == [0, 1, 1, 2])
      }
    }
  }

  @Test("claimed rows are left out by the next", arguments: Databases.available)
  func claims(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      try pool.write { db in
        try db.run("INSERT INTO note (text) VALUES ('one'), ('two')")
      }
      let mine = try pool.write { db in
        let mine = try DialectTests.claim(db)
        try db.run("DELETE FROM note WHERE text = \(mine)")
        return mine
      }
      #expect(mine == "one")
      let next = try pool.write { try DialectTests.claim($0) }
      #expect(next == "two")
    }
  }

  private static func claim(_ db: any Connection) throws -> String? {
    try db.first("SELECT text FROM note ORDER BY id LIMIT 1 \(db.dialect.forUpdateSkipLocked)")?[0]
  }

  @Test("the number of touched rows is that of the last change", arguments: Databases.available)
  func changes(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      try pool.write { db in
        try db.run("INSERT INTO note (text) VALUES ('a'), ('b'), ('c')")
        #expect(db.lastChanges == 3)
        try db.run("DELETE FROM note WHERE text < 'c'")
        try db.run("SELECT * FROM note")
        #expect(db.lastChanges == 2)
        try db.run("UPDATE note SET text = 'd' WHERE text = 'nowhere'")
        #expect(db.lastChanges == 0)
      }
    }
  }
}

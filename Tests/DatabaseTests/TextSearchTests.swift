import Database
import Support
import Testing

@Suite struct TextSearchTests {
  @Test(
    "random queries find what their meaning says, newest first", arguments: Databases.available)
  func random(kind: Databases.Kind) throws {
    try TextSearchTests.withIndex(kind) { pool in
      var random = SeededRandom(seed: 7)
      let documents = (1...150).map { RandomSearch.document(Int64($0 * 3), &random) }
      try pool.write { db in
        for document in documents {
          try db.run(db.dialect.search.save(document, in: "story_search"))
        }
      }
      var met = 0
      for _ in 0..<400 {
        let match = RandomSearch.match(depth: 3, &random)
        let expected = documents.filter { match.holds(for: $0) }.map(\.key).reversed()
        let found = try TextSearchTests.hits(match, pool)
        #expect(found == Array(expected), "\(match)")
        met += found.isEmpty || found.count == documents.count ? 0 : 1
      }
      #expect(met > 150)
    }
  }

  @Test("pages run by key, counts stop, ranking prefers titles", arguments: Databases.available)
  func pages(kind: Databases.Kind) throws {
    try TextSearchTests.withIndex(kind) { pool in
      try pool.write { db in
        for key in 1...40 {
          let title = key == 5 ? "harbour talk" : "talk"
          let document = SearchDocument(
            key: Int64(key), title: title, body: key % 2 == 0 ? "harbour bridg" : "bridg",
            scope: "ed1")
          try db.run(db.dialect.search.save(document, in: "story_search"))
        }
      }
      let match = Match.all([.word("harbour"), .scope("ed1")])
      try pool.read { db in
        let search = db.dialect.search
        let page: [Int] = try db.run(
          search.newest(match, in: "story_search", keys: KeyRange(from: 5, before: 8), limit: 9)
        ).map { $0[0] }
        #expect(page == [6, 5])
        let count: Int? = try db.first(search.count(match, in: "story_search", most: 10))?[0]
        #expect(count == 10)
        let some = KeyRange(from: 30)
        let few: Int? = try db.first(
          search.count(match, in: "story_search", keys: some, most: 10))?[0]
        #expect(few == 6)
        let best: [Int] = try db.run(
          search.best(match, in: "story_search", keys: .all, among: 40, offset: 0, limit: 3)
        ).map { $0[0] }
        #expect(best == [5, 40, 38])
      }
    }
  }

  @Test("a document is replaced and removed", arguments: Databases.available)
  func replaced(kind: Databases.Kind) throws {
    try TextSearchTests.withIndex(kind) { pool in
      try pool.write { db in
        for (key, title) in [(1, "old"), (2, "old"), (1, "new")] as [(Int64, String)] {
          let document = SearchDocument(key: key, title: title, body: "", scope: "ed1")
          try db.run(db.dialect.search.save(document, in: "story_search"))
        }
      }
      #expect(try TextSearchTests.hits(.word("old"), pool) == [2])
      #expect(try TextSearchTests.hits(.word("new"), pool) == [1])
      try pool.write { db in try db.run(db.dialect.search.delete(1, from: "story_search")) }
      #expect(try TextSearchTests.hits(.all([]), pool) == [2])
    }
  }

  @Test("no phrase runs from the title into the body", arguments: Databases.available)
  func border(kind: Databases.Kind) throws {
    try TextSearchTests.withIndex(kind) { pool in
      try pool.write { db in
        let document = SearchDocument(key: 1, title: "talk end", body: "peac begin", scope: "")
        try db.run(db.dialect.search.save(document, in: "story_search"))
      }
      #expect(try TextSearchTests.hits(.phrase(["talk", "end"]), pool) == [1])
      #expect(try TextSearchTests.hits(.phrase(["end", "peac"]), pool) == [])
    }
  }

  @Test("a very long document is found by its words", arguments: Databases.available)
  func long(kind: Databases.Kind) throws {
    let words = (0..<60_000).map { "word\($0)" }.joined(separator: " ")
    try TextSearchTests.withIndex(kind) { pool in
      try pool.write { db in
        let document = SearchDocument(
          key: 1, title: String(repeating: "x", count: 9000), body: words + " word0 end", scope: "")
        try db.run(db.dialect.search.save(document, in: "story_search"))
      }
      #expect(try TextSearchTests.hits(.phrase(["word7", "word8"]), pool) == [1])
      #expect(try TextSearchTests.hits(.word("word40000"), pool) == [1])
      #expect(try TextSearchTests.hits(.prefix("x"), pool) == [])
    }
  }

  private static func withIndex(_ kind: Databases.Kind, _ body: (any Pool) throws -> Void) throws {
    try Databases.with(kind) { pool in
      try pool.write { db in
        for statement in db.dialect.search.create("story_search") { try db.run(statement) }
      }
      try body(pool)
    }
  }

  private static func hits(_ match: Match, _ pool: any Pool) throws -> [Int64] {
    try pool.read { db in
      try db.run(db.dialect.search.newest(match, in: "story_search", keys: .all, limit: 1000)).map {
        $0[0]
      }
    }
  }
}

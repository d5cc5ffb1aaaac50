import Database
import Stores
import Support
import Testing

@Suite struct SchemaTests {
  @Test("every database has the same tables and columns")
  func equality() throws {
    let catalogues = try Databases.available.map { kind in
      try Databases.with(kind) { pool in
        try Schema.prepare(pool)
        return try pool.read { db in
          try db.run(pool.dialect.catalogue).map { "\($0[0] as String).\($0[1] as String)" }
            .sorted()
        }
      }
    }
    let first = try #require(catalogues.first)
    #expect(first.contains("story.guid"))
    #expect(first.contains("revision.body_html"))
    for other in catalogues { #expect(other == first) }
  }

  @Test("preparing a database again changes nothing", arguments: Databases.available)
  func again(_ kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      let counts = [try Schema.prepare(pool), try Schema.prepare(pool)]
      #expect(counts == [Schema.migrations.count, 0])
    }
  }
}

import Database
import Support
import Testing

@Suite struct TransactionTests {
  struct Refused: Error {}

  static func withTable<R>(_ kind: Databases.Kind, _ body: (any Pool) throws -> R) throws -> R {
    try Databases.with(kind) { pool in
      try pool.write { db in
        try db.run(
          "CREATE TABLE note (id \(db.dialect.identity), text TEXT NOT NULL UNIQUE)")
      }
      return try body(pool)
    }
  }

  static func notes(_ pool: any Pool) throws -> [String] {
    try pool.read { db in try db.run("SELECT text FROM note ORDER BY id").map { $0[0] } }
  }

  @Test("what an act throws undoes the act", arguments: Databases.available)
  func undone(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      #expect(throws: Refused.self) {
        try pool.write { db in
          try db.run("INSERT INTO note (text) VALUES (\("half"))")
          throw Refused()
        }
      }
      let notes = try TransactionTests.notes(pool)
      #expect(notes == [])
    }
  }

  @Test("a savepoint undoes its part alone", arguments: Databases.available)
  func savepoint(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      try pool.write { db in
        try db.run("INSERT INTO note (text) VALUES (\("kept"))")
        do {
          try db.savepoint {
            try db.run("INSERT INTO note (text) VALUES (\("lost"))")
            try db.savepoint { try db.run("INSERT INTO note (text) VALUES (\("lost too"))") }
            try db.run("INSERT INTO note (text) VALUES (\("kept"))")
          }
        } catch let error as SQLError {
          #expect(error.reason == .constraint(.unique, name: "note.text"))
        }
        try db.run("INSERT INTO note (text) VALUES (\("after"))")
      }
      let notes = try TransactionTests.notes(pool)
      #expect(notes == ["kept", "after"])
    }
  }

  @Test("an act that hides a failed statement is not committed", arguments: Databases.available)
  func hidden(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      let error = #expect(throws: SQLError.self) {
        try pool.write { db in
          try db.run("INSERT INTO note (text) VALUES (\("once"))")
          _ = try? db.run("INSERT INTO note (text) VALUES (\("once"))")
        }
      }
      #expect(error?.reason == .constraint(.unique, name: "note.text"))
      let notes = try TransactionTests.notes(pool)
      #expect(notes == [])
    }
  }

  @Test("nothing runs after a failed statement", arguments: Databases.available)
  func lost(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      let error = #expect(throws: SQLError.self) {
        try pool.read { db in
          _ = try? db.run("SELECT nothing FROM nowhere")
          try db.run("SELECT \(1)")
        }
      }
      #expect(error?.reason == .syntax)
      #expect(error?.message.hasPrefix("the transaction was lost") == true)
      let notes = try TransactionTests.notes(pool)
      #expect(notes == [])
    }
  }

  @Test("a read sees one state, and only what is committed", arguments: Databases.available)
  func snapshot(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      try pool.read { db in
        let count: SQL = "SELECT count(*) FROM note"
        let before: Int? = try db.first(count)?[0]
        let other = Background {
          _ = try pool.write { try $0.run("INSERT INTO note (text) VALUES ('x')") }
        }
        try other.wait()
        let after: Int? = try db.first(count)?[0]
        #expect(before == 0)
        #expect(after == 0)
      }
      let notes = try TransactionTests.notes(pool)
      #expect(notes == ["x"])
    }
  }

  @Test("a read cannot write", arguments: Databases.available)
  func readOnly(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      let error = #expect(throws: SQLError.self) {
        try pool.read { db in try db.run("INSERT INTO note (text) VALUES (\("x"))") }
      }
      #expect(error?.reason == .readOnly)
    }
  }

  @Test("rows stream, and breaking off ends the transaction", arguments: Databases.available)
  func streaming(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      try pool.write { db in
        for number in 0..<1000 { try db.run("INSERT INTO note (text) VALUES (\("n\(number)"))") }
        #expect(db.lastChanges == 1)
      }
      try pool.read { db in
        var seen = 0
        try db.forEach("SELECT text FROM note ORDER BY id") { row in
          #expect(row[0] as String == "n\(seen)")
          seen += 1
        }
        #expect(seen == 1000)
        #expect(throws: Refused.self) {
          try db.forEach("SELECT text FROM note") { _ in throw Refused() }
        }
        #expect(throws: SQLError.self) { try db.run("SELECT 1") }
      }
      let notes = try TransactionTests.notes(pool)
      #expect(notes.count == 1000)
    }
  }

  @Test("a closed database says so", arguments: Databases.available)
  func closed(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      pool.close()
      let reading = #expect(throws: SQLError.self) { try pool.read { try $0.run("SELECT 1") } }
      #expect(reading?.description == "the database is closed")
      #expect(throws: SQLError.self) { try pool.write { try $0.run("SELECT 1") } }
    }
  }
}

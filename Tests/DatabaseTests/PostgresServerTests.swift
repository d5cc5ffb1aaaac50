import Database
import Postgres
import Support
import Testing

@Suite(.enabled(if: Databases.serverAddress != nil, "needs a PostgreSQL server"))
struct PostgresServerTests {
  @Test("a connection lost while idle is opened again")
  func reconnects() throws {
    try TransactionTests.withTable(.postgres) { pool in
      for _ in 0..<2 {
        let id: Int = try pool.read { try $0.first("SELECT pg_backend_pid()")?[0] ?? 0 }
        try PostgresServerTests.end(id)
        try pool.write { try $0.run("INSERT INTO note (text) VALUES (\("after \(id)"))") }
        try PostgresServerTests.endAll(of: pool)
        let notes = try TransactionTests.notes(pool)
        #expect(notes.last == "after \(id)")
      }
    }
  }

  @Test("a connection lost inside an act fails the act and nothing more")
  func lost() throws {
    try TransactionTests.withTable(.postgres) { pool in
      let error = #expect(throws: SQLError.self) {
        try pool.write { db in
          try db.run("INSERT INTO note (text) VALUES ('half')")
          let id: Int = try db.first("SELECT pg_backend_pid()")?[0] ?? 0
          try PostgresServerTests.end(id)
          try db.run("INSERT INTO note (text) VALUES ('never')")
        }
      }
      #expect(error?.reason == .unavailable)
      let notes = try TransactionTests.notes(pool)
      #expect(notes == [])
    }
  }

  @Test("acts that meet are begun again, and neither is lost")
  func repeats() throws {
    try TransactionTests.withTable(.postgres) { pool in
      let gate = Gate()
      let runs = Results<Int>()
      let raise: @Sendable (Int) throws -> Void = { number in
        try pool.write { db in
          runs.add(number)
          let count: Int = try db.first("SELECT count(*) FROM note")?[0] ?? 0
          gate.arrive()
          gate.waitForArrivals(2)
          try db.run("INSERT INTO note (text) VALUES (\("\(count)"))")
        }
      }
      try Background.all(2, raise)
      let notes = try TransactionTests.notes(pool)
      #expect(notes == ["0", "1"])
      #expect(runs.all.count == 3)
    }
  }

  @Test("a statement that takes too long is ended")
  func timeout() throws {
    let address = try #require(Databases.serverAddress)
    var settings = PostgresSettings()
    settings.statementTimeout = 0.05
    settings.connections = 1
    let pool = try PostgresPool(url: address, settings: settings)
    defer { pool.close() }
    let error = #expect(throws: SQLError.self) {
      try pool.read { try $0.run("SELECT pg_sleep(60)") }
    }
    #expect(error?.reason == .timeout)
  }

  @Test("a statement whose table has changed works again with the next act")
  func changedTable() throws {
    try TransactionTests.withTable(.postgres) { pool in
      let all: SQL = "SELECT * FROM note"
      try pool.write { try $0.run("INSERT INTO note (text) VALUES ('x')") }
      for _ in 0..<2 { _ = try pool.read { try $0.run(all) } }
      try pool.write { try $0.run("ALTER TABLE note ADD COLUMN seen BIGINT") }
      // The first one after the change meets it.
      _ = try? pool.read { try $0.run(all) }
      let names = try pool.read { try $0.first(all)?.names }
      #expect(names == ["id", "text", "seen"])
    }
  }

  @Test("the pool waits for a connection, and says when none comes")
  func exhausted() throws {
    let address = try #require(Databases.serverAddress)
    var settings = PostgresSettings()
    settings.connections = 1
    settings.patience = 0.05
    let pool = try PostgresPool(url: address, settings: settings)
    defer { pool.close() }
    try pool.read { _ in
      let other = Background { _ = try pool.read { try $0.run("SELECT 1") } }
      let error = #expect(throws: SQLError.self) { try other.wait() }
      #expect(error?.reason == .busy)
    }
  }

  private static func end(_ id: Int) throws {
    let keeper = try Databases.postgres(schema: nil)
    defer { keeper.close() }
    try keeper.write { try $0.run("SELECT pg_terminate_backend(CAST(\(id) AS INTEGER), 5000)") }
  }

  private static func endAll(of pool: any Pool) throws {
    let id: Int = try pool.read { try $0.first("SELECT pg_backend_pid()")?[0] ?? 0 }
    try end(id)
  }
}

import Database
import Foundation
import SQLite
import Support
import Synchronization
import Testing

@Suite struct SQLiteFileTests {
  private func openingError(_ path: String) -> SQLError? {
    do {
      try SQLitePool(path: path).close()
      return nil
    } catch {
      return error
    }
  }

  @Test("a file that is no database is refused with its path")
  func noDatabase() throws {
    try Databases.withFolder { folder in
      let path = "\(folder)/letter.txt"
      try Data(repeating: 65, count: 5000).write(to: URL(filePath: path))
      let error = try #require(openingError(path))
      #expect(error.reason == .corrupt)
      #expect(
        error.description == "cannot open the database \(path): file is not a database")
      let after = try Data(contentsOf: URL(filePath: path))
      #expect(after == Data(repeating: 65, count: 5000))
    }
  }

  @Test("the database of another program is refused")
  func foreign() throws {
    try Databases.withFolder { folder in
      var settings = SQLiteSettings()
      settings.applicationID = 77
      let path = "\(folder)/other.db"
      try SQLitePool(path: path, settings: settings).close()
      #expect(openingError(path)?.message.hasSuffix("is a database of another program") == true)
    }
  }

  @Test("a folder or a missing folder cannot be opened", arguments: ["", "/nowhere/file.db"])
  func unavailable(rest: String) throws {
    try Databases.withFolder { folder in
      let error = try #require(openingError(folder + rest))
      #expect(error.reason == .unavailable)
      #expect(error.description.hasPrefix("cannot open the database \(folder)\(rest): "))
    }
  }

  @Test("a damaged file is found out")
  func damaged() throws {
    try Databases.withFolder { folder in
      let path = "\(folder)/test.db"
      let pool = try Databases.sqlite(at: path)
      try pool.write { db in
        try db.run("CREATE TABLE note (id BIGINT PRIMARY KEY, text TEXT NOT NULL)")
        for id in 0..<2000 { try db.run("INSERT INTO note VALUES (\(id), \("note \(id)"))") }
      }
      pool.close()
      let handle = try FileHandle(forUpdating: URL(filePath: path))
      try handle.seek(toOffset: 4096 * 3)
      try handle.write(contentsOf: Data(repeating: 0xee, count: 4096 * 4))
      try handle.close()
      let damaged = try SQLitePool(path: path)
      defer { damaged.close() }
      let error = #expect(throws: SQLError.self) {
        try damaged.read { try $0.run("SELECT sum(length(text)) FROM note") }
      }
      #expect(error?.reason == .corrupt)
      let faults = (try? damaged.integrityCheck()) ?? ["unreadable"]
      #expect(!faults.isEmpty)
    }
  }

  @Test("a sound file passes its check, and the log can be emptied")
  func sound() throws {
    try Databases.withFolder { folder in
      let path = "\(folder)/test.db"
      let pool = try SQLitePool(path: path)
      defer { pool.close() }
      try pool.write { db in
        try db.run("CREATE TABLE note (text TEXT)")
        try db.run("INSERT INTO note VALUES ('kept')")
      }
      let faults = try pool.integrityCheck()
      #expect(faults == [])
      try pool.checkpoint()
      let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
      #expect(log == 0)
    }
  }

  @Test("a full disk fails the acts that met it, and the rest go on")
  func full() throws {
    try TransactionTests.withTable(.sqlite) { pool in
      try pool.write { db in
        try db.run("INSERT INTO note (text) VALUES ('before')")
        // The file may not grow any more, as on a full disk.
        try db.run("PRAGMA max_page_count = 1")
      }
      let error = #expect(throws: SQLError.self) {
        try pool.write { db in
          try db.run("INSERT INTO note (text) VALUES (\(String(repeating: "x", count: 100_000)))")
        }
      }
      #expect(error?.reason == .diskFull)
      try pool.write { try $0.run("INSERT INTO note (text) VALUES ('after')") }
      let notes = try TransactionTests.notes(pool)
      #expect(notes == ["before", "after"])
    }
  }

  @Test("two programs share a file")
  func shared() throws {
    try Databases.withFolder { folder in
      let first = try Databases.sqlite(at: "\(folder)/test.db")
      let second = try Databases.sqlite(at: "\(folder)/test.db")
      defer {
        first.close()
        second.close()
      }
      try first.write { db in
        try db.run("CREATE TABLE note (id \(db.dialect.identity), text TEXT NOT NULL)")
      }
      try Background.all(4) { number in
        for _ in 0..<10 {
          try [first, second][number % 2].write {
            try $0.run("INSERT INTO note (text) VALUES ('x')")
          }
        }
      }
      let notes = try TransactionTests.notes(second)
      #expect(notes.count == 40)
    }
  }
}

@Suite("Closed databases")
struct ClosedDatabaseTests {
  @Test("whoever reads from one is told so, also on a thread that has its writer's number now")
  func reading() throws {
    try Databases.withFolder { folder in
      let pool = try Databases.sqlite(at: folder + "/test.db")
      pool.close()
      // Threads that begin after one has ended are given its number first.
      for _ in 0..<20 {
        let told = Mutex(false)
        let thread = try Database.Thread {
          let error = #expect(throws: SQLError.self) { try pool.read { _ in 0 } }
          told.withLock { $0 = error?.reason == .unavailable }
        }
        thread.join()
        #expect(told.withLock { $0 })
      }
    }
  }
}

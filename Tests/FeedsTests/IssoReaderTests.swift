import Database
import Feeds
import Foundation
import SQLite
import Support
import Testing
import Times

@Suite("Databases of Isso") struct IssoReaderTests {
  private static let threads: SQL =
    "CREATE TABLE threads (id INTEGER PRIMARY KEY, uri VARCHAR(256) UNIQUE, title VARCHAR(256))"
  private static let comments: SQL = """
    CREATE TABLE comments (tid INTEGER, id INTEGER PRIMARY KEY, parent INTEGER, \
    created FLOAT NOT NULL, modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR, \
    author VARCHAR, email VARCHAR, website VARCHAR, likes INTEGER DEFAULT 0, \
    dislikes INTEGER DEFAULT 0, voters BLOB)
    """

  private static func row(
    _ id: Int, _ parent: Int?, _ mode: Int, _ text: String, thread: Int = 1, likes: Int = 0,
    created: Double = 1_588_587_630.25, author: String? = "Wren"
  ) -> SQL {
    """
    INSERT INTO comments (tid, id, parent, created, mode, remote_addr, text, author, email, likes) \
    VALUES (\(thread), \(id), \(parent), \(created), \(mode), '192.0.2.0', \(text), \(author), \
    'wren@mail.example', \(likes))
    """
  }

  /// What is read of a database that these statements have made.
  private static func read(_ statements: [SQL]) throws -> [ForeignComment] {
    try Databases.withFolder { folder in
      let path = folder + "/isso.db"
      let pool = try Databases.sqlite(at: path)
      try pool.write { db in
        for statement in statements { try db.run(statement) }
      }
      pool.close()
      var found: [ForeignComment] = []
      try ForeignSQLite(path: path).read { db in
        try IssoReader.read(db) { found.append($0) }
      }
      return found
    }
  }

  @Test("rows come with their pages and what they answer, also before that")
  func rows() throws {
    let found = try Self.read([
      Self.threads, Self.comments,
      "INSERT INTO threads (id, uri, title) VALUES (1, '/old/a/', 'A')",
      Self.row(1, 3, 1, "An *answer*.", likes: 4), Self.row(2, nil, 2, "Waits.", author: nil),
      Self.row(3, nil, 4, ""), Self.row(4, 77, 1, "Lost.", created: 1_588_587_631),
      Self.row(5, nil, 3, "Odd.", thread: 9),
    ])
    #expect(found.map(\.id).prefix(2) == ["1.1588587630250", "2.1588587630250"])
    #expect(found.map(\.parent) == ["3.1588587630250", nil, nil, "77.", nil])
    #expect(found.map(\.page) == ["/old/a/", "/old/a/", "/old/a/", "/old/a/", nil])
    #expect(found.map(\.state) == [.shown, .held, .deleted, .shown, nil])
    #expect(found[0].text == .markdown("An *answer*.") && found[0].votes == 4)
    #expect(found[0].posted == ISO8601.instant("2020-05-04T10:20:30.250Z"))
    #expect(found.map(\.author) == ["Wren", "", "Wren", "Wren", "Wren"])
    #expect(found[1].place == .row(2))
    #expect(!"\(found)".contains("192.0.2") && !"\(found)".contains("mail.example"))
  }

  @Test("values of the wrong kind are no values")
  func kinds() throws {
    let found = try Self.read([
      Self.threads, Self.comments, "INSERT INTO threads (id, uri) VALUES (1, x'00ff')",
      """
      INSERT INTO comments (tid, id, parent, created, mode, text, author, likes) VALUES \
      (1, 1, 'x', 'soon', '1', x'ff', 7, -3), (1, 2, 1, 9e300, 1, 'Yes', NULL, 1e300)
      """,
    ])
    #expect(found.map(\.page) == [nil, nil])
    #expect(found.map(\.posted) == [nil, nil])
    #expect(found.map(\.votes) == [0, 0])
    #expect(found[0].text == .markdown("") && found[1].text == .markdown("Yes"))
  }

  @Test("another program's database is refused, and why")
  func others() {
    let cases: [([SQL], String)] = [
      (["CREATE TABLE story (id INTEGER)"], "no table 'threads'"),
      ([Self.threads], "no table 'comments'"),
      ([Self.threads, "CREATE TABLE comments (id INTEGER)"], "no column 'author'"),
      ([Self.threads, "CREATE VIEW comments AS SELECT 1 AS id"], "no table 'comments'"),
    ]
    for (statements, words) in cases {
      let error = #expect(throws: ParseError.self) { try Self.read(statements) }
      #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }
  }

  @Test("a file that is no database, or is not there, is refused")
  func noDatabase() throws {
    try Databases.withFolder { folder in
      let path = folder + "/isso.db"
      #expect(throws: SQLError.self) { try ForeignSQLite(path: path) }
      let text = Data(String(repeating: "not a database ", count: 300).utf8)
      try text.write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: SQLError.self) { try ForeignSQLite(path: path) }
      #expect(error?.reason == .corrupt)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
    }
  }

  @Test("a database that is cut off is refused, and nothing can be written to any")
  func cut() throws {
    try Databases.withFolder { folder in
      let path = folder + "/isso.db"
      let pool = try Databases.sqlite(at: path)
      try pool.write { db in
        try db.run(Self.threads)
        try db.run(Self.comments)
        try db.run("INSERT INTO threads (id, uri) VALUES (1, '/a')")
        for id in 1...2_000 {
          try db.run(Self.row(id, nil, 1, String(repeating: "word \(id) ", count: 20)))
        }
      }
      pool.close()
      let file = try ForeignSQLite(path: path)
      #expect(throws: SQLError.self) {
        try file.read { db in _ = try db.run("DELETE FROM comments") }
      }
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
      var count = 0
      #expect(throws: (any Error).self) {
        try ForeignSQLite(path: path).read { db in
          try IssoReader.read(db) { _ in count += 1 }
        }
      }
      #expect(count < 2_000)
    }
  }

  @Test("an error of the receiver comes out as it is")
  func receiver() throws {
    struct Full: Error {}
    try Databases.withFolder { folder in
      let path = folder + "/isso.db"
      let pool = try Databases.sqlite(at: path)
      try pool.write { db in
        for statement in [Self.threads, Self.comments, Self.row(1, nil, 1, "A")] {
          try db.run(statement)
        }
      }
      pool.close()
      #expect(throws: Full.self) {
        try ForeignSQLite(path: path).read { db in try IssoReader.read(db) { _ in throw Full() } }
      }
    }
  }
}

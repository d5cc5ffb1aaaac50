import Database
import Support
import Testing

@Suite struct ValueTests {
  private enum Role: String, SQLEncodable, SQLDecodable {
    case editor, reporter
  }

  private struct Key: RawRepresentable, SQLEncodable, SQLDecodable, Equatable {
    let rawValue: Int64
  }

  @Test("every kind of value comes back as it was", arguments: Databases.available)
  func roundTrip(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.write { db in
        try db.run(
          "CREATE TABLE thing (id \(db.dialect.identity), i BIGINT, r DOUBLE PRECISION, t TEXT, b \(db.dialect.blob))"
        )
      }
      for value in ValueTests.values {
        let back = try pool.write { db in try ValueTests.store(value, db) }
        #expect(back == value)
      }
    }
  }

  private static let values: [Value] =
    [.null] + [Int64.min, -1, 0, 1, 1 << 31, Int64.max].map { .integer($0) }
    + [0.0, -0.5, 1e-300, 1.7976931348623157e308, 0.1, .infinity].map { .real($0) }
    + ["", " ", "é", "e\u{301}", "صحيفة الفانوس", "'\"\\;--$1?", "👩🏽‍🚒", "a\nb\tc"].map { .text($0) }
    + [[], [0], [0, 255, 92, 39], Array(0...255)].map { .blob($0) }

  private static func store(_ value: Value, _ db: any Connection) throws -> Value {
    let (column, bound): (SQL, SQL) =
      switch value {
      case .null: ("i", "\(Int?.none)")
      case .integer(let number): ("i", "\(number)")
      case .real(let number): ("r", "\(number)")
      case .text(let text): ("t", "\(text)")
      case .blob(let bytes): ("b", "\(bytes)")
      }
    let id: Int? = try db.first("INSERT INTO thing (\(column)) VALUES (\(bound)) RETURNING id")?[0]
    return try db.first("SELECT \(column) FROM thing WHERE id = \(id)")?.values.first ?? .null
  }

  @Test(
    "enums, wrapped integers, flags and optionals are read by type", arguments: Databases.available)
  func types(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.read { db in
        let row = try #require(
          try db.first(
            """
            SELECT \(Role.editor) AS role, \(Key(rawValue: 9)) AS number, \(true) AS flag, \
            \(Role?.none) AS nobody, \(Double.nan) AS nan
            """))
        #expect(row["role"] == Role.editor)
        #expect(row["number"] == Key(rawValue: 9))
        #expect(row["flag"] == true)
        #expect(row["nobody"] as Role? == nil)
        #expect(row["role"] as Role? == .editor)
        #expect(row[4] as Double? == nil)
        #expect(row.names == ["role", "number", "flag", "nobody", "nan"])
      }
    }
  }

  @Test("sums and counts are integers, averages are not", arguments: Databases.available)
  func aggregates(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.read { db in
        let row = try #require(
          try db.first(
            """
            SELECT count(*), sum(v), avg(v), max(v) \
            FROM (SELECT \(3) AS v UNION ALL SELECT \(6)) AS vs
            """))
        #expect(row.values == [.integer(2), .integer(9), .real(4.5), .integer(6)])
      }
    }
  }

  @Test("a text with NUL is refused in words", arguments: Databases.available)
  func nul(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      let error = #expect(throws: SQLError.self) {
        try pool.read { db in try db.run("SELECT \("secret\0")") }
      }
      #expect(error?.reason == .value)
      #expect(error?.description.contains("NUL") == true)
      #expect(error?.description.contains("secret") == false)
    }
  }

  @Test("a list finds its members, and an empty list nothing", arguments: Databases.available)
  func lists(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.read { db in
        let few: [Int] = try db.run(
          "SELECT v FROM (SELECT \(3) AS v UNION SELECT \(4)) AS vs WHERE v IN (\(SQL.list([4, 5])))"
        ).map { $0[0] }
        #expect(few == [4])
        let rest: Int? = try db.first(
          "SELECT count(*) FROM (SELECT \(3) AS v) AS vs WHERE v NOT IN (\(SQL.list([Int]())))"
        )?[0]
        #expect(rest == 1)
      }
    }
  }
}

import Testing

@testable import Database

@Suite struct SQLTests {
  @Test("literal text is SQL and an interpolated value is bound")
  func interpolation() {
    let slug = "a'; DROP TABLE story; --"
    let sql: SQL = "SELECT id FROM story WHERE slug = \(slug) AND section = \(7)"
    #expect(sql.description == "SELECT id FROM story WHERE slug = $1 AND section = $2")
    #expect(sql.values == [.text(slug), .integer(7)])
  }

  @Test("a nested piece brings its values in order")
  func nesting() {
    let condition: SQL = "a = \(1) AND b = \("two")"
    let sql: SQL = "SELECT \(0) WHERE \(condition) AND c = \(3.5)"
    #expect(sql.description == "SELECT $1 WHERE a = $2 AND b = $3 AND c = $4")
    #expect(sql.values == [.integer(0), .integer(1), .text("two"), .real(3.5)])
  }

  @Test("an optional is bound as its value or as null, with its kind")
  func optionals() {
    let absent: String? = nil
    let present: Int? = 4
    let sql: SQL = "SELECT \(absent), \(present)"
    #expect(sql.values == [.null, .integer(4)])
    #expect(sql.kinds == [.text, .integer])
  }

  @Test("pieces are added and joined")
  func joining() {
    let parts: [SQL] = ["a = \(1)", "b = \(2)", "c = \(3)"]
    let joined = SQL.joined(parts, separator: " AND ")
    #expect(joined.description == "a = $1 AND b = $2 AND c = $3")
    #expect((joined + " OR " + "d = \(4)").description.hasSuffix(" OR d = $4"))
    #expect(SQL.joined([]).isEmpty)
  }

  @Test("lists of one length share their text")
  func lists() {
    #expect(SQL.list([1, 2]).template == SQL.list([8, 9]).template)
    #expect(SQL.list([1, 2]).description == "$1, $2")
  }

  @Test("an error names the statement and never a value")
  func errors() {
    let error = SQLError(.busy, "the database is locked", sql: "SELECT\n  a\n FROM b")
    #expect(error.description == "the database is locked, in: SELECT a FROM b")
  }
}

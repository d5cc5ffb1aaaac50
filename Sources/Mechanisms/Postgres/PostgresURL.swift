import CPostgres
import Database

/// The address of a database, checked before anything is connected.
struct PostgresURL: Sendable {
  let text: String

  /// Throws when the text is no `postgres://user:password@host:port/database?option=value`.
  init(_ text: String) throws(SQLError) {
    guard text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") else {
      throw SQLError(.unavailable, "the address of a PostgreSQL database begins with postgres://")
    }
    var fault: UnsafeMutablePointer<CChar>?
    let options = unsafe PQconninfoParse(text, &fault)
    defer {
      unsafe PQconninfoFree(options)
      unsafe PQfreemem(fault)
    }
    guard unsafe options != nil else {
      let words = unsafe fault.map { unsafe String(cString: $0) } ?? "it cannot be read"
      throw SQLError(
        .unavailable, "the address of the PostgreSQL database is wrong: \(SQLError.line(words))")
    }
    self.text = text
  }
}

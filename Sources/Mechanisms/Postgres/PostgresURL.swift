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
      var words = unsafe fault.map { unsafe SQLError.line(String(cString: $0)) } ?? ""
      // Some of libpq's words repeat the address.
      let password = PostgresURL.password(in: text) ?? ""
      if words.isEmpty || (!password.isEmpty && words.contains(password)) {
        words = "it is not of the form postgres://user:password@host:port/database"
      }
      throw SQLError(.unavailable, "the address of the PostgreSQL database is wrong: \(words)")
    }
    self.text = text
  }

  private static func password(in text: String) -> Substring? {
    guard let start = text.firstRange(of: "://"), let end = text.lastIndex(of: "@"),
      start.upperBound < end
    else { return nil }
    let user = text[start.upperBound..<end]
    return user.firstIndex(of: ":").map { user[user.index(after: $0)...] }
  }
}

import CSQLite
import Database

extension SQLError {
  /// The last fault of a connection.
  init(handle: OpaquePointer?, code: Int32, sql: SQL?) {
    let extended =
      unsafe sqlite3_errcode(handle) == SQLITE_OK ? code : sqlite3_extended_errcode(handle)
    let message = unsafe String(cString: sqlite3_errmsg(handle))
    self.init(SQLError.reason(extended, message), message, sql: sql?.numbered())
  }

  private static func reason(_ code: Int32, _ message: String) -> Reason {
    switch code & 0xff {
    case SQLITE_CONSTRAINT: constraint(code, message)
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .diskFull
    case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR, SQLITE_PROTOCOL: .unavailable
    case SQLITE_READONLY: .readOnly
    case SQLITE_INTERRUPT: .timeout
    case SQLITE_TOOBIG, SQLITE_MISMATCH, SQLITE_RANGE: .value
    default: .other
    }
  }

  private static func constraint(_ code: Int32, _ message: String) -> Reason {
    // "UNIQUE constraint failed: story.slug", "… failed: index 'story_address'".
    var name = message.firstRange(of: "failed: ").map { String(message[$0.upperBound...]) } ?? ""
    if name.hasPrefix("index '"), name.hasSuffix("'") {
      name = String(name.dropFirst(7).dropLast())
    }
    switch Int(code) {
    case broadsheet_sqlite_unique, broadsheet_sqlite_primary_key, broadsheet_sqlite_rowid:
      return .constraint(.unique, name: name)
    case broadsheet_sqlite_foreign_key: return .constraint(.foreignKey, name: "")
    case broadsheet_sqlite_not_null: return .constraint(.notNull, name: name)
    case broadsheet_sqlite_check: return .constraint(.check, name: name)
    case broadsheet_sqlite_datatype: return .value
    default: return .other
    }
  }
}

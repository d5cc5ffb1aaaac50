import CSQLite
import Database

extension Statement {
  /// Compiles the first statement of a text, and tells whether another one follows.
  static func prepare(
    _ sql: SQL, on database: OpaquePointer
  ) throws(SQLError) -> (handle: OpaquePointer?, rest: Bool) {
    var text = sql.numbered()
    var handle: OpaquePointer?
    var rest = false
    let code = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { text in
        var tail: UnsafePointer<CChar>?
        let code = unsafe sqlite3_prepare_v3(
          database, text.baseAddress, Int32(text.count), UInt32(SQLITE_PREPARE_PERSISTENT),
          &handle, &tail)
        if let start = text.baseAddress, let tail = unsafe tail {
          rest = unsafe text[(tail - start)...].contains { $0 > 0x20 }
        }
        return code
      }
    }
    guard code == SQLITE_OK else {
      let error = unsafe SQLError(handle: database, code: code, sql: sql)
      let reason = error.reason == .other ? .syntax : error.reason
      throw SQLError(reason, error.message, sql: error.sql)
    }
    return unsafe (handle, rest)
  }

  /// The names of a statement's columns.
  static func columns(of handle: OpaquePointer) -> Columns {
    let count = unsafe sqlite3_column_count(handle)
    return Columns(
      (0..<count).map { index in
        guard let name = unsafe sqlite3_column_name(handle, index) else { return "" }
        return unsafe String(cString: name)
      })
  }
}

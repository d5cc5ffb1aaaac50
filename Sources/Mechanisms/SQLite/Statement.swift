import CSQLite
import Database

/// A prepared statement of one connection.
@safe
final class Statement {
  private let handle: OpaquePointer
  private let database: OpaquePointer
  private let sql: SQL
  private var columns: Columns

  init(_ sql: SQL, on database: OpaquePointer) throws(SQLError) {
    let (found, rest) = try unsafe Statement.prepare(sql, on: database)
    guard let handle = unsafe found else {
      throw SQLError(.syntax, "the statement is empty", sql: sql.numbered())
    }
    guard !rest else {
      unsafe sqlite3_finalize(handle)
      throw SQLError(.syntax, "more than one statement in one text", sql: sql.numbered())
    }
    unsafe self.handle = handle
    unsafe self.database = database
    self.sql = sql
    columns = unsafe Statement.columns(of: handle)
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Runs the statement, calling `body` for each row.
  func run(_ values: [Value], _ body: (Row) throws -> Void) throws {
    defer {
      unsafe sqlite3_reset(handle)
      unsafe sqlite3_clear_bindings(handle)
    }
    try bind(values)
    while try step() { try body(row()) }
  }

  /// Runs the statement and gathers its rows.
  func rows(_ values: [Value]) throws(SQLError) -> [Row] {
    defer {
      unsafe sqlite3_reset(handle)
      unsafe sqlite3_clear_bindings(handle)
    }
    try bind(values)
    var rows: [Row] = []
    while try step() { rows.append(row()) }
    return rows
  }

  private func step() throws(SQLError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw unsafe SQLError(handle: database, code: code, sql: sql)
    }
  }

  private func bind(_ values: [Value]) throws(SQLError) {
    var index: Int32 = 0
    for value in values {
      index += 1
      let code = try bind(value, at: index)
      guard code == SQLITE_OK else {
        throw unsafe SQLError(handle: database, code: code, sql: sql)
      }
    }
  }

  private func bind(_ value: Value, at index: Int32) throws(SQLError) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(handle, index)
    case .integer(let number): return unsafe sqlite3_bind_int64(handle, index, number)
    case .real(let number): return unsafe sqlite3_bind_double(handle, index, number)
    case .text(var text):
      guard !text.holdsNUL else { throw SQLError.nul(in: sql) }
      // An empty buffer may lie nowhere, which SQLite would take for null.
      guard !text.isEmpty else {
        return unsafe sqlite3_bind_text64(
          handle, index, "", 0, broadsheet_sqlite_transient(), UInt8(SQLITE_UTF8))
      }
      return text.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) {
          unsafe sqlite3_bind_text64(
            handle, index, $0.baseAddress, UInt64($0.count),
            broadsheet_sqlite_transient(), UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(handle, index, 0) }
      return unsafe bytes.withUnsafeBytes {
        unsafe sqlite3_bind_blob64(
          handle, index, $0.baseAddress, UInt64($0.count), broadsheet_sqlite_transient())
      }
    }
  }

  private func row() -> Row {
    let count = unsafe sqlite3_data_count(handle)
    // The schema may have changed under a statement that asks for every column.
    if count != columns.names.count { columns = unsafe Statement.columns(of: handle) }
    return Row(columns: columns, values: (0..<count).map(value))
  }

  private func value(at index: Int32) -> Value {
    switch unsafe sqlite3_column_type(handle, index) {
    case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(handle, index))
    case SQLITE_FLOAT: return .real(unsafe sqlite3_column_double(handle, index))
    case SQLITE_TEXT:
      let start = unsafe sqlite3_column_text(handle, index)
      let count = unsafe sqlite3_column_bytes(handle, index)
      return .text(
        unsafe String(
          decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self))
    case SQLITE_BLOB:
      let start = unsafe sqlite3_column_blob(handle, index)
      let count = unsafe sqlite3_column_bytes(handle, index)
      return .blob(unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(count))))
    default: return .null
    }
  }
}

import CSQLite
import Database

/// One connection to a database file.
@safe
final class SQLiteConnection: Transaction, @unchecked Sendable {
  // Unchecked because it is handed from thread to thread, and only one at a time holds it.
  private let handle: OpaquePointer
  private var statements = StatementCache<String, Statement>(capacity: 256)
  private var inCursor = false
  var failure: SQLError?
  var depth = 0

  let dialect = Dialect.sqlite

  /// Done once, before the first connection; a library that runs already keeps its settings.
  private static let prepareLibrary: Void = { _ = broadsheet_sqlite_no_memory_statistics() }()

  /// Opens the file at `path`; a writer makes it if it is not there.
  init(_ path: String, writes: Bool) throws(SQLError) {
    SQLiteConnection.prepareLibrary
    let access = writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(path, &opened, access | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened = unsafe opened else {
      let error = unsafe SQLError(handle: opened, code: code, sql: nil)
      unsafe sqlite3_close_v2(opened)
      throw error
    }
    unsafe handle = opened
    unsafe sqlite3_extended_result_codes(opened, 1)
  }

  deinit {
    statements.removeAll()
    unsafe sqlite3_close_v2(handle)
  }

  /// Makes the ranking of search results known.
  func addRanking() throws(SQLError) {
    let code = unsafe broadsheet_sqlite_add_fit(handle)
    guard code == SQLITE_OK else { throw unsafe SQLError(handle: handle, code: code, sql: nil) }
  }

  /// Whether a transaction is open; some faults end it at once.
  var inTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

  var lastChanges: Int { Int(unsafe sqlite3_changes64(handle)) }

  func run(_ sql: SQL) throws(SQLError) -> [Row] {
    try checkUsable()
    return try attempt { () throws(SQLError) -> [Row] in
      try prepared(sql).rows(sql.values)
    }
  }

  func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try checkUsable()
    let statement = try attempt { () throws(SQLError) -> Statement in
      try prepared(sql)
    }
    inCursor = true
    defer { inCursor = false }
    do {
      try statement.run(sql.values, body)
    } catch {
      failure = error as? SQLError ?? .brokenOff(sql)
      throw error
    }
  }

  /// Starts a transaction.
  func begin(_ command: SQL) throws(SQLError) {
    failure = nil
    try control(command)
  }

  /// Ends a transaction without a trace, if one is open.
  func rollBack() {
    // Nothing is left to tell: whoever rolls back already has the error to throw.
    if inTransaction { try? control("ROLLBACK") }
    failure = nil
  }

  func control(_ command: SQL) throws(SQLError) {
    _ = try prepared(command).rows([])
  }

  /// Sets how long to wait for another program.
  func setPatience(_ seconds: Double) {
    unsafe sqlite3_busy_timeout(handle, Int32(seconds * 1000))
  }

  /// Throws when a row refers to one that is not there, where that is checked at the commit.
  func checkReferences() throws(SQLError) {
    var count: Int32 = 0
    var highest: Int32 = 0
    unsafe sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &count, &highest, 0)
    guard count == 0 else {
      throw SQLError(.constraint(.foreignKey, name: ""), "FOREIGN KEY constraint failed")
    }
  }

  private func attempt<R>(_ body: () throws(SQLError) -> R) throws(SQLError) -> R {
    do {
      return try body()
    } catch {
      failure = error
      throw error
    }
  }

  private func prepared(_ sql: SQL) throws(SQLError) -> Statement {
    precondition(!inCursor, "a statement was run inside forEach: \(sql)")
    if let statement = statements.find(sql.template) { return statement }
    let statement = try unsafe Statement(sql, on: handle)
    _ = statements.insert(statement, for: sql.template)
    return statement
  }
}

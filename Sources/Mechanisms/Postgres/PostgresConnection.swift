import CPostgres
import Database

/// A place in the pool: a connection that is opened when it is needed, and again when it was lost.
@safe
final class PostgresConnection: Transaction, @unchecked Sendable {
  // Unchecked because it is handed from thread to thread, and only one at a time holds it.
  private let url: PostgresURL
  private let settings: PostgresSettings
  private var link: Link?
  private var inCursor = false
  var failure: SQLError?
  var depth = 0
  private(set) var lastChanges = 0

  let dialect = Dialect.postgres

  init(_ url: PostgresURL, _ settings: PostgresSettings) {
    self.url = url
    self.settings = settings
  }

  /// Starts a transaction; a connection that was lost while it lay idle is opened again.
  func begin(_ command: SQL) throws(SQLError) {
    failure = nil
    let fresh = link == nil
    do {
      try open().tidy()
      try control(command)
    } catch {
      guard !fresh, link?.isAlive != true else { throw error }
      close()
      try open()
      try control(command)
    }
  }

  /// Ends a transaction without a trace, and a connection that cannot be used any more.
  func rollBack() {
    // Nothing is left to tell: whoever rolls back already has the error to throw.
    if let link, link.isAlive, link.inTransaction { try? link.command("ROLLBACK") }
    if let link, !link.isAlive || link.inTransaction { close() }
    failure = nil
  }

  /// Makes the transaction durable.
  func commit() throws(SQLError) {
    do {
      try control("COMMIT")
    } catch {
      guard link?.isAlive != true else { throw error }
      throw SQLError(
        .unavailable,
        "PostgreSQL was lost during a commit; whether the change was kept is not known: "
          + error.message)
    }
  }

  /// Closes the connection.
  func close() {
    link = nil
  }

  func control(_ command: SQL) throws(SQLError) {
    try open().command(command.numbered())
  }

  func run(_ sql: SQL) throws(SQLError) -> [Row] {
    try checkUsable()
    do throws(SQLError) {
      return try rows(sql, try open())
    } catch {
      failure = error
      throw error
    }
  }

  func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try checkUsable()
    do {
      let link = try open()
      inCursor = true
      defer { inCursor = false }
      try link.stream(sql, body)
    } catch {
      failure = error as? SQLError ?? .brokenOff(sql)
      throw error
    }
  }

  private func rows(_ sql: SQL, _ link: Link) throws(SQLError) -> [Row] {
    let parameters = try Parameters(sql)
    let statement = try link.prepared(sql, parameters)
    let result = unsafe parameters.withPointers { values, lengths, formats in
      unsafe PQexecPrepared(
        link.handle, statement.name, parameters.count, values, lengths, formats, 0)
    }
    guard let result = unsafe result else { throw link.failed(sql) }
    let answer = unsafe Answer(result)
    guard answer.isGood else { throw link.fault(answer, sql) }
    lastChanges = answer.changes ?? lastChanges
    let shape = statement.shape ?? answer.shape()
    statement.shape = shape
    return (0..<answer.count).map { answer.row($0, shape) }
  }

  @discardableResult
  private func open() throws(SQLError) -> Link {
    precondition(!inCursor, "a statement was run inside forEach")
    if let link { return link }
    let opened = try Link(url, settings)
    link = opened
    return opened
  }
}

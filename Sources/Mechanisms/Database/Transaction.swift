/// What a driver tells about its transaction, so that savepoints mean the same on all databases.
package protocol Transaction: Connection {
  /// The error of the statement that lost the transaction, or its innermost savepoint.
  var failure: SQLError? { get set }
  /// How many savepoints are open.
  var depth: Int { get set }
  /// Runs a command of transaction control, even when a statement has failed.
  func control(_ command: SQL) throws(SQLError)
}

extension Transaction {
  /// Runs `body` in a savepoint of its own.
  @discardableResult
  public func savepoint<T>(_ body: () throws -> T) throws -> T {
    try checkUsable()
    depth += 1
    defer { depth -= 1 }
    let name = SQL(trusted: "level\(depth)")
    try control("SAVEPOINT \(name)")
    do {
      let value = try body()
      if let failure { throw failure }
      try control("RELEASE SAVEPOINT \(name)")
      return value
    } catch {
      undo(to: name)
      throw error
    }
  }

  /// Throws when an earlier statement has lost the transaction.
  package func checkUsable() throws(SQLError) {
    guard let failure else { return }
    throw SQLError(
      failure.reason, "the transaction was lost by an earlier statement: \(failure.message)",
      sql: failure.sql)
  }

  private func undo(to name: SQL) {
    do {
      try control("ROLLBACK TO SAVEPOINT \(name)")
      try control("RELEASE SAVEPOINT \(name)")
      failure = nil
    } catch {
      // The whole transaction is gone; the first error is the one to tell.
      failure = failure ?? error
    }
  }
}

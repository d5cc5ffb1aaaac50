/// A connection inside one transaction; a pool lends it to a closure, which must not keep it.
///
/// After a statement has failed the transaction is lost on every database: nothing more runs in
/// it, and it is rolled back. To go on after a failure, run the statement in a `savepoint`.
public protocol Connection: AnyObject {
  /// What differs between databases.
  var dialect: Dialect { get }
  /// How many rows the last `INSERT`, `UPDATE` or `DELETE` has touched.
  var lastChanges: Int { get }

  /// Runs a statement and returns all rows of its answer.
  @discardableResult
  func run(_ sql: SQL) throws(SQLError) -> [Row]

  /// Calls `body` for each row as it arrives, in constant memory; no statement may run meanwhile,
  /// and when `body` throws, the transaction is lost as after a failed statement.
  func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws

  /// Runs `body` so that its changes alone are undone when it throws.
  @discardableResult
  func savepoint<T>(_ body: () throws -> T) throws -> T
}

extension Connection {
  /// The first row of the answer, or nil.
  public func first(_ sql: SQL) throws(SQLError) -> Row? {
    try run(sql).first
  }
}

/// A database that many threads use at once.
///
/// A closure must not ask the pool it came from for another connection: that could wait for ever,
/// and is refused by a precondition.
public protocol Pool: Sendable {
  /// What differs between databases.
  var dialect: Dialect { get }

  /// Runs `body` on this thread over one consistent state of the database, which it cannot change.
  func read<T: Sendable>(_ body: (any Connection) throws -> T) throws -> T

  /// Runs `body` as one transaction, durable when this returns, undone when `body` throws.
  ///
  /// It may run on another thread and more than once, so that it should do nothing but SQL.
  @discardableResult
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T
  ) throws -> T

  /// Does what `write` does, and says whether it is durable or has failed when that is known, so that
  /// the thread that asks need not wait.
  ///
  /// `done` is called once, on any thread, and should be quick: others may wait for what it holds up.
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T,
    done: @escaping @Sendable (Result<T, any Error>) -> Void)

  /// Ends all connections after the work at hand; the pool is of no use afterwards.
  func close()
}

extension Pool {
  /// Writes on the thread that asks, where nothing is won by another.
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T,
    done: @escaping @Sendable (Result<T, any Error>) -> Void
  ) {
    done(Result { try write(body) })
  }
}

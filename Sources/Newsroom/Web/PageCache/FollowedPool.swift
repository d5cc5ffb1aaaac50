public import Database

/// A database whose writes are told to all programs on it before they are answered.
public struct FollowedPool: Pool {
  private let base: any Pool
  private let acknowledgements: Acknowledgements

  /// Rings the signal after each write of `base`.
  public init(_ base: any Pool, ringing signal: any ChangeSignal) {
    self.init(base) { signal.ring() }
  }

  /// Has `tell` called after each write of `base`, or after several.
  init(_ base: any Pool, tell: @escaping @Sendable () throws -> Void) {
    self.base = base
    // The act is done. If its changes cannot be read now, no page is given before they are.
    acknowledgements = Acknowledgements { try? tell() }
  }

  /// What differs between databases.
  public var dialect: Dialect { base.dialect }

  /// Runs `body` on this thread over one consistent state of the database.
  public func read<T: Sendable>(_ body: (any Connection) throws -> T) throws -> T {
    try base.read(body)
  }

  /// Runs `body` as one transaction; what it has changed is no longer shown when this returns.
  @discardableResult
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T
  ) throws -> T {
    let value = try base.write(body)
    acknowledgements.follow()
    return value
  }

  /// Has `body` done as one transaction; what it has changed is no longer shown when `done` is called.
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T,
    done: @escaping @Sendable (Result<T, any Error>) -> Void
  ) {
    base.write(body) { [acknowledgements] result in acknowledgements.add { done(result) } }
  }

  /// Ends all connections after the work at hand.
  public func close() {
    base.close()
  }
}

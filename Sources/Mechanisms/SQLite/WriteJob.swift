import Database

/// An act that waits for the writer.
protocol WriteJob: Sendable {
  /// Does the act and keeps its result; throws what the act throws.
  ///
  /// An act that is not alone in its transaction has its changes undone when it throws.
  func run(_ db: SQLiteConnection, alone: Bool) throws
  /// Answers whoever waits: with the result, or with why it could not be kept.
  func finish(_ fault: SQLError?)
}

/// An act with its result, for the thread that waits for it or for whom it is to be told.
final class PendingWrite<T: Sendable>: WriteJob {
  private struct State {
    var result: Result<T, any Error>?
    var finished = false
  }

  private let body: @Sendable (any Connection) throws -> T
  private let done: (@Sendable (Result<T, any Error>) -> Void)?
  private let state = Monitor(State())

  /// An act; `done` is told its result when nobody waits.
  init(
    _ body: @escaping @Sendable (any Connection) throws -> T,
    done: (@Sendable (Result<T, any Error>) -> Void)? = nil
  ) {
    self.body = body
    self.done = done
  }

  func run(_ db: SQLiteConnection, alone: Bool) throws {
    let result = Result { alone ? try act(db) : try db.savepoint { try act(db) } }
    state.change { $0.result = result }
    _ = try result.get()
  }

  private func act(_ db: SQLiteConnection) throws -> T {
    let value = try body(db)
    // An act that hides the failure of a statement has failed all the same.
    if let failure = db.failure { throw failure }
    // Left to the commit, one act's dangling reference would fail all of its batch.
    try db.checkReferences()
    return value
  }

  func finish(_ fault: SQLError?) {
    let result = state.change { state in
      // What the act itself threw says more than the fate of its batch.
      if let fault {
        switch state.result {
        case .failure: break
        case .success, nil: state.result = .failure(fault)
        }
      }
      state.finished = true
      return state.result
    }
    guard let done, let result else { return }
    done(result)
  }

  /// Waits until the act is durable or has failed.
  func wait() throws -> T {
    let result = state.wait { $0.finished ? $0.result : nil }
    guard let result else { throw SQLError(.unavailable, "the database is closed") }
    return try result.get()
  }
}

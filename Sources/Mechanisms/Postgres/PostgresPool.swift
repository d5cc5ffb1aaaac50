public import Database
import Glibc

/// A PostgreSQL database over a fixed number of connections.
public final class PostgresPool: Pool {
  /// What differs between databases.
  public let dialect = Dialect.postgres
  private let settings: PostgresSettings
  private let slots: Slots<PostgresConnection>

  /// Checks the address and opens the first connection; the others are opened when needed.
  public init(
    url: String, settings: PostgresSettings = PostgresSettings()
  ) throws(SQLError) {
    self.settings = settings
    let address = try PostgresURL(url)
    let connections = (0..<settings.connections).map { _ in
      PostgresConnection(address, settings)
    }
    if let last = connections.last {
      try last.begin("BEGIN")
      last.rollBack()
    }
    slots = Slots(connections, patience: settings.patience)
  }

  /// Runs `body` on this thread over one consistent state of the database.
  public func read<T: Sendable>(_ body: (any Connection) throws -> T) throws -> T {
    try slots.withOne { db in
      try db.begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
      defer { db.rollBack() }
      return try body(db)
    }
  }

  /// Runs `body` on this thread as one serialisable transaction, again when it meets another.
  @discardableResult
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T
  ) throws -> T {
    try slots.withOne { db in
      for attempt in 1..<settings.attempts {
        do {
          return try transact(db, body)
        } catch let error as SQLError where error.asksForRepeat {
          PostgresPool.rest(attempt)
        }
      }
      return try transact(db, body)
    }
  }

  /// Ends the connections after the work at hand.
  public func close() {
    for connection in slots.close() { connection.close() }
  }

  private func transact<T>(
    _ db: PostgresConnection, _ body: (any Connection) throws -> T
  ) throws -> T {
    try db.begin("BEGIN ISOLATION LEVEL SERIALIZABLE")
    do {
      let value = try body(db)
      if let failure = db.failure { throw failure }
      try db.commit()
      return value
    } catch {
      // The body may have made another error of the one that asks to begin again.
      let failure = db.failure
      db.rollBack()
      if let failure, failure.asksForRepeat { throw failure }
      throw error
    }
  }

  /// Waits longer after each attempt, and never as long as the one it met.
  private static func rest(_ attempt: Int) {
    usleep(UInt32.random(in: 0...(500 << UInt32(min(attempt, 7)))))
  }
}

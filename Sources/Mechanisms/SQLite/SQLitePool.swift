public import Database

/// A database in one file: one thread writes, many read.
public final class SQLitePool: Pool {
  /// What differs between databases.
  public let dialect = Dialect.sqlite
  private let path: String
  private let settings: SQLiteSettings
  private let readers: Slots<SQLiteConnection>
  private let writer: Writer

  /// Opens the file at `path`, or makes it.
  ///
  /// Throws when it cannot be opened, is damaged, or is the database of another program.
  public init(path: String, settings: SQLiteSettings = SQLiteSettings()) throws(SQLError) {
    self.path = path
    self.settings = settings
    do {
      let first = try SQLiteConnection.writer(path, settings)
      var others: [SQLiteConnection] = []
      for _ in 0..<settings.readers { others.append(try .reader(path, settings)) }
      readers = Slots(others, patience: settings.patience)
      writer = try Writer(first, batch: settings.batch)
    } catch {
      throw SQLError(error.reason, "cannot open the database \(path): \(error.message)")
    }
  }

  deinit {
    close()
  }

  /// Runs `body` on this thread over one consistent state of the database.
  public func read<T: Sendable>(_ body: (any Connection) throws -> T) throws -> T {
    precondition(!writer.isHere, "a read was asked for inside a write")
    return try readers.withOne { db in
      try db.begin("BEGIN")
      defer { db.rollBack() }
      return try body(db)
    }
  }

  /// Runs `body` on the writer's thread as one transaction, durable when this returns.
  @discardableResult
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T
  ) throws -> T {
    precondition(!readers.isHeldHere, "a write was asked for inside a read")
    return try writer.write(body)
  }

  /// Has `body` done on the writer's thread, which says when it is durable.
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T,
    done: @escaping @Sendable (Result<T, any Error>) -> Void
  ) {
    precondition(!readers.isHeldHere, "a write was asked for inside a read")
    writer.write(body, done: done)
  }

  /// How many acts wait for the writer now.
  public var waitingWrites: Int { writer.waiting }

  /// Ends the connections after the work at hand.
  public func close() {
    _ = readers.close()
    writer.close()
  }

  /// Moves everything from the log into the file itself.
  public func checkpoint() throws(SQLError) {
    let db = try SQLiteConnection.writer(path, settings)
    let row = try db.first("PRAGMA wal_checkpoint(TRUNCATE)")
    if let row, row[0] as Bool {
      throw SQLError(.busy, "the log could not be emptied while \(path) is read")
    }
  }

  /// What is wrong with the file, a sentence each; empty when it is sound.
  public func integrityCheck() throws -> [String] {
    try read { db in
      var faults: [String] = []
      for row in try db.run("PRAGMA integrity_check") where row[0] as String != "ok" {
        faults.append(row[0])
      }
      for row in try db.run("PRAGMA foreign_key_check") {
        let (table, parent): (String, String) = (row["table"], row["parent"])
        faults.append("a row of \(table) refers to one of \(parent) that is not there")
      }
      return faults
    }
  }
}

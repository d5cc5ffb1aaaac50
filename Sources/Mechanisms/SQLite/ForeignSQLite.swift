public import Database

/// A database file of another program, opened to be read and never written.
///
/// What its schema says is not trusted: no function with an effect runs from within it. Used on one
/// thread.
public final class ForeignSQLite {
  private let db: SQLiteConnection

  /// Opens the file at `path`.
  ///
  /// Throws when it is not there, and with the reason `corrupt` when it is no SQLite database.
  public init(path: String) throws(SQLError) {
    let db = try SQLiteConnection(path, writes: false)
    db.setPatience(SQLiteSettings().patience)
    try db.control("PRAGMA query_only = ON")
    try db.control("PRAGMA trusted_schema = OFF")
    try db.control("PRAGMA cell_size_check = ON")
    _ = try db.first("SELECT count(*) FROM sqlite_schema")
    self.db = db
  }

  /// Runs `body` over one consistent state of the file.
  public func read<T>(_ body: (any Connection) throws -> T) throws -> T {
    try db.begin("BEGIN")
    defer { db.rollBack() }
    return try body(db)
  }
}

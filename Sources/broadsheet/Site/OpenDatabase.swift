import Database
import Postgres
import SQLite
import Stores

/// Opens the database that a command names: the one place where the drivers are known.
enum OpenDatabase {
  /// Opens it and brings its tables up to date.
  ///
  /// Fails when it cannot be opened or is of a newer version of the program.
  static func pool(url: String?, in directory: DataDirectory) throws -> any Pool {
    guard let url else {
      let pool = try SQLitePool(path: directory.database)
      _ = try Migrator(Schema.migrations).run(on: pool)
      return pool
    }
    guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else {
      throw UsageError(
        description: "--database takes a URL like postgres://user@host/name, not '\(url)'.")
    }
    let pool = try PostgresPool(url: url)
    _ = try Migrator(Schema.migrations).run(on: pool)
    return pool
  }

  /// The signal by which programs on the database tell each other of changes.
  static func signal(url: String?, in directory: DataDirectory) throws -> any ChangeSignal {
    try url.map { try PostgresSignal(url: $0) } ?? FileSignal(path: directory.changes)
  }
}

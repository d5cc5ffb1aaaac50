public import Database
import Foundation
import Postgres
import SQLite

/// The databases that a test runs on: `@Test("…", arguments: Databases.available)`.
public enum Databases {
  /// SQLite, and PostgreSQL when `BROADSHEET_TEST_POSTGRES` has the address of a server.
  public static var available: [Kind] {
    serverAddress == nil ? [.sqlite] : [.sqlite, .postgres]
  }

  /// Runs `body` on an empty database of its own, which is gone afterwards.
  public static func with<R>(
    _ kind: Kind, durable: Bool = false, _ body: (any Pool) throws -> R
  ) throws -> R {
    switch kind {
    case .sqlite:
      try withFolder { folder in
        try using(try sqlite(at: "\(folder)/test.db", durable: durable), body)
      }
    case .postgres: try withSchema { schema in try using(try postgres(schema: schema), body) }
    }
  }

  /// Runs `body` with the path of an empty folder, which is gone afterwards.
  public static func withFolder<R>(_ body: (String) throws -> R) throws -> R {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "broadsheet-\(UUID().uuidString)").path
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(atPath: folder) }
    return try body(folder)
  }

  /// Opens a SQLite file as tests do: without waiting for the disk, unless that is wanted.
  public static func sqlite(at path: String, durable: Bool = false) throws -> any Pool {
    var settings = SQLiteSettings()
    settings.durable = durable
    settings.readers = 4
    return try SQLitePool(path: path, settings: settings)
  }

  private static func using<R>(_ pool: any Pool, _ body: (any Pool) throws -> R) throws -> R {
    defer { pool.close() }
    return try body(pool)
  }
}

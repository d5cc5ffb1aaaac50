public import Database
import Foundation
import Postgres

extension Databases {
  /// The address of a server for tests, where each test makes a schema of its own.
  public static var serverAddress: String? {
    let address = ProcessInfo.processInfo.environment["BROADSHEET_TEST_POSTGRES"] ?? ""
    return address.isEmpty ? nil : address
  }

  /// Runs `body` with the name of an empty schema, which is gone afterwards.
  public static func withSchema<R>(_ body: (String) throws -> R) throws -> R {
    let schema = "test_\(UInt64.random(in: .min ... .max))"
    let keeper = try postgres(schema: nil)
    defer { keeper.close() }
    try keeper.write { db in try db.run("CREATE SCHEMA \(SQL(trusted: schema))") }
    let result = Result { try body(schema) }
    try keeper.write { db in try db.run("DROP SCHEMA \(SQL(trusted: schema)) CASCADE") }
    return try result.get()
  }

  /// Opens the server for tests, to work in a schema that is there.
  public static func postgres(
    schema: String?, connections: Int = 4
  ) throws -> any Pool {
    guard let serverAddress else {
      throw SQLError(.unavailable, "BROADSHEET_TEST_POSTGRES has no address of a server")
    }
    var settings = PostgresSettings()
    settings.schema = schema
    settings.connections = schema == nil ? 1 : connections
    return try PostgresPool(url: serverAddress, settings: settings)
  }
}

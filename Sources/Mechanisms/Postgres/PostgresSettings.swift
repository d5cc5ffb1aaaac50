/// How a PostgreSQL server is used.
public struct PostgresSettings: Sendable {
  /// The most connections open at once.
  public var connections = 16
  /// Seconds to wait for a connection of the pool to be free.
  public var patience = 10.0
  /// Seconds after which the server gives up on a statement.
  public var statementTimeout = 30.0
  /// How often a write is begun again when it meets another one.
  public var attempts = 20
  /// The schema to work in, which must exist; nil for the server's usual one.
  public var schema: String?

  /// Makes the settings of a server.
  public init() {}
}

extension Databases {
  /// A kind of database.
  public enum Kind: String, Sendable, CaseIterable {
    case sqlite = "SQLite"
    case postgres = "PostgreSQL"
  }
}

/// What differs between databases, as fragments of SQL.
public struct Dialect: Sendable {
  /// The name of the database for people, such as `SQLite`.
  public let name: String
  /// The type of a 64-bit primary key that the database counts up and never uses again.
  public let identity: SQL
  /// The type of a column of bytes; the other types are `BIGINT`, `TEXT` and `DOUBLE PRECISION`.
  public let blob: SQL
  /// Ends a `SELECT` so that its rows stay as they are until the transaction ends.
  public let forUpdate: SQL
  /// Ends a `SELECT` like `forUpdate`, leaving out rows that another transaction holds.
  public let forUpdateSkipLocked: SQL
  /// A statement that makes others wait before they write to the table, where they could.
  public let lockTable: @Sendable (_ table: SQL) -> SQL?
  /// Statements that make the database refuse every change of a table's rows and their removal.
  public let appendOnly: @Sendable (_ table: SQL) -> [SQL]
  /// A statement that tells listeners, once the transaction is durable, that something has changed;
  /// nil where a database knows no listeners.
  public let announce: SQL?
  /// A query for the names of all tables and their columns, in order, search indexes left out.
  public let catalogue: SQL
  /// Full-text search.
  public let search: any TextSearch

  /// Makes a dialect; a driver does this once.
  public init(
    name: String, identity: SQL, blob: SQL, forUpdate: SQL, forUpdateSkipLocked: SQL,
    lockTable: @escaping @Sendable (_ table: SQL) -> SQL?,
    appendOnly: @escaping @Sendable (_ table: SQL) -> [SQL], announce: SQL?, catalogue: SQL,
    search: any TextSearch
  ) {
    self.name = name
    self.identity = identity
    self.blob = blob
    self.forUpdate = forUpdate
    self.forUpdateSkipLocked = forUpdateSkipLocked
    self.lockTable = lockTable
    self.appendOnly = appendOnly
    self.announce = announce
    self.catalogue = catalogue
    self.search = search
  }
}

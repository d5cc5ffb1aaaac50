/// Brings a database to the schema that the program knows.
public struct Migrator: Sendable {
  private let migrations: [Migration]

  /// Takes all changes of the schema, numbered from 1 without a gap.
  public init(_ migrations: [Migration]) {
    precondition(
      migrations.map(\.number) == Array(1..<(migrations.count + 1)),
      "migrations must be numbered from 1 without a gap")
    self.migrations = migrations
  }

  /// The number of the last change that the program knows.
  public var known: Int { migrations.count }

  /// Runs what is missing, in one transaction, and returns how many changes that were.
  ///
  /// Throws `SQLError` with the reason `newerVersion` when the database is ahead of the program,
  /// and leaves it as it was.
  @discardableResult
  public func run(on pool: some Pool) throws -> Int {
    do {
      try prepare(pool)
    } catch is SQLError {
      // Nodes that start together can both try to make the table; now it is there.
      try prepare(pool)
    }
    return try pool.write { db in try runMissing(db) }
  }

  private func prepare(_ pool: some Pool) throws {
    try pool.write { db in
      try db.run(
        """
        CREATE TABLE IF NOT EXISTS migration (
          number BIGINT PRIMARY KEY,
          title TEXT NOT NULL
        )
        """)
    }
  }

  private func runMissing(_ db: any Connection) throws -> Int {
    // Nodes that start together must queue before they look at what is there.
    if let lock = db.dialect.lockTable("migration") { try db.run(lock) }
    let found: Int = try db.first("SELECT coalesce(max(number), 0) FROM migration")?[0] ?? 0
    guard found <= known else {
      throw SQLError(
        .newerVersion(found: found, known: known),
        "the database is of version \(found), made by a newer program; "
          + "this one knows versions up to \(known)")
    }
    for migration in migrations.dropFirst(found) { try apply(migration, db) }
    return known - found
  }

  private func apply(_ migration: Migration, _ db: any Connection) throws {
    for statement in migration.statements(db.dialect) { try db.run(statement) }
    try db.run(
      "INSERT INTO migration (number, title) VALUES (\(migration.number), \(migration.title))")
  }
}

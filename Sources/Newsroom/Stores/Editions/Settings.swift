public import Database

/// The few facts of the whole site that the database keeps, by name.
public struct Settings: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// The content under a name; nil when there is none.
  public func content(_ name: String) throws -> String? {
    try pool.read { db in
      try db.first("SELECT content FROM setting WHERE name = \(name)")?[0]
    }
  }

  /// Keeps content under a name unless there is some already.
  public func keep(_ content: String, as name: String) throws {
    try pool.write { db in
      try db.run(
        """
        INSERT INTO setting (name, content) VALUES (\(name), \(content)) \
        ON CONFLICT (name) DO NOTHING
        """)
    }
  }

  /// Keeps content under a name in place of what was there.
  public func save(_ content: String, as name: String) throws {
    try pool.write { db in
      try db.run(
        """
        INSERT INTO setting (name, content) VALUES (\(name), \(content)) \
        ON CONFLICT (name) DO UPDATE SET content = excluded.content
        """)
    }
  }
}

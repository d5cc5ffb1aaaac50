public import Database
public import News
public import Times

/// How far imports have come, so that they can be taken up again.
public struct Imports: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// One run over a source, such as the export of one site.
  public struct Run: Sendable, Hashable {
    /// The run's identity.
    public var id: ID<Run>
    /// The name of the source.
    public var source: String
    /// When it began.
    public var started: Instant
    /// When it came to the end; nil while it has not.
    public var finished: Instant?
    /// What it did, in words.
    public var report: String
  }

  /// Begins a run over a source, or takes up the last one when it did not come to its end.
  public func begin(_ source: String, at now: Instant) throws -> Run {
    try pool.write { db in
      if let last = try Imports.last(source, db), last.finished == nil { return last }
      let id: ID<Run> = try db.run(
        """
        INSERT INTO import_run (source, started_at, report) VALUES (\(source), \(now), '') \
        RETURNING id
        """
      ).identity()
      return Run(id: id, source: source, started: now, finished: nil, report: "")
    }
  }

  /// The last run over a source; nil when there was none.
  public func last(_ source: String) throws -> Run? {
    try pool.read { db in try Imports.last(source, db) }
  }

  /// Which of these items of a source were taken before: their hashes by their guids.
  public func hashes(_ guids: [String], from source: String) throws -> [String: String] {
    guard !guids.isEmpty else { return [:] }
    return try pool.read { db in
      let rows = try db.run(
        """
        SELECT guid, hash FROM import_item WHERE source = \(source) \
        AND guid IN (\(SQL.padded(guids)))
        """)
      return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { one, _ in one })
    }
  }

  /// Notes that items were taken: the hashes of their sources by their guids.
  public func note(_ hashes: [String: String], from source: String) throws {
    try pool.write { db in
      for (guid, hash) in hashes {
        try db.run(
          """
          INSERT INTO import_item (source, guid, hash) VALUES (\(source), \(guid), \(hash)) \
          ON CONFLICT (source, guid) DO UPDATE SET hash = excluded.hash
          """)
      }
    }
  }

  /// Notes that a run has come to its end.
  public func finish(_ run: ID<Run>, report: String, at now: Instant) throws {
    try pool.write { db in
      try db.run(
        """
        UPDATE import_run SET finished_at = \(now), report = \(report) WHERE id = \(run)
        """)
      if db.lastChanges == 0 { throw Refusal.notFound }
    }
  }

  private static func last(_ source: String, _ db: any Connection) throws -> Run? {
    try db.first(
      """
      SELECT id, source, started_at, finished_at, report FROM import_run \
      WHERE source = \(source) ORDER BY id DESC LIMIT 1
      """
    ).map { Run(id: $0[0], source: $0[1], started: $0[2], finished: $0[3], report: $0[4]) }
  }
}

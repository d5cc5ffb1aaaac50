public import Database
public import News
public import Times

/// How often stories were read, by the hour, without a trace of who read them.
public struct Reads: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// How often one story was read in one hour.
  public struct Count: Sendable, Hashable {
    /// The story.
    public var story: ID<Story>
    /// Hours since 1970-01-01T00:00:00Z.
    public var hour: Int64
    /// How often.
    public var reads: Int

    /// Makes a count for the hour that an instant lies in.
    public init(story: ID<Story>, at instant: Instant, reads: Int = 1) {
      self.story = story
      hour = Reads.hour(instant)
      self.reads = reads
    }
  }

  /// How long the reads count that make the list of the most read.
  public static let window = Instant.Span.hours(24)

  /// Adds reads and makes the lists of the most read anew; what no story bears is passed over.
  public func add(_ counts: [Count], at now: Instant) throws {
    try pool.write { db in
      for count in counts {
        try db.run(
          """
          INSERT INTO read_count (hour, story, reads) \
          SELECT \(count.hour), id, \(count.reads) FROM story WHERE id = \(count.story) \
          ON CONFLICT (hour, story) DO UPDATE SET reads = read_count.reads + excluded.reads
          """)
      }
      try MostRead(db: db, now: now).refresh()
    }
  }

  /// The most read stories of an edition in the last day, as the last `add` has ranked them.
  public func most(
    _ edition: ID<Edition>, limit: Int = 5, at now: Instant
  ) throws -> [StorySummary] {
    basis?.note(.mostRead(edition))
    return try pool.read { db in
      let ids: [ID<Story>] = try db.run(
        "SELECT story FROM most_read WHERE edition = \(edition) ORDER BY place"
      ).map { $0[0] }
      return try Shelf(db: db, basis: basis).passing(ids, on: .list, at: now, limit: limit)
    }
  }

  /// How often a story was read since an instant, by whole hours.
  public func reads(of story: ID<Story>, since instant: Instant) throws -> Int {
    try pool.read { db in
      try db.first(
        """
        SELECT CAST(coalesce(sum(reads), 0) AS BIGINT) FROM read_count \
        WHERE story = \(story) AND hour >= \(Reads.hour(instant))
        """)?[0] ?? 0
    }
  }

  /// Forgets the hours before an instant.
  public func prune(before instant: Instant) throws {
    try pool.write { db in
      try db.run("DELETE FROM read_count WHERE hour < \(Reads.hour(instant))")
    }
  }

  static func hour(_ instant: Instant) -> Int64 {
    let hour: Int64 = 3600
    let seconds = instant.seconds
    return seconds >= 0 ? seconds / hour : (seconds - hour + 1) / hour
  }
}

public import Database
public import News
public import Times

/// How many stories each day of an edition has, without looking at every story.
public struct Archive: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// One part of an edition's calendar and how many stories readers may see of it.
  public struct Count: Sendable, Hashable {
    /// The year, month or day.
    public var period: Period
    /// The number of stories; never 0.
    public var stories: Int

    /// Makes a count.
    public init(period: Period, stories: Int) {
      self.period = period
      self.stories = stories
    }
  }

  /// The years that have stories, newest first.
  public func years(of edition: ID<Edition>, at now: Instant) throws -> [Count] {
    try counts(edition, by: .year, at: now).reversed()
  }

  /// The months of a year that have stories, in the order of the calendar; of all years for nil.
  public func months(
    of year: Int?, _ edition: ID<Edition>, at now: Instant
  ) throws -> [Count] {
    let bounds = year.map { $0 * 100..<($0 + 1) * 100 }
    return try counts(edition, by: .month, in: bounds, at: now)
  }

  /// The days of a month that have stories, in the order of the calendar.
  public func days(
    of month: Int, _ year: Int, _ edition: ID<Edition>, at now: Instant
  ) throws -> [Count] {
    let first = year * 1_00_00 + month * 1_00
    return try counts(edition, by: .day, in: first..<first + 100, at: now)
  }

  /// The first instant after `now` at which the gate's word on a listed story changes by itself.
  public func nextChange(after now: Instant) throws -> Instant? {
    try pool.read { db in
      try db.first(
        """
        SELECT changes_at FROM story WHERE changes_at > \(now) ORDER BY changes_at LIMIT 1
        """)?[0]
    }
  }

  /// Counts for good what has stopped changing by itself, and returns how many stories that were.
  ///
  /// It is a service to the speed of the counts, which are right without it.
  @discardableResult
  public func settle(at now: Instant, limit: Int = 1000) throws -> Int {
    try pool.write { db in
      let press = try Press(db: db, now: now)
      let count = try press.settle(limit: limit)
      try press.finish()
      return count
    }
  }
}

import Database
public import News
public import Times

/// How many comments were written in a stretch of time, and how many taken away and why.
public struct CommentTally: Sendable, Hashable {
  /// How many were written.
  public var posted = 0
  /// How many people took away, by why.
  public var byPeople: [RemovalReason: Int] = [:]
  /// How many the phases of moderation refused, by the phase.
  public var byPhases: [String: Int] = [:]

  /// Makes an empty tally.
  public init() {}

  /// How many were taken away.
  public var removed: Int {
    byPeople.values.reduce(0, +) + byPhases.values.reduce(0, +)
  }
}

extension Comments {
  /// What was written under the stories of an edition, or of all, in a stretch of time; and what was
  /// taken away, by why and by whom: people, or the phases.
  public func tally(
    of edition: ID<Edition>? = nil, from start: Instant, to end: Instant
  ) throws -> CommentTally {
    let place: SQL = edition.map { "AND s.edition = \($0)" } ?? ""
    return try pool.read { db in
      var tally = CommentTally()
      for row in try db.run(
        """
        SELECT d.reason, CASE WHEN d.name = '' THEN 0 ELSE 1 END, count(*) \
        FROM comment_decision d JOIN comment c ON c.id = d.comment \
        JOIN story s ON s.id = c.story WHERE d.at >= \(start) AND d.at < \(end) \
        AND d.state = 'rejected' AND d.undone_at IS NULL \(place) GROUP BY 1, 2
        """)
      {
        let (byPeople, count): (Int, Int) = (row[1], row[2])
        if byPeople == 1 {
          tally.byPeople[RemovalReason(rawValue: row[0]) ?? .other, default: 0] += count
        } else {
          tally.byPhases[row[0], default: 0] += count
        }
      }
      tally.posted =
        try db.first(
          """
          SELECT count(*) FROM comment c JOIN story s ON s.id = c.story \
          WHERE c.posted_at >= \(start) AND c.posted_at < \(end) \(place)
          """)?[0] ?? 0
      return tally
    }
  }
}

import Database
public import News
public import Times

/// As much of a comment as the phases of moderation compare others with.
public struct RecentComment: Sendable, Hashable {
  /// The comment.
  public var id: ID<Comment>
  /// Who wrote it.
  public var reader: ID<Reader>?
  /// The network that it came from, as a keyed hash.
  public var network: String?
  /// When.
  public var posted: Instant
  /// By which texts that are nearly the same are found; 0 for a text that is too short.
  public var fingerprint: Int64
}

extension Comments {
  /// The comments after one, in the order in which they came.
  public func recent(after id: ID<Comment>, limit: Int) throws -> [RecentComment] {
    try pool.read { db in
      try db.run(
        """
        SELECT id, reader, network, posted_at, fingerprint FROM comment WHERE id > \(id) \
        ORDER BY id LIMIT \(limit)
        """
      ).map { row in
        RecentComment(
          id: row[0], reader: row[1], network: row[2], posted: row[3], fingerprint: row[4])
      }
    }
  }

  /// The comment before the last so many, from which on they are recent.
  public func start(ofLast count: Int) throws -> ID<Comment> {
    try pool.read { db in
      try db.first("SELECT id FROM comment ORDER BY id DESC LIMIT 1 OFFSET \(count)")?[0]
        ?? ID(rawValue: 0)
    }
  }

  /// A decision of a person, to learn from.
  public struct Lesson: Sendable, Hashable {
    /// The decision's number.
    public var id: Int64
    /// The text as it was typed.
    public var text: String
    /// Its language, as far as it is known.
    public var language: String?
    /// Whether it was refused.
    public var isUnwanted: Bool
    /// Who wrote it.
    public var reader: ID<Reader>?
    /// Who decided.
    public var account: ID<Account>?
  }

  /// What people have decided after a decision, in order; what was taken back teaches nothing.
  public func lessons(after id: Int64, limit: Int = 1_000) throws -> [Lesson] {
    try pool.read { db in
      try db.run(
        """
        SELECT d.id, c.body, c.language, d.state, c.reader, d.account FROM comment_decision d \
        JOIN comment c ON c.id = d.comment WHERE d.id > \(id) AND d.account IS NOT NULL \
        AND d.undone_at IS NULL AND d.state IN ('approved', 'rejected') AND c.body <> '' \
        ORDER BY d.id LIMIT \(limit)
        """
      ).map { row in
        let state: Comment.State = row[3]
        return Lesson(
          id: row[0], text: row[1], language: row[2], isUnwanted: state == .rejected,
          reader: row[4], account: row[5])
      }
    }
  }

  /// What was taken away in a stretch of time, by why and by whom: people, or the phases.
  public func tally(from start: Instant, to end: Instant) throws -> CommentTally {
    try pool.read { db in
      var tally = CommentTally()
      for row in try db.run(
        """
        SELECT reason, CASE WHEN name = '' THEN 0 ELSE 1 END, count(*) FROM comment_decision \
        WHERE at >= \(start) AND at < \(end) AND state = 'rejected' AND undone_at IS NULL \
        GROUP BY 1, 2
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
          "SELECT count(*) FROM comment WHERE posted_at >= \(start) AND posted_at < \(end)")?[0]
        ?? 0
      return tally
    }
  }
}

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

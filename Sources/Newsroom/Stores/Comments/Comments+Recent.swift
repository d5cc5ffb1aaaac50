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
}

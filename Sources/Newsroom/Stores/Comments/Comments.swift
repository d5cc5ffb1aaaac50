public import Database
public import News
import Times

/// What readers wrote under the stories.
public struct Comments: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// One page of the comments under a story.
  public struct Thread: Sendable, Hashable {
    /// The comments, oldest first.
    public var comments: [Comment]
    /// The place from which younger ones follow; nil at the end.
    public var after: Cursor?
  }

  /// How many comments readers may see under a story.
  public func count(_ story: ID<Story>) throws -> Int {
    try pool.read { db in
      try db.first(
        """
        SELECT count(*) FROM comment WHERE story = \(story) \
        AND state = \(Comment.State.approved)
        """)?[0] ?? 0
    }
  }

  /// One page of the comments that readers may see under a story, oldest first.
  public func approved(
    _ story: ID<Story>, after: Cursor? = nil, limit: Int = 50
  ) throws -> Thread {
    try pool.read { db in
      let start = after ?? Cursor(at: Instant(milliseconds: .min), id: .min)
      let rows = try db.run(
        """
        SELECT id, story, parent, author, posted_at, body_html, state FROM comment \
        WHERE story = \(story) AND state = \(Comment.State.approved) \
        AND (posted_at, id) > (\(start.at), \(start.id)) ORDER BY posted_at, id \
        LIMIT \(limit + 1)
        """)
      let comments = rows.prefix(limit).map(Comment.init)
      return Thread(
        comments: comments,
        after: rows.count > limit
          ? comments.last.map { Cursor(at: $0.posted, id: $0.id.rawValue) } : nil)
    }
  }
}

extension Comment {
  fileprivate init(_ row: Row) {
    self.init(
      id: row[0], story: row[1], parent: row[2], author: row[3], posted: row[4], body: row[5],
      state: row[6])
  }
}

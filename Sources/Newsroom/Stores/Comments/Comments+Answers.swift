import Database
public import News
public import Times

/// Which answers to a reader's comments are asked for.
public struct AnswersRequest: Sendable {
  /// Whose comments are answered.
  public var reader: ID<Reader>
  /// The comment below which they stand, however deep; nil for the direct answers to all comments.
  public var below: CommentRecord?
  /// Since when they have to be seen by readers; nil for ever.
  public var since: Instant?
  /// The channel on which their stories have to be seen.
  public var channel: Gate.Channel
  /// The instant of the question.
  public var now: Instant
  /// How many at the most.
  public var limit: Int

  /// Makes a request.
  public init(
    _ reader: ID<Reader>, below: CommentRecord? = nil, since: Instant? = nil,
    channel: Gate.Channel = .page, now: Instant, limit: Int = 50
  ) {
    self.reader = reader
    self.below = below
    self.since = since
    self.channel = channel
    self.now = now
    self.limit = limit
  }
}

extension Comments {
  /// What others have answered to a reader, what readers saw last first.
  ///
  /// Only answers that everybody sees, under stories that everybody sees. One that a moderator has
  /// approved counts from then on, not from when it was written.
  public func answers(_ request: AnswersRequest) throws -> [CommentAnswer] {
    try pool.read { db in
      let from: SQL = """
        coalesce((SELECT max(d.at) FROM comment_decision d WHERE d.comment = c.id \
        AND d.state = 'approved' AND d.undone_at IS NULL), c.posted_at)
        """
      let since: SQL = request.since.map { "AND \(from) >= \($0)" } ?? ""
      let rows = try db.run(
        """
        SELECT \(CommentRecord.columns) FROM \(Comments.place(request)) \
        AND c.shown > 0 AND c.shown = 1 \
        AND (c.reader IS NULL OR c.reader <> \(request.reader)) \(since) \
        ORDER BY \(from) DESC, c.id DESC LIMIT \(request.limit)
        """)
      return try Comments.answers(rows.map { CommentRecord($0).seen }, request, db)
    }
  }

  private static func place(_ request: AnswersRequest) -> SQL {
    guard let below = request.below else {
      return """
        comment p JOIN comment c ON c.parent = p.id WHERE p.reader = \(request.reader)
        """
    }
    let (story, path) = (below.comment.story, below.place.path)
    // In the deepest threads answers stand beside what they answer.
    return """
      comment c WHERE c.story = \(story) AND (c.parent = \(below.comment.id) \
      OR c.path > \(path) AND c.path < \(path + ThreadPlace.end))
      """
  }

  /// The answers with what they answer and with their stories, as far as readers see those.
  private static func answers(
    _ comments: [Comment], _ request: AnswersRequest, _ db: any Connection
  ) throws -> [CommentAnswer] {
    let parents = try comments.isEmpty ? [:] : parents(of: comments, db)
    let stories = try Shelf(db: db).summaries(Array(Set(comments.map(\.story)))).filter {
      Gate.verdict($0.facts, for: .reader, on: request.channel, at: request.now).isStory
    }
    let byID = Dictionary(stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return comments.compactMap { comment in
      guard let story = byID[comment.story], let parent = comment.parent.flatMap({ parents[$0] })
      else { return nil }
      return CommentAnswer(comment: comment, answered: parent, story: story)
    }
  }

  private static func parents(
    of comments: [Comment], _ db: any Connection
  ) throws -> [ID<Comment>: Comment] {
    let ids = Set(comments.compactMap(\.parent))
    let rows = try db.run(
      """
      SELECT \(CommentRecord.columns) FROM comment c \
      WHERE c.id IN (\(SQL.joined(ids.map { "\($0)" })))
      """)
    return Dictionary(
      rows.map { CommentRecord($0).seen }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }
}

import Database
public import News
public import Times

/// Where a comment stands.
public struct CommentSpot: Sendable, Hashable {
  /// The comment.
  public var comment: ID<Comment>
  /// The address of its story.
  public var story: StoryAddress

  fileprivate static let columns: SQL = "c.id, s.edition, t.slug, s.day, s.slug"
  fileprivate static let tables: SQL = """
    JOIN comment c ON c.id = m.comment JOIN story s ON s.id = c.story \
    JOIN section t ON t.id = s.section
    """

  fileprivate init(_ reader: inout RowReader) {
    comment = reader.next()
    story = StoryAddress(
      edition: reader.next(), section: reader.next(), date: reader.next(), slug: reader.next())
  }
}

/// A report as the one who made it may know it.
public struct OwnReport: Sendable, Hashable {
  /// What was reported.
  public var spot: CommentSpot
  /// When.
  public var at: Instant
  /// Why.
  public var reason: RemovalReason
  /// In their own words.
  public var words: String
  /// When a moderator settled it; nil while it is open.
  public var settled: Instant?
}

/// How much a reader has done with comments besides writing them.
public struct CommentDeeds: Sendable, Hashable {
  /// How many votes they have given.
  public var votes: Int
  /// How many comments they have reported.
  public var reports: Int
  /// For how many of their own they have asked for another look.
  public var appeals: Int
}

extension Comments {
  /// How much a reader has done with comments.
  public func deeds(of reader: ID<Reader>) throws -> CommentDeeds {
    try pool.read { db in
      let row = try db.first(
        """
        SELECT (SELECT count(*) FROM comment_vote WHERE reader = \(reader)), \
        (SELECT count(*) FROM comment_report WHERE reader = \(reader)), \
        (SELECT count(*) FROM comment_appeal a JOIN comment c ON c.id = a.comment \
        WHERE c.reader = \(reader))
        """)
      return CommentDeeds(
        votes: row?[0] ?? 0, reports: row?[1] ?? 0, appeals: row?[2] ?? 0)
    }
  }

  /// The comments that a reader has voted for.
  public func votes(of reader: ID<Reader>) throws -> [CommentSpot] {
    try pool.read { db in
      try db.run(
        """
        SELECT \(CommentSpot.columns) FROM comment_vote m \(CommentSpot.tables) \
        WHERE m.reader = \(reader) ORDER BY c.id
        """
      ).map { row in
        var reader = RowReader(row)
        return CommentSpot(&reader)
      }
    }
  }

  /// What a reader has reported.
  public func reports(of reader: ID<Reader>) throws -> [OwnReport] {
    try pool.read { db in
      try db.run(
        """
        SELECT \(CommentSpot.columns), m.at, m.reason, m.words, m.settled_at \
        FROM comment_report m \(CommentSpot.tables) WHERE m.reader = \(reader) ORDER BY m.at, c.id
        """
      ).map { row in
        var reader = RowReader(row)
        return OwnReport(
          spot: CommentSpot(&reader), at: reader.next(), reason: reader.next(),
          words: reader.next(), settled: reader.next())
      }
    }
  }

  /// What a reader has said against refusals of their comments, by the comment.
  public func appeals(of reader: ID<Reader>) throws -> [ID<Comment>: CommentAppeal] {
    let appeals = try pool.read { db in
      try db.run(
        """
        SELECT a.comment, a.at, a.words, a.answered_at, a.answered_by, a.answer \
        FROM comment_appeal a JOIN comment c ON c.id = a.comment WHERE c.reader = \(reader)
        """
      ).map(CommentAppeal.init)
    }
    return Dictionary(appeals.map { ($0.comment, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What people have decided about a reader's comments, if it stands, the oldest first, by comment.
  public func decisions(of reader: ID<Reader>) throws -> [ID<Comment>: [CommentDecision]] {
    let rows = try pool.read { db in
      try db.run(
        """
        SELECT \(CommentDecision.columns), d.comment FROM comment_decision d \
        JOIN comment c ON c.id = d.comment WHERE c.reader = \(reader) AND d.name <> '' \
        AND d.undone_at IS NULL ORDER BY d.id
        """
      ).map { row -> (ID<Comment>, CommentDecision) in (row[8], CommentDecision(row)) }
    }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }
}

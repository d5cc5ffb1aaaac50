import Database
public import News
public import Times

extension Comments {
  /// A text that takes the place of another.
  public struct Rewrite: Sendable, Hashable {
    /// The text as it was typed.
    public var source: String
    /// The text as sanitised HTML.
    public var body: String
    /// The language, as far as that was found out.
    public var language: String?
    /// Whether it is written from right to left.
    public var isRightToLeft: Bool
    /// What moderation made of it.
    public var state: Comment.State
    /// What the phases of moderation found.
    public var findings: String
    /// By which texts that are nearly the same are found.
    public var fingerprint: Int64

    /// Makes a change.
    public init(
      source: String, body: String, language: String?, isRightToLeft: Bool, state: Comment.State,
      findings: String, fingerprint: Int64
    ) {
      self.source = source
      self.body = body
      self.language = language
      self.isRightToLeft = isRightToLeft
      self.state = state
      self.findings = findings
      self.fingerprint = fingerprint
    }
  }

  /// Changes a comment of a reader's own, within the time that there is for it.
  ///
  /// An editors' pick is one no more: no editor has seen the new words.
  public func edit(
    _ comment: ID<Comment>, by reader: ID<Reader>, _ change: Rewrite, at now: Instant
  ) throws {
    try pool.write { db in
      let record = try Comments.own(comment, of: reader, db)
      guard [.approved, .held].contains(record.comment.state),
        now - record.comment.posted < Comment.editable
      else { throw CommentFault.tooLate }
      try db.run(
        """
        UPDATE comment SET body = \(change.source), body_html = \(change.body), \
        language = \(change.language), right_to_left = \(change.isRightToLeft ? 1 : 0), \
        findings = \(change.findings), fingerprint = \(change.fingerprint), edited_at = \(now) \
        WHERE id = \(comment)
        """)
      if record.comment.isPicked, record.source != change.source {
        try db.run(
          "UPDATE comment SET picked_at = NULL, pick_fell_at = \(now) WHERE id = \(comment)")
      }
      try Comments.move(record, to: change.state, db)
    }
  }

  /// Takes a comment of a reader's own back: its text goes, its place stays while there are answers.
  public func withdraw(_ comment: ID<Comment>, by reader: ID<Reader>, at now: Instant) throws {
    try pool.write { db in
      let record = try Comments.own(comment, of: reader, db)
      guard record.comment.state != .withdrawn else { return }
      try Comments.empty(record, db)
    }
  }

  /// Takes the words of a comment away.
  static func empty(_ record: CommentRecord, _ db: any Connection) throws {
    let id = record.comment.id
    try db.run(
      """
      UPDATE comment SET body = '', body_html = '', author = '', findings = '', \
      fingerprint = 0, network = NULL, network_until = NULL, picked_at = NULL, reports = 0, \
      pick_fell_at = NULL \
      WHERE id = \(id)
      """)
    try db.run("DELETE FROM comment_report WHERE comment = \(id)")
    try move(record, to: .withdrawn, db)
  }

  private static func own(
    _ comment: ID<Comment>, of reader: ID<Reader>, _ db: any Connection
  ) throws -> CommentRecord {
    guard let record = try find(comment, db), record.comment.reader == reader else {
      throw Refusal.notFound
    }
    return record
  }

  /// Asks the moderators to look once more at a comment that they have refused; once for each.
  public func appeal(
    _ comment: ID<Comment>, by reader: ID<Reader>, _ words: String, at now: Instant
  ) throws {
    try pool.write { db in
      let record = try Comments.own(comment, of: reader, db)
      guard record.comment.state == .rejected else { throw CommentFault.tooLate }
      try db.run(
        """
        INSERT INTO comment_appeal (comment, at, words) VALUES (\(comment), \(now), \(words)) \
        ON CONFLICT (comment) DO NOTHING
        """)
    }
  }

  /// The appeal against the refusal of a comment; nil when there is none.
  public func appeal(of comment: ID<Comment>) throws -> CommentAppeal? {
    try pool.read { db in
      try db.first(
        """
        SELECT a.comment, a.at, a.words, a.answered_at, a.answered_by, a.answer \
        FROM comment_appeal a WHERE a.comment = \(comment)
        """
      ).map(CommentAppeal.init)
    }
  }
}

/// What somebody says against the refusal of their comment, and what the paper answers.
public struct CommentAppeal: Sendable, Hashable {
  /// The comment.
  public var comment: ID<Comment>
  /// When it was made.
  public var at: Instant
  /// What they say.
  public var words: String
  /// When it was answered; nil while it waits.
  public var answered: Instant?
  /// By whom.
  public var by: String
  /// What the paper answers.
  public var answer: String

  init(_ row: Row) {
    (comment, at, words) = (row[0], row[1], row[2])
    (answered, by, answer) = (row[3], row[4], row[5])
  }
}

import Database
public import News
public import Times

extension Comments {
  /// What a moderator makes of comments.
  public struct Decision: Sendable, Hashable {
    /// The state that they get.
    public var state: Comment.State
    /// Why, for those that are refused.
    public var reason: RemovalReason?
    /// More words for their authors.
    public var note: String

    /// Makes a decision.
    public init(_ state: Comment.State, reason: RemovalReason? = nil, note: String = "") {
      self.state = state
      self.reason = reason
      self.note = note
    }
  }

  /// Decides about comments in one transaction and returns the numbers of the decisions, by which
  /// they can be undone.
  ///
  /// Comments that their authors have taken back are left alone. Whatever is decided answers the
  /// reports and the appeal.
  public func decide(
    _ comments: [ID<Comment>], _ decision: Decision, by actor: Actor, at now: Instant
  ) throws -> [Int64] {
    try pool.write { db in
      var numbers: [Int64] = []
      for id in comments {
        guard let record = try Comments.find(id, db), record.comment.state != .withdrawn else {
          continue
        }
        numbers.append(try Comments.note(decision, on: record, by: actor, at: now, db))
        try Comments.move(record, to: decision.state, db)
        try Comments.settle(record, decision, by: actor, at: now, db)
        try db.audit(
          "comment.\(decision.state.act)", by: actor, on: record,
          detail: [decision.reason?.rawValue ?? "", decision.note].filter { !$0.isEmpty }
            .joined(separator: ": "), at: now)
      }
      return numbers
    }
  }

  private static func note(
    _ decision: Decision, on record: CommentRecord, by actor: Actor, at now: Instant,
    _ db: any Connection
  ) throws -> Int64 {
    let row = try db.first(
      """
      INSERT INTO comment_decision (comment, at, account, name, was, state, reason, note, \
      picked_at) VALUES (\(record.comment.id), \(now), \(actor.account), \(actor.name), \
      \(record.comment.state), \(decision.state), \(decision.reason?.rawValue ?? ""), \
      \(decision.note), (SELECT picked_at FROM comment WHERE id = \(record.comment.id))) \
      RETURNING id
      """)
    return row?[0] ?? 0
  }

  private static func settle(
    _ record: CommentRecord, _ decision: Decision, by actor: Actor, at now: Instant,
    _ db: any Connection
  ) throws {
    let id = record.comment.id
    try settleReports(of: id, at: now, db)
    if decision.state == .rejected {
      try db.run("UPDATE comment SET picked_at = NULL WHERE id = \(id)")
    }
    try db.run(
      """
      UPDATE comment_appeal SET answered_at = \(now), answered_by = \(actor.name), \
      answer = \(decision.note) WHERE comment = \(id) AND answered_at IS NULL
      """)
  }

  /// Takes decisions back: each comment gets what it had, unless its state is another one by now: the
  /// state, the editors' pick, the reports and the appeal that the decision had answered.
  ///
  /// Returns how many were taken back.
  public func undo(_ decisions: [Int64], by actor: Actor, at now: Instant) throws -> Int {
    try pool.write { db in
      var count = 0
      for number in decisions.reversed() {
        guard
          let row = try db.first(
            """
            SELECT comment, was, state, at, picked_at FROM comment_decision \
            WHERE id = \(number) AND undone_at IS NULL
            """),
          let record = try Comments.find(row[0], db), record.comment.state == row[2]
        else { continue }
        try db.run("UPDATE comment_decision SET undone_at = \(now) WHERE id = \(number)")
        try Comments.reopen(record.comment.id, answeredAt: row[3], picked: row[4], db)
        try Comments.move(record, to: row[1], db)
        try db.audit("comment.undo", by: actor, on: record, at: now)
        count += 1
      }
      return count
    }
  }

  /// Opens again what a decision has answered, and gives back the pick that it has ended.
  private static func reopen(
    _ comment: ID<Comment>, answeredAt decided: Instant, picked: Instant?, _ db: any Connection
  ) throws {
    try reopenReports(of: comment, settledAt: decided, db)
    try db.run(
      """
      UPDATE comment_appeal SET answered_at = NULL, answered_by = '', answer = '' \
      WHERE comment = \(comment) AND answered_at = \(decided)
      """)
    guard let picked else { return }
    try db.run(
      """
      UPDATE comment SET picked_at = \(picked) WHERE id = \(comment) AND picked_at IS NULL \
      AND pick_fell_at IS NULL
      """)
  }

  /// Points comments out, or no longer.
  public func pick(
    _ comment: ID<Comment>, _ isPicked: Bool, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      guard let record = try Comments.find(comment, db), record.comment.state == .approved else {
        throw Refusal.notFound
      }
      try db.run(
        """
        UPDATE comment SET picked_at = \(isPicked ? now : nil), pick_fell_at = NULL \
        WHERE id = \(comment)
        """)
      try db.audit(
        isPicked ? "comment.pick" : "comment.unpick", by: actor, on: record, at: now)
      try db.record([Change(.comments(record.comment.story))])
    }
  }

  /// Leaves the reports of a comment without a consequence.
  public func dismissReports(of comment: ID<Comment>, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      guard let record = try Comments.find(comment, db) else { throw Refusal.notFound }
      try Comments.settleReports(of: comment, at: now, db)
      try db.audit("comment.dismiss", by: actor, on: record, at: now)
    }
  }

  /// Answers an appeal and leaves the comment refused.
  public func answerAppeal(
    of comment: ID<Comment>, _ answer: String, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      try db.run(
        """
        UPDATE comment_appeal SET answered_at = \(now), answered_by = \(actor.name), \
        answer = \(answer) WHERE comment = \(comment) AND answered_at IS NULL
        """)
      guard db.lastChanges > 0, let record = try Comments.find(comment, db) else {
        throw Refusal.notFound
      }
      try db.audit("comment.answer-appeal", by: actor, on: record, detail: answer, at: now)
    }
  }

  /// Notes something on a comment for colleagues.
  public func note(
    _ words: String, on comment: ID<Comment>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      guard let record = try Comments.find(comment, db) else { throw Refusal.notFound }
      try db.run(
        """
        INSERT INTO comment_note (comment, at, name, words) VALUES (\(comment), \(now), \
        \(actor.name), \(words))
        """)
      try db.audit("comment.note", by: actor, on: record, detail: words, at: now)
    }
  }
}

extension Comment.State {
  /// What is done to a comment that gets the state, for the record.
  fileprivate var act: String {
    switch self {
    case .approved: "approve"
    case .held: "hold"
    case .rejected: "reject"
    case .withdrawn: "withdraw"
    }
  }
}

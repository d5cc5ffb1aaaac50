import Database
public import News
public import Times

/// Which comments a moderator looks at.
public struct CommentQueueRequest: Sendable, Hashable {
  /// The queues.
  public enum Queue: String, Sendable, Hashable, CaseIterable {
    /// Those that wait, the oldest first.
    case held
    /// Those that readers have reported, the newest first.
    case reported
    /// Those whose authors ask for another look, the oldest first.
    case appealed
    /// Those that were refused or taken away, the newest first.
    case rejected
    /// All, the newest first.
    case all
  }

  /// The queue.
  public var queue: Queue
  /// Of one commenter alone.
  public var reader: ID<Reader>?
  /// Under one story alone.
  public var story: ID<Story>?
  /// One comment alone.
  public var comment: ID<Comment>?
  /// In one edition alone.
  public var edition: ID<Edition>?
  /// In the places of these grants alone; nil for everywhere.
  public var within: [Grant]?
  /// Behind which comment the page begins.
  public var after: CommentMark?
  /// How many at the most.
  public var limit: Int

  /// Makes a request.
  public init(
    _ queue: Queue, reader: ID<Reader>? = nil, story: ID<Story>? = nil,
    edition: ID<Edition>? = nil, after: CommentMark? = nil, limit: Int = 50
  ) {
    self.queue = queue
    self.reader = reader
    self.story = story
    self.edition = edition
    self.after = after
    self.limit = limit
  }
}

/// A comment as a moderator sees it.
public struct QueuedComment: Sendable, Hashable {
  /// The comment, with what was found.
  public var record: CommentRecord
  /// The story's headline.
  public var headline: String
  /// The story's address.
  public var address: StoryAddress
  /// The story's section, for permissions.
  public var section: ID<Section>
  /// What it answers, as readers see that; nil when it answers the story.
  public var answered: Comment?
  /// What was decided, the newest first.
  public var decisions: [CommentDecision]
  /// What moderators have noted, the oldest first.
  public var notes: [CommentNote]
  /// Who has reported it and why.
  public var reports: [CommentReport]
  /// What its author says against its refusal.
  public var appeal: CommentAppeal?
  /// The ban that holds for its author or network now.
  public var ban: CommentBan?
  /// How many comments of its author are in each state.
  public var history: [Comment.State: Int]
  /// When its author changed it while it was an editors' pick, which it is no more since; nil when
  /// an editor has decided since then.
  public var pickFell: Instant?
}

/// What was decided about a comment, by a person or by the phases of moderation.
public struct CommentDecision: Sendable, Hashable {
  /// The decision.
  public var id: Int64
  /// When.
  public var at: Instant
  /// By whom; empty for the phases.
  public var name: String
  /// What the comment was before, and after.
  public var was: Comment.State
  /// What it was made.
  public var state: Comment.State
  /// Why, when it was refused.
  public var reason: RemovalReason?
  /// More words for the author.
  public var note: String
  /// Whether it was taken back.
  public var isUndone: Bool

  init(_ row: Row) {
    let undone: Instant?
    (id, at, name) = (row[0], row[1], row[2])
    (was, state) = (row[3], row[4])
    reason = RemovalReason(rawValue: row[5])
    (note, undone) = (row[6], row[7])
    isUndone = undone != nil
  }

  static let columns: SQL = "d.id, d.at, d.name, d.was, d.state, d.reason, d.note, d.undone_at"
}

/// What a moderator notes for colleagues.
public struct CommentNote: Sendable, Hashable {
  /// When.
  public var at: Instant
  /// Who.
  public var name: String
  /// What.
  public var words: String
}

/// What a reader says of a comment.
public struct CommentReport: Sendable, Hashable {
  /// When.
  public var at: Instant
  /// Why.
  public var reason: RemovalReason
  /// In their own words.
  public var words: String
}

/// A page of a moderator's queue.
public struct CommentQueuePage: Sendable, Hashable {
  /// The comments.
  public var comments: [QueuedComment]
  /// Behind which comment the next page begins; nil at the end.
  public var next: CommentMark?
}

extension Comments {
  /// A page of a queue.
  public func queue(_ request: CommentQueueRequest, at now: Instant) throws -> CommentQueuePage {
    try pool.read { db in
      let rows = try db.run(
        """
        SELECT \(CommentRecord.columns), r.headline, s.edition, t.slug, s.day, s.slug, s.section, \
        c.pick_fell_at FROM comment c JOIN story s ON s.id = c.story \
        JOIN section t ON t.id = s.section JOIN revision r ON r.story = s.id AND r.number = s.revision \
        WHERE \(request.conditions) ORDER BY \(request.order) \
        LIMIT \(request.limit + 1)
        """)
      let comments = try rows.prefix(request.limit).map { row in
        try Comments.queued(row, at: now, db)
      }
      return CommentQueuePage(
        comments: comments,
        next: rows.count > request.limit
          ? comments.last.map { CommentMark($0.record.comment.id) } : nil)
    }
  }

  /// How many comments are in each queue, of those that a request asks for, whatever its own queue
  /// and part; beyond `most` nobody counts.
  public func queueCounts(
    of request: CommentQueueRequest, most: Int
  ) throws -> [CommentQueueRequest.Queue: Int] {
    try pool.read { db in
      var counts: [CommentQueueRequest.Queue: Int] = [:]
      for queue in CommentQueueRequest.Queue.allCases {
        var asked = request
        (asked.queue, asked.after) = (queue, nil)
        counts[queue] = try Comments.count(asked, most: most, db)
      }
      return counts
    }
  }

  /// How many comments of a queue there are, as far as `most`.
  public func count(_ request: CommentQueueRequest, most: Int) throws -> Int {
    try pool.read { db in try Comments.count(request, most: most, db) }
  }

  private static func count(
    _ request: CommentQueueRequest, most: Int, _ db: any Connection
  ) throws -> Int {
    try db.first(
      """
      SELECT count(*) FROM (SELECT 1 FROM comment c JOIN story s ON s.id = c.story \
      WHERE \(request.conditions) LIMIT \(most)) counted
      """)?[0] ?? 0
  }

  private static func queued(
    _ row: Row, at now: Instant, _ db: any Connection
  ) throws -> QueuedComment {
    var reader = RowReader(row)
    let record = CommentRecord(&reader)
    let id = record.comment.id
    let headline: String = reader.next()
    let address = StoryAddress(
      edition: reader.next(), section: reader.next(), date: reader.next(), slug: reader.next())
    return QueuedComment(
      record: record, headline: headline, address: address, section: reader.next(),
      answered: try record.comment.parent.flatMap { try find($0, db) }?.seen,
      decisions: try decisions(of: id, db), notes: try notes(of: id, db),
      reports: try reports(of: id, db),
      appeal: try db.first(
        """
        SELECT comment, at, words, answered_at, answered_by, answer FROM comment_appeal \
        WHERE comment = \(id)
        """
      ).map(CommentAppeal.init),
      ban: try ban(of: record.comment.reader, record.network, at: now, db),
      history: try history(of: record.comment.reader, db), pickFell: reader.next())
  }

  static func decisions(
    of comment: ID<Comment>, _ db: any Connection
  ) throws -> [CommentDecision] {
    try db.run(
      """
      SELECT \(CommentDecision.columns) FROM comment_decision d WHERE d.comment = \(comment) \
      ORDER BY d.id DESC
      """
    ).map(CommentDecision.init)
  }

  private static func notes(of comment: ID<Comment>, _ db: any Connection) throws -> [CommentNote] {
    try db.run(
      "SELECT at, name, words FROM comment_note WHERE comment = \(comment) ORDER BY id"
    ).map { CommentNote(at: $0[0], name: $0[1], words: $0[2]) }
  }

  private static func reports(
    of comment: ID<Comment>, _ db: any Connection
  ) throws -> [CommentReport] {
    try db.run(
      "SELECT at, reason, words FROM comment_report WHERE comment = \(comment) ORDER BY at"
    ).map { CommentReport(at: $0[0], reason: $0[1], words: $0[2]) }
  }

  /// How many comments of a reader are in each state, of their last thousand.
  public func history(of reader: ID<Reader>) throws -> [Comment.State: Int] {
    try pool.read { db in try Comments.history(of: reader, db) }
  }

  private static func history(
    of reader: ID<Reader>?, _ db: any Connection
  ) throws -> [Comment.State: Int] {
    guard let reader else { return [:] }
    let rows = try db.run(
      """
      SELECT state, count(*) FROM (SELECT state FROM comment WHERE reader = \(reader) \
      ORDER BY id DESC LIMIT 1000) last GROUP BY state
      """)
    return Dictionary(
      rows.map { row -> (Comment.State, Int) in (row[0], row[1]) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What was decided about a comment, the newest first.
  public func decisions(of comment: ID<Comment>) throws -> [CommentDecision] {
    try pool.read { db in try Comments.decisions(of: comment, db) }
  }
}

extension CommentQueueRequest {
  fileprivate var order: SQL { isOldestFirst ? "c.id" : "c.id DESC" }

  private var isOldestFirst: Bool { queue == .held || queue == .appealed }

  fileprivate var conditions: SQL {
    var all: [SQL] = []
    switch queue {
    case .held: all.append("c.state = 'held'")
    case .reported: all.append("c.reports > 0")
    case .appealed:
      all.append("c.id IN (SELECT comment FROM comment_appeal WHERE answered_at IS NULL)")
    case .rejected: all.append("c.state = 'rejected'")
    case .all: all.append("c.state <> 'withdrawn'")
    }
    if let reader { all.append("c.reader = \(reader)") }
    if let story { all.append("c.story = \(story)") }
    if let comment { all.append("c.id = \(comment)") }
    if let edition { all.append("s.edition = \(edition)") }
    if let within { all.append("(\(Self.places(within)))") }
    if let after {
      all.append(isOldestFirst ? "c.id > \(after.id)" : "c.id < \(after.id)")
    }
    return SQL.joined(all, separator: " AND ")
  }

  private static func places(_ grants: [Grant]) -> SQL {
    guard !grants.isEmpty else { return "1 = 0" }
    return SQL.joined(
      grants.map { grant in
        var place: [SQL] = ["1 = 1"]
        if let edition = grant.edition { place.append("s.edition = \(edition)") }
        if let section = grant.section { place.append("s.section = \(section)") }
        return SQL.joined(place, separator: " AND ")
      }, separator: " OR ")
  }
}

import Database
public import News
import Times

/// Which comments of a story are asked for.
public struct ThreadRequest: Sendable {
  /// The story.
  public var story: ID<Story>
  /// In which order.
  public var order: CommentOrder
  /// Behind which comment the page begins; nil for the beginning.
  public var after: Cursor?
  /// How many at the most.
  public var limit: Int

  /// Makes a request.
  public init(
    _ story: ID<Story>, order: CommentOrder = .oldest, after: Cursor? = nil, limit: Int = 50
  ) {
    self.story = story
    self.order = order
    self.after = after
    self.limit = limit
  }
}

/// One page of the comments under a story.
public struct CommentThread: Sendable, Hashable {
  /// The comments in reading order; those that are no longer there but have answers stand without
  /// their text.
  public var comments: [Comment]
  /// Those that comments of the page answer and that stand on an earlier page, by identity.
  public var answered: [ID<Comment>: Comment]
  /// Behind which comment the next page begins; nil at the end.
  public var next: Cursor?

  /// Makes a page.
  public init(
    comments: [Comment] = [], answered: [ID<Comment>: Comment] = [:], next: Cursor? = nil
  ) {
    self.comments = comments
    self.answered = answered
    self.next = next
  }
}

extension Comments {
  /// A page of the comments that readers see under a story; an unknown mark begins at the
  /// beginning.
  ///
  /// A page costs the same wherever it lies: it is read by key along an index, at most one step in
  /// it for each thread that begins on the page.
  public func thread(_ request: ThreadRequest) throws -> CommentThread {
    basis?.note(.comments(request.story))
    return try pool.read { db in
      let found = try ThreadWalk(request, db).comments(request.limit + 1)
      let comments = Array(found.prefix(request.limit))
      let more = found.count > request.limit
      return CommentThread(
        comments: comments, answered: try Comments.answered(comments, db),
        next: more ? comments.last.map(Cursor.init(behind:)) : nil)
    }
  }

  /// A comment that readers see and the first answers below it; nil when they do not see it.
  public func below(_ comment: CommentRecord, limit: Int = 50) throws -> CommentThread {
    basis?.note(.comments(comment.comment.story))
    return try pool.read { db in
      let path = comment.place.path
      let rows = try db.run(
        """
        SELECT \(CommentRecord.columns) FROM comment c WHERE c.story = \(comment.comment.story) \
        AND c.shown > 0 AND c.path > \(path) AND c.path < \(path + ThreadPlace.end) \
        ORDER BY c.path, c.id LIMIT \(limit + 1)
        """)
      let found = rows.map { CommentRecord($0).seen }
      return CommentThread(
        comments: Array(found.prefix(limit)), answered: [:],
        next: found.count > limit ? found[..<limit].last.map(Cursor.init(behind:)) : nil)
    }
  }

  /// What comments answer that is not among them.
  private static func answered(
    _ comments: [Comment], _ db: any Connection
  ) throws -> [ID<Comment>: Comment] {
    let here = Set(comments.map(\.id))
    let missing = Set(comments.compactMap(\.parent)).subtracting(here)
    guard !missing.isEmpty else { return [:] }
    let rows = try db.run(
      """
      SELECT \(CommentRecord.columns) FROM comment c \
      WHERE c.id IN (\(SQL.joined(missing.map { "\($0)" })))
      """)
    return Dictionary(
      rows.map { CommentRecord($0).seen }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Cursor {
  /// The place behind a comment.
  fileprivate init(behind comment: Comment) {
    self.init(at: comment.posted, id: comment.id.rawValue)
  }
}

extension CommentRecord {
  /// The comment as readers see it.
  public var seen: Comment { comment.state == .approved ? comment : comment.placeOnly }
}

/// Goes through the comments of a story in one of the orders.
private struct ThreadWalk {
  let request: ThreadRequest
  let start: CommentRecord?
  let db: any Connection

  init(_ request: ThreadRequest, _ db: any Connection) throws {
    self.request = request
    self.db = db
    let start = try request.after.flatMap { try Comments.find(ID(rawValue: $0.id), db) }
    self.start = start?.comment.story == request.story ? start : nil
  }

  func comments(_ count: Int) throws -> [Comment] {
    switch request.order {
    case .oldest: try oldest(count)
    case .picks: try picks(count)
    case .newest, .replied: try byThread(count)
    }
  }

  /// Along the paths.
  private func oldest(_ count: Int) throws -> [Comment] {
    let after: SQL =
      start.map { "AND (c.path, c.id) > (\($0.place.path), \($0.comment.id))" } ?? ""
    return try rows("AND c.shown > 0 \(after) ORDER BY c.path, c.id", count).map(\.seen)
  }

  private func picks(_ count: Int) throws -> [Comment] {
    let picked: SQL = "(SELECT picked_at FROM comment WHERE id = \(start?.comment.id))"
    let after: SQL =
      start.map { "AND (c.picked_at, c.id) < (\(picked), \($0.comment.id))" } ?? ""
    return try rows(
      """
      AND c.picked_at IS NOT NULL AND c.shown = 1 \(after) ORDER BY c.picked_at DESC, c.id DESC
      """, count
    ).map(\.seen)
  }

  /// Thread after thread: the rest of the one in which the page before ended, then the next ones.
  private func byThread(_ count: Int) throws -> [Comment] {
    var found: [Comment] = []
    var root: CommentRecord?
    if let start {
      root = try start.place.root.flatMap { try Comments.find($0, db) } ?? start
      if let root { found += try answers(root, after: start.place.path, count) }
    }
    guard found.count < count else { return found }
    for next in try roots(after: root, count - found.count) {
      found.append(next.seen)
      guard found.count < count else { break }
      if next.comment.replies > 0 || next.place.shown == 2 {
        found += try answers(next, after: next.place.path, count - found.count)
      }
      guard found.count < count else { break }
    }
    return found
  }

  private func roots(after root: CommentRecord?, _ count: Int) throws -> [CommentRecord] {
    let condition: SQL = "AND c.shown > 0 AND c.depth = 0"
    switch request.order {
    case .replied:
      let after: SQL =
        root.map {
          """
          AND (c.replies, c.path, c.id) < (\($0.comment.replies), \($0.place.path), \
          \($0.comment.id))
          """
        } ?? ""
      return try rows(
        "\(condition) \(after) ORDER BY c.replies DESC, c.path DESC, c.id DESC", count)
    default:
      let after: SQL =
        root.map { "AND (c.path, c.id) < (\($0.place.path), \($0.comment.id))" } ?? ""
      return try rows("\(condition) \(after) ORDER BY c.path DESC, c.id DESC", count)
    }
  }

  private func answers(
    _ root: CommentRecord, after path: String, _ count: Int
  ) throws -> [Comment] {
    try rows(
      """
      AND c.shown > 0 AND c.path > \(path) AND c.path < \(root.place.path + ThreadPlace.end) \
      ORDER BY c.path, c.id
      """, count
    ).map(\.seen)
  }

  private func rows(_ rest: SQL, _ count: Int) throws -> [CommentRecord] {
    try db.run(
      """
      SELECT \(CommentRecord.columns) FROM comment c WHERE c.story = \(request.story) \(rest) \
      LIMIT \(count)
      """
    ).map(CommentRecord.init)
  }
}

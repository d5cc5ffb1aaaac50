public import Database
public import News
import Times

/// What readers wrote under the stories.
public struct Comments: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what it is asked for a page is noted in the basis.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// How many comments readers see under a story, and when the newest was written.
  public func extent(of story: ID<Story>) throws -> CommentExtent {
    basis?.note(.comments(story))
    return try pool.read { db in
      let row = try db.first("SELECT shown, newest FROM conversation WHERE story = \(story)")
      return row.map { CommentExtent(count: $0[0], newest: $0[1]) } ?? CommentExtent()
    }
  }

  /// Notes that a story has so many more comments that readers see, or fewer; the newest of them came
  /// at `newest`.
  static func count(
    _ step: Int, under story: ID<Story>, newest: Instant?, _ db: any Connection
  ) throws {
    try db.run(
      """
      INSERT INTO conversation (story, shown, newest) VALUES (\(story), \(step), \(newest)) \
      ON CONFLICT (story) DO UPDATE SET shown = conversation.shown + excluded.shown, \
      newest = CASE WHEN excluded.newest > coalesce(conversation.newest, 0) \
      THEN excluded.newest ELSE conversation.newest END
      """)
  }

  /// The comment of a mark, whatever its state; nil when there is none.
  public func comment(_ mark: CommentMark) throws -> CommentRecord? {
    try pool.read { db in try Comments.find(ID(rawValue: mark.id), db) }
  }

  static func find(_ id: ID<Comment>, _ db: any Connection) throws -> CommentRecord? {
    try db.first("SELECT \(CommentRecord.columns) FROM comment c WHERE c.id = \(id)")
      .map(CommentRecord.init)
  }
}

/// What stands for a comment in addresses and forms: letters and digits that do not tell its number.
public struct CommentMark: Sendable, Hashable {
  let id: Int64

  /// The mark of a comment.
  public init(_ comment: ID<Comment>) {
    id = comment.rawValue
  }

  /// Reads a mark from an address; nil when it is none.
  public init?(text: String) {
    guard text.utf8.count <= 13, let hidden = UInt64(text, radix: 36),
      text == String(hidden, radix: 36)
    else { return nil }
    id = Scramble.shown(hidden)
  }

  /// The mark as it stands in an address.
  public var text: String { String(Scramble.hidden(id), radix: 36) }

  /// The comment of the mark, if there is one.
  public var comment: ID<Comment> { ID(rawValue: id) }
}

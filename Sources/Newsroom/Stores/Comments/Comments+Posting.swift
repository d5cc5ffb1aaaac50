import Database
import News
public import Times

extension Comments {
  /// For how long the network of a comment is kept, as a keyed hash.
  public static let networkLife = Instant.Span.days(30)

  /// Within which time the same text of the same reader in the same place is the same form, sent
  /// twice.
  private static let replayed = Instant.Span.minutes(60)

  /// Keeps a comment; once this returns, it is not lost.
  ///
  /// Throws `CommentFault` when the story or what the comment answers is no longer there, and
  /// `ReaderForgotten`.
  public func post(_ new: NewComment, at now: Instant) throws -> PostedComment {
    try pool.write { db in try Comments.post(new, at: now, db) }
  }

  /// Keeps a comment, and says when it will not be lost any more, or why it was not kept.
  public func post(
    _ new: NewComment, at now: Instant,
    done: @escaping @Sendable (Result<PostedComment, any Error>) -> Void
  ) {
    pool.write({ db in try Comments.post(new, at: now, db) }, done: done)
  }

  private static func post(
    _ new: NewComment, at now: Instant, _ db: any Connection
  ) throws -> PostedComment {
    let published = try published(new.story, at: now, db)
    guard try rule(of: new.story, db).mode(published: published, at: now) != .closed
    else { throw CommentFault.closed }
    let parent = try parent(new, db)
    let reader = try writer(new, at: now, db)
    if let known = try sentBefore(new, at: now, db) { return known }
    return try insert(new, parent, reader, at: now, db)
  }

  /// When the story was published; throws when readers do not see its text.
  private static func published(
    _ story: ID<Story>, at now: Instant, _ db: any Connection
  ) throws -> Instant {
    let row = try db.first("SELECT \(Gate.Facts.columns) FROM story s WHERE s.id = \(story)")
    guard var reader = row.map({ RowReader($0) }) else { throw CommentFault.storyGone }
    let facts = Gate.Facts(&reader)
    guard Gate.verdict(facts, for: .reader, on: .page, at: now).isStory,
      let published = facts.published
    else { throw CommentFault.storyGone }
    return published
  }

  private static func parent(_ new: NewComment, _ db: any Connection) throws -> CommentRecord? {
    guard let parent = new.parent else { return nil }
    guard let record = try find(parent, db), record.comment.story == new.story,
      record.comment.state == .approved
    else { throw CommentFault.parentGone }
    return record
  }

  /// The reader who writes, under the name that they now use.
  private static func writer(
    _ new: NewComment, at now: Instant, _ db: any Connection
  ) throws -> ID<Reader> {
    let isOwnName = new.standing == .guest || new.standing == .member
    let reader: ID<Reader>
    switch new.writer {
    case .reader(let known):
      try Readers.hold(known, db)
      reader = known
    case .new(let digest, let device):
      let name = isOwnName ? new.author : ""
      return try Readers.begin(token: digest, device: device, name: name, at: now, db).id
    }
    guard isOwnName else { return reader }
    try db.run(
      """
      UPDATE reader SET name = \(new.author) WHERE id = \(reader) AND name <> \(new.author)
      """)
    if db.lastChanges > 0 { try db.record([Change(.reader(reader))]) }
    return reader
  }

  /// The comment that a form has made before, if it is sent once more; nil for a new one.
  public func sentBefore(_ new: NewComment, at now: Instant) throws -> PostedComment? {
    // Whoever comes without a token has sent nothing.
    guard case .reader = new.writer else { return nil }
    return try pool.read { db in try Comments.sentBefore(new, at: now, db) }
  }

  private static func sentBefore(
    _ new: NewComment, at now: Instant, _ db: any Connection
  ) throws -> PostedComment? {
    guard case .reader(let reader) = new.writer else { return nil }
    let rows = try db.run(
      """
      SELECT id, state, story, parent, body, posted_at FROM comment WHERE reader = \(reader) \
      ORDER BY id DESC LIMIT 5
      """)
    for row in rows {
      let (story, parent): (ID<Story>, ID<Comment>?) = (row[2], row[3])
      let (body, posted): (String, Instant) = (row[4], row[5])
      if story == new.story, parent == new.parent, body == new.source, now - posted < replayed {
        return PostedComment(id: row[0], reader: reader, state: row[1], isNew: false)
      }
    }
    return nil
  }

  private static func insert(
    _ new: NewComment, _ parent: CommentRecord?, _ reader: ID<Reader>, at now: Instant,
    _ db: any Connection
  ) throws -> PostedComment {
    let letters = ThreadPlace.letters(now, Int64.random(in: 0..<1_679_616))
    let path = parent.map { ThreadPlace.path(below: $0.place.path, letters) } ?? letters
    let root = parent.map { $0.place.root ?? $0.comment.id }
    let shown = new.state == .approved ? 1 : 0
    let id: ID<Comment> = try db.run(
      """
      INSERT INTO comment (story, parent, author, posted_at, state, body_html, path, depth, root, \
      shown, reader, standing, body, language, right_to_left, findings, fingerprint, network, \
      network_until, role) VALUES (\(new.story), \(new.parent), \(new.author), \(now), \(new.state), \
      \(new.body), \(path), \(parent.map { $0.comment.depth + 1 } ?? 0), \(root), \(shown), \
      \(reader), \(new.standing), \(new.source), \(new.language), \(new.isRightToLeft ? 1 : 0), \
      \(new.findings), \(new.fingerprint), \(new.network), \
      \(new.network.map { _ in now + networkLife }), \(new.role?.rawValue)) RETURNING id
      """
    ).identity()
    try count(shown, under: new.story, newest: shown == 1 ? now : nil, db)
    if shown == 1 {
      if let root { try db.run("UPDATE comment SET replies = replies + 1 WHERE id = \(root)") }
      try db.record([Change(.comments(new.story))])
    }
    if new.state == .rejected {
      try db.run(
        """
        INSERT INTO comment_decision (comment, at, account, name, was, state, reason, note) \
        VALUES (\(id), \(now), \(ID<Account>?.none), '', 'held', 'rejected', \(new.refusedBy), '')
        """)
    }
    return PostedComment(id: id, reader: reader, state: new.state, isNew: true)
  }
}

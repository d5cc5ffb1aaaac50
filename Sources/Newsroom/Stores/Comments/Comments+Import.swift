import Database
import News
import Times

extension Comments {
  /// What came of importing comments.
  public struct Imported: Sendable, Hashable {
    /// How many are new.
    public var added = 0
    /// How many were here before, and stay as they are.
    public var known = 0
    /// The names, in the other system, of those whose story is not here.
    public var strays: [String] = []
  }

  /// Stores comments of another system, each once, in one transaction.
  ///
  /// A comment may come before the one that it answers, also in an earlier call; those whose parent
  /// never comes get their places from `settle`. A comment that was written on this site, has left
  /// it and comes back is known.
  public func add(_ comments: [ImportedComment], from source: String) throws -> Imported {
    try pool.write { db in
      var result = Imported()
      var sources: Set<String> = []
      for comment in comments {
        let own = comment.source ?? source
        switch try Comments.add(comment, from: own, db) {
        case true?:
          result.added += 1
          sources.insert(own)
        case false?: result.known += 1
        case nil: result.strays.append(comment.sourceID)
        }
      }
      for source in sources { try Comments.joinAnswers(source, db) }
      if !sources.isEmpty {
        while try Comments.placeNext(5_000, orphans: false, db) > 0 {}
      }
      return result
    }
  }

  /// Whether the comment is new; nil when its story is not here.
  private static func add(
    _ comment: ImportedComment, from source: String, _ db: any Connection
  ) throws -> Bool? {
    guard
      let story: ID<Story> = try db.first(
        "SELECT id FROM story WHERE guid = \(comment.story)")?[0]
    else { return nil }
    let name = CommentCopy.Name(source: source, id: comment.sourceID)
    if try name.home(db) != nil { return false }
    try db.run(
      """
      INSERT INTO comment (story, parent, author, posted_at, state, source, source_id, \
      source_parent, parent_source, body_html, body, standing, edited_at, picked_at, votes, \
      language, right_to_left) VALUES (\(story), \(try parent(of: comment, source, story, db)), \
      \(comment.author), \(comment.posted), \(comment.state), \(source), \(comment.sourceID), \
      \(comment.parent), \(comment.parentSource), \(comment.body), \(comment.markdown), \
      \(comment.standing), \(comment.edited), \(comment.picked), \(comment.votes), \
      \(comment.language), \(comment.isRightToLeft ? 1 : 0)) \
      ON CONFLICT (source, source_id) DO NOTHING
      """)
    let isNew = db.lastChanges > 0
    // It is counted once it has its place; but the story has a conversation now.
    if isNew { try count(0, under: story, newest: nil, db) }
    return isNew
  }

  /// What a comment answers, if that was written on this site; all else is joined by its source.
  private static func parent(
    of comment: ImportedComment, _ source: String, _ story: ID<Story>, _ db: any Connection
  ) throws -> ID<Comment>? {
    guard let parent = comment.parent,
      let id = try CommentCopy.Name(source: comment.parentSource ?? source, id: parent).home(db),
      let record = try find(id, db), record.comment.story == story
    else { return nil }
    return id
  }

  private static func joinAnswers(_ source: String, _ db: any Connection) throws {
    let parent: SQL = """
      SELECT p.id FROM comment p WHERE p.source = coalesce(comment.parent_source, comment.source) \
      AND p.source_id = comment.source_parent AND p.story = comment.story AND p.id <> comment.id
      """
    try db.run(
      """
      UPDATE comment SET parent = (\(parent)) WHERE source = \(source) AND parent IS NULL \
      AND source_parent IS NOT NULL AND EXISTS (\(parent))
      """)
  }
}

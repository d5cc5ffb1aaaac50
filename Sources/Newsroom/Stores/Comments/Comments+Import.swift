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
  /// A comment may come before the one that it answers, also in an earlier call.
  public func add(_ comments: [ImportedComment], from source: String) throws -> Imported {
    try pool.write { db in
      var result = Imported()
      for comment in comments {
        switch try Comments.add(comment, from: source, db) {
        case true?: result.added += 1
        case false?: result.known += 1
        case nil: result.strays.append(comment.sourceID)
        }
      }
      if result.added > 0 {
        try Comments.joinAnswers(source, db)
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
    try db.run(
      """
      INSERT INTO comment (story, author, posted_at, state, source, source_id, source_parent, \
      body_html) VALUES (\(story), \(comment.author), \(comment.posted), \(comment.state), \
      \(source), \(comment.sourceID), \(comment.parent), \(comment.body)) \
      ON CONFLICT (source, source_id) DO NOTHING
      """)
    return db.lastChanges > 0
  }

  private static func joinAnswers(_ source: String, _ db: any Connection) throws {
    try db.run(
      """
      UPDATE comment SET parent = (SELECT p.id FROM comment p WHERE p.source = comment.source \
      AND p.source_id = comment.source_parent AND p.story = comment.story) \
      WHERE source = \(source) AND parent IS NULL AND source_parent IS NOT NULL
      """)
  }
}

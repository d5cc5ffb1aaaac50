import Database
public import News
import Times

/// Which comments are copied out, a page at a time.
public struct CommentCopyRequest: Sendable, Hashable {
  /// In one edition alone; nil for all.
  public var edition: ID<Edition>?
  /// Under one story alone; nil for all.
  public var story: ID<Story>?
  /// Behind which comment the page begins; nil for the beginning.
  public var after: ID<Comment>?
  /// How many at the most.
  public var limit: Int

  /// Makes a request.
  public init(
    edition: ID<Edition>? = nil, story: ID<Story>? = nil, after: ID<Comment>? = nil,
    limit: Int = 500
  ) {
    self.edition = edition
    self.story = story
    self.after = after
    self.limit = limit
  }
}

extension Comments {
  /// A page of all comments, in whatever state, in the order in which they came here.
  ///
  /// Comments under stories that never were published have no address to be found again at, and are
  /// left out; there are none unless somebody has put them there.
  public func copies(_ request: CommentCopyRequest) throws -> [CommentCopy] {
    var conditions: [SQL] = ["c.id > \(request.after ?? ID(rawValue: 0))", "s.day IS NOT NULL"]
    if let edition = request.edition { conditions.append("s.edition = \(edition)") }
    if let story = request.story { conditions.append("c.story = \(story)") }
    let condition = SQL.joined(conditions, separator: " AND ")
    return try pool.read { db in
      try db.run(
        """
        SELECT c.id, c.posted_at, c.source, c.source_id, p.id, p.posted_at, p.source, \
        p.source_id, coalesce(c.parent_source, c.source), c.source_parent, c.story, s.edition, \
        t.slug, s.day, s.slug, c.author, c.standing, c.state, c.edited_at, c.picked_at, c.votes, \
        c.language, c.right_to_left, c.body, c.body_html \
        FROM comment c JOIN story s ON s.id = c.story JOIN section t ON t.id = s.section \
        LEFT JOIN comment p ON p.id = c.parent \
        WHERE \(condition) ORDER BY c.id LIMIT \(request.limit)
        """
      ).map(CommentCopy.init)
    }
  }

  /// The stories behind one that have comments, in the order of their identities.
  public func commentedStories(
    after story: ID<Story>?, in edition: ID<Edition>?, limit: Int = 500
  ) throws -> [ID<Story>] {
    let place: SQL = edition.map { "AND s.edition = \($0)" } ?? ""
    return try pool.read { db in
      try db.run(
        """
        SELECT s.id FROM story s WHERE s.id > \(story ?? ID(rawValue: 0)) \
        AND s.day IS NOT NULL \(place) \
        AND EXISTS (SELECT 1 FROM conversation c WHERE c.story = s.id) ORDER BY s.id LIMIT \(limit)
        """
      ).map { $0[0] }
    }
  }
}

extension CommentCopy {
  init(_ row: Row) {
    var reader = RowReader(row)
    let (id, posted): (ID<Comment>, Instant) = (reader.next(), reader.next())
    let own = Name.next(&reader)
    let (parent, parentPosted): (ID<Comment>?, Instant?) = (reader.next(), reader.next())
    let above = Name.next(&reader)
    // What it says that it answers, though that has never come.
    let missing = Name.next(&reader)
    let home = parent.flatMap { id in parentPosted.map { Name(home: id, $0) } }
    let story: ID<Story> = reader.next()
    let address = StoryAddress(
      edition: reader.next(), section: reader.next(), date: reader.next(), slug: reader.next())
    let author: String = reader.next()
    let standing: Comment.Standing = reader.next()
    let state: Comment.State = reader.next()
    let (edited, picked): (Instant?, Instant?) = (reader.next(), reader.next())
    let votes: Int = reader.next()
    let language: String? = reader.next()
    let direction: Int = reader.next()
    self.init(
      key: id, name: own ?? Name(home: id, posted), parent: above ?? home ?? missing,
      parentKey: parent, story: story, address: address, author: author, standing: standing,
      state: state, posted: posted, edited: edited, picked: picked, votes: votes,
      language: language, isRightToLeft: direction != 0, markdown: reader.next(),
      body: reader.next())
  }
}

extension CommentCopy.Name {
  /// The name of the next two columns; nil unless both hold something.
  fileprivate static func next(_ reader: inout RowReader) -> CommentCopy.Name? {
    let (source, id): (String?, String?) = (reader.next(), reader.next())
    guard let source, let id else { return nil }
    return CommentCopy.Name(source: source, id: id)
  }
}

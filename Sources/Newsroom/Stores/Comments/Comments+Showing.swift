import Database
import News
import Times

extension Comments {
  /// Puts a comment into a state and brings what readers see of its thread up to date, in this
  /// transaction.
  static func move(
    _ comment: CommentRecord, to state: Comment.State, _ db: any Connection
  ) throws {
    try db.run("UPDATE comment SET state = \(state) WHERE id = \(comment.comment.id)")
    var record = comment
    record.comment.state = state
    while true {
      let shown = try shown(record, db)
      guard shown != record.place.shown else { break }
      try db.run("UPDATE comment SET shown = \(shown) WHERE id = \(record.comment.id)")
      let step = (shown == 1 ? 1 : 0) - (record.place.shown == 1 ? 1 : 0)
      try count(
        step, under: record.comment.story, newest: shown == 1 ? record.comment.posted : nil, db)
      if let root = record.place.root {
        try db.run("UPDATE comment SET replies = replies + \(step) WHERE id = \(root)")
      }
      // What stands above matters only while it is no more than a place.
      guard let parent = record.comment.parent, let above = try find(parent, db),
        above.comment.state != .approved
      else { break }
      record = above
    }
    try db.record([Change(.comments(comment.comment.story))])
  }

  /// How a comment is shown by its state and by what stands below it.
  private static func shown(_ record: CommentRecord, _ db: any Connection) throws -> Int {
    if record.comment.state == .approved { return 1 }
    let path = record.place.path
    let isAnswered =
      try db.first(
        """
        SELECT 1 FROM comment WHERE story = \(record.comment.story) AND shown > 0 \
        AND path > \(path) AND path < \(path + ThreadPlace.end) LIMIT 1
        """) != nil
    return isAnswered ? 2 : 0
  }

  /// Gives comments from elsewhere their places in their threads; returns how many got one.
  ///
  /// A comment is placed once what it answers is; one whose parent is missing answers the story.
  @discardableResult
  public func place(limit: Int = 5_000) throws -> Int {
    var total = 0
    while true {
      let placed = try pool.write { db in try Comments.placeNext(limit, orphans: true, db) }
      total += placed
      guard placed > 0 else { return total }
    }
  }

  /// Places up to so many; `orphans` are those whose parent the other system has not told yet.
  static func placeNext(_ limit: Int, orphans: Bool, _ db: any Connection) throws -> Int {
    let waits: SQL = orphans ? "" : "AND (c.parent IS NOT NULL OR c.source_parent IS NULL)"
    let rows = try db.run(
      """
      SELECT c.id, c.story, c.posted_at, c.state, p.path, p.depth, p.root, p.id FROM comment c \
      LEFT JOIN comment p ON p.id = c.parent \
      WHERE c.path = '' AND (c.parent IS NULL OR p.path <> '') \(waits) ORDER BY c.id LIMIT \(limit)
      """)
    var stories: Set<ID<Story>> = []
    for row in rows {
      let (id, story, posted): (Int64, ID<Story>, Instant) = (row[0], row[1], row[2])
      let state: Comment.State = row[3]
      let above: String = row[4] ?? ""
      let (depth, root, parent): (Int?, Int64?, Int64?) = (row[5], row[6], row[7])
      let path = ThreadPlace.path(below: above, ThreadPlace.letters(posted, id))
      let top = parent.map { root ?? $0 }
      try db.run(
        """
        UPDATE comment SET path = \(path), depth = \(depth.map { $0 + 1 } ?? 0), \
        root = \(top), shown = \(state == .approved ? 1 : 0) WHERE id = \(id)
        """)
      let isShown = state == .approved
      try count(isShown ? 1 : 0, under: story, newest: isShown ? posted : nil, db)
      if isShown, let top {
        try db.run("UPDATE comment SET replies = replies + 1 WHERE id = \(top)")
        try showPlaces(above: ID(rawValue: id), db)
      }
      stories.insert(story)
    }
    try db.record(Set(stories.map { Change(.comments($0)) }))
    return rows.count
  }

  /// Shows the places of those above a comment that readers do not see.
  private static func showPlaces(above comment: ID<Comment>, _ db: any Connection) throws {
    var next = try find(comment, db)?.comment.parent
    while let parent = next, let record = try find(parent, db), record.place.shown == 0 {
      try db.run("UPDATE comment SET shown = 2 WHERE id = \(parent)")
      next = record.comment.parent
    }
  }
}

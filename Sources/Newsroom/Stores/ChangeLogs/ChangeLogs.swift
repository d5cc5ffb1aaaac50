public import Database
public import News
public import Times

/// The public logs of what was done to stories.
public struct ChangeLogs: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// Whether readers may look up what was done to a story: the paper allows it and nobody has
  /// taken this story out.
  public func isPublic(_ story: ID<Story>) throws -> Bool {
    try arePublic([story]).contains(story)
  }

  /// Those of the stories whose logs readers may look up.
  public func arePublic(_ stories: [ID<Story>]) throws -> Set<ID<Story>> {
    guard !stories.isEmpty else { return [] }
    basis?.note(stories: stories)
    basis?.note(.site)
    return try pool.read { db in try Self.arePublic(stories, db) }
  }

  static func arePublic(
    _ stories: [ID<Story>], _ db: any Connection
  ) throws -> Set<ID<Story>> {
    guard try !stories.isEmpty && Settings.deskPolicy(db).changesArePublic else { return [] }
    let rows = try db.run(
      "SELECT id FROM story WHERE id IN (\(SQL.padded(stories))) AND log_hidden = 0")
    return Set(rows.map { $0[0] })
  }

  /// What readers see of a story now and what they saw of a revision of it; nil when there is
  /// nothing to compare.
  ///
  /// The asker has to ask the gate about the story, and whether its log is public.
  public func texts(
    of story: ID<Story>, since revision: Int, at now: Instant
  ) throws -> (before: PublishedText, now: PublishedText)? {
    try pool.read { db in
      let seen = try SeenRevisions(of: story, at: now, db)
      guard let last = seen.numbers.last,
        let first = seen.numbers.last(where: { $0 <= revision }) ?? seen.numbers.first,
        first < last
      else { return nil }
      let texts = try seen.texts([first, last], story, db)
      guard let before = texts[first], let now = texts[last] else { return nil }
      return (before, now)
    }
  }

  /// Whether somebody has taken a story's log away from readers.
  ///
  /// Throws `Refusal.notFound`.
  public func isHidden(_ story: ID<Story>) throws -> Bool {
    try pool.read { db in
      guard let row = try db.first("SELECT log_hidden FROM story WHERE id = \(story)") else {
        throw Refusal.notFound
      }
      return row[0]
    }
  }

  /// Takes a story's log away from readers, or gives it back.
  ///
  /// Throws `Refusal.notFound`.
  public func hide(
    _ isHidden: Bool, _ story: ID<Story>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let row = try db.first(
        """
        SELECT r.headline FROM story s \
        JOIN revision r ON r.story = s.id AND r.number = s.revision WHERE s.id = \(story)
        """)
      guard let headline: String = row?[0] else { throw Refusal.notFound }
      try db.run("UPDATE story SET log_hidden = \(isHidden) WHERE id = \(story)")
      try db.audit(
        isHidden ? "story.hide-changes" : "story.show-changes", by: actor,
        on: "story:\(story.rawValue)", headline, at: now)
      try db.record([Change(.story(story))])
    }
  }

  /// A part of a story's log, newest first, and the place from which older entries follow.
  ///
  /// Texts that readers never saw are not in it: a version that another replaced before its time
  /// came, or while the story was retracted. The asker has to ask the gate about the story first.
  public func log(
    of story: ID<Story>, before: Cursor? = nil, limit: Int = 20, at now: Instant
  ) throws -> (log: ChangeLog, older: Cursor?) {
    basis?.note(stories: [story])
    return try pool.read { db in
      let seen = try SeenRevisions(of: story, at: now, db)
      basis?.note(until: seen.until)
      let next = try db.first("SELECT min(at) FROM act WHERE story = \(story) AND at > \(now)")
      basis?.note(until: next?[0])
      let start = before ?? Cursor(before: now + Instant.Span(milliseconds: 1))
      let rows = try db.run(
        """
        SELECT id, at, kind, note, revision FROM act WHERE story = \(story) \
        AND (at, id) < (\(start.at), \(start.id)) ORDER BY at DESC, id DESC
        """)
      let acts = rows.map { row in
        LoggedAct(
          id: row[0], act: Act(kind: row[2], at: row[1], note: row[3]), revision: row[4])
      }.filter { seen.tells($0) }
      let shown = acts.prefix(limit)
      let older =
        acts.count > limit ? shown.last.map { Cursor(at: $0.act.at, id: $0.id) } : nil
      let entries = try seen.entries(of: Array(shown), story, db)
      return (ChangeLog(entries: entries, newest: seen.newest), older)
    }
  }
}

/// An act of a log before its texts are loaded.
struct LoggedAct {
  var id: Int64
  var act: Act
  var revision: Int
}

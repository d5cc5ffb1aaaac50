import Database
public import News
public import Times

extension WorkingCopies {
  /// How long after somebody was heard of they still count as being there.
  public static let presenceLife = Instant.Span.seconds(60)
  /// How many bytes of a form are kept unsaved.
  public static let longestForm = 8 << 20

  /// Keeps what somebody has typed and not saved, in place of what they had typed before.
  ///
  /// Throws `Refusal.notFound`, and `Refusal.invalid` when it is too long or holds a NUL.
  public func autosave(
    _ form: String, of story: ID<Story>, on base: Int, by account: ID<Account>, at now: Instant
  ) throws {
    guard form.utf8.count <= Self.longestForm, !form.holdsNUL else {
      throw Refusal.invalid([
        .init(field: "body", message: "more than \(Self.longestForm) bytes are not kept")
      ])
    }
    try pool.write { db in
      guard try db.first("SELECT 1 FROM desk_story WHERE story = \(story)") != nil else {
        throw Refusal.notFound
      }
      try db.run(
        """
        INSERT INTO autosave (story, account, at, base, form) VALUES (\(story), \(account), \
        \(now), \(base), \(form)) ON CONFLICT (story, account) DO UPDATE SET at = excluded.at, \
        base = excluded.base, form = excluded.form
        """)
    }
  }

  /// What somebody has typed and not saved; nil when there is nothing.
  public func autosave(of story: ID<Story>, by account: ID<Account>) throws -> Autosave? {
    try pool.read { db in
      try db.first(
        "SELECT at, base, form FROM autosave WHERE story = \(story) AND account = \(account)"
      ).map { Autosave(at: $0[0], base: $0[1], form: $0[2]) }
    }
  }

  /// Forgets what somebody has typed: it was saved, or they threw it away.
  public func dropAutosave(of story: ID<Story>, by account: ID<Account>) throws {
    try pool.write { db in
      try db.run("DELETE FROM autosave WHERE story = \(story) AND account = \(account)")
    }
  }

  /// Notes that somebody has a story open, and tells who else has.
  ///
  /// Throws `Refusal.notFound` when there is no such story.
  public func presence(
    of story: ID<Story>, by account: ID<Account>, at now: Instant
  ) throws -> [Presence] {
    try pool.write { db in
      guard try db.first("SELECT 1 FROM desk_story WHERE story = \(story)") != nil else {
        throw Refusal.notFound
      }
      try db.run("DELETE FROM presence WHERE seen_at < \(now - Self.presenceLife)")
      try db.run(
        """
        INSERT INTO presence (story, account, seen_at) VALUES (\(story), \(account), \(now)) \
        ON CONFLICT (story, account) DO UPDATE SET seen_at = excluded.seen_at
        """)
      return try db.run(
        """
        SELECT a.id, a.name, p.seen_at FROM presence p JOIN account a ON a.id = p.account \
        WHERE p.story = \(story) AND p.account <> \(account) ORDER BY a.name_key
        """
      ).map { Presence(by: Actor(account: $0[0], name: $0[1]), seen: $0[2]) }
    }
  }

  /// Notes that somebody has left a story.
  public func leave(_ story: ID<Story>, by account: ID<Account>) throws {
    try pool.write { db in
      try db.run("DELETE FROM presence WHERE story = \(story) AND account = \(account)")
    }
  }
}

import Database
public import News
public import Times

extension WorkingCopies {
  /// The notes on a story, open ones first, then by age.
  public func notes(on story: ID<Story>) throws -> [DeskNote] {
    try pool.read { db in
      try db.run(
        """
        SELECT id, at, account, name, passage, content, done_at, done_by FROM desk_note \
        WHERE story = \(story) ORDER BY CASE WHEN done_at IS NULL THEN 0 ELSE 1 END, id
        """
      ).map {
        DeskNote(
          id: $0[0], at: $0[1], by: Actor(account: $0[2], name: $0[3]), passage: $0[4],
          text: $0[5], done: $0[6], doneBy: $0[7])
      }
    }
  }

  /// Adds a note for colleagues; `passage` quotes the words that it is about.
  ///
  /// Throws `Refusal.invalid` for a note without words or one too long.
  public func addNote(
    _ text: String, passage: String = "", on story: ID<Story>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let row = try desk.row(story)
      let (text, passage) = (try desk.checked(text, "note"), try desk.checked(passage, "passage"))
      guard !text.allSatisfy(\.isWhitespace) else {
        throw Refusal.invalid([.init(field: "note", message: "the note is missing")])
      }
      try desk.addNote(text, passage: passage, on: story)
      try desk.audit("story.note", story, row.headline)
    }
  }

  /// Settles a note; one that is settled stays as it is.
  ///
  /// Throws `Refusal.notFound` when the story has no such note.
  public func settleNote(
    _ note: ID<DeskNote>, on story: ID<Story>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      try db.run(
        """
        UPDATE desk_note SET done_at = \(now), done_by = \(actor.name) \
        WHERE id = \(note) AND story = \(story) AND done_at IS NULL
        """)
      guard db.lastChanges > 0 else {
        let known = try db.first("SELECT 1 FROM desk_note WHERE id = \(note) AND story = \(story)")
        guard known != nil else { throw Refusal.notFound }
        return
      }
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      try desk.audit("story.settle-note", story, try desk.row(story).headline)
    }
  }
}

extension DeskWork {
  func addNote(_ text: String, passage: String, on story: ID<Story>) throws {
    try db.run(
      """
      INSERT INTO desk_note (story, account, name, at, passage, content, done_by) VALUES \
      (\(story), \(actor.account), \(actor.name), \(now), \(passage), \(text), '')
      """)
  }
}

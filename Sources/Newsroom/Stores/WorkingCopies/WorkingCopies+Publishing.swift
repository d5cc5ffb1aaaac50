import Database
public import News
public import Times

extension WorkingCopies {
  /// Brings a saved revision before readers.
  ///
  /// `prepared` is made of the draft of `revision`, which has to be the newest one. `kind` is
  /// `publish` for the first time, and what the change is to readers afterwards. Throws
  /// `Refusal.conflict` when the revision is not the newest, when the kind does not fit, or when
  /// the paper wants a second pair of eyes and there was none; `Refusal.invalid` with every fault.
  @discardableResult
  public func publish(
    _ prepared: PreparedStory, of story: ID<Story>, revision: Int, kind: Act.Kind,
    note: String = "", by actor: Actor, at now: Instant
  ) throws -> Published {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let row = try desk.row(story)
      guard row.head == revision else {
        throw Refusal.conflict("revision \(row.head) was saved meanwhile")
      }
      try desk.checkEyes(story, row)
      return try desk.publish(prepared, story, row, revision, kind, note)
    }
  }

  /// Retracts a story, or restores it, without a new text.
  ///
  /// Throws `Refusal.notFound`, `Refusal.conflict` when the act does not fit the story's state,
  /// and `Refusal.invalid` when readers would miss a sentence.
  @discardableResult
  public func act(
    _ kind: Act.Kind, on story: ID<Story>, note: String, by actor: Actor, at now: Instant
  ) throws -> Published {
    precondition(kind == .retract || kind == .restore, "other acts come with a text")
    return try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let row = try desk.row(story)
      guard let guid: String = try db.first("SELECT guid FROM story WHERE id = \(story)")?[0]
      else { throw Refusal.notFound }
      let note = try desk.checked(note, "note")
      let press = try Press(db: db, now: now, languages: languages)
      let published = try press.act(Act(kind: kind, at: now, note: note), on: guid)
      try press.finish()
      try db.run(
        """
        UPDATE desk_story SET saved_at = \(now), saved_by = \(actor.name) WHERE story = \(story)
        """)
      try desk.audit("story.\(kind.rawValue)", story, row.headline, note)
      return published
    }
  }
}

extension DeskWork {
  /// Refuses when the paper wants two pairs of eyes and one person has saved what they publish,
  /// unless somebody else has approved that very revision.
  func checkEyes(_ story: ID<Story>, _ row: DeskRow) throws {
    guard try Settings.deskPolicy(db).fourEyes, row.head > 0,
      let saved = try SavedDraft.find(story, row.head, db), let writer = saved.by.account,
      writer == actor.account
    else { return }
    let isApproved = row.approved == row.head && row.approvedBy != nil && row.approvedBy != writer
    guard isApproved else {
      throw Refusal.conflict("somebody else has to approve revision \(row.head) first")
    }
  }

  func publish(
    _ prepared: PreparedStory, _ story: ID<Story>, _ row: DeskRow, _ revision: Int,
    _ kind: Act.Kind, _ note: String, published: Instant? = nil
  ) throws -> Published {
    var prepared = prepared
    let isPublished =
      try db.first("SELECT 1 FROM story WHERE id = \(story) AND published_at IS NOT NULL") != nil
    let note = try checked(note, "note")
    switch (kind, isPublished) {
    case (.publish, true): throw Refusal.conflict("the story is published already")
    case (.publish, false):
      if let published { prepared.draft.published = published }
    case (.update, true), (.clarify, true), (.correct, true), (.edit, true):
      try checkSentence(kind, note)
      prepared.draft.acts.append(Act(kind: kind, at: now, note: note))
      prepared.draft.published = nil
    default: throw Refusal.conflict("a story that is not published cannot be changed for readers")
    }
    let press = try Press(db: db, now: now, languages: languages)
    press.deskRevision = (revision, actor)
    let published = try press.publish(CheckedStory(prepared)).get()
    try press.finish()
    try db.run(
      """
      UPDATE schedule SET done_at = \(now), outcome = 'published by hand' \
      WHERE story = \(story) AND done_at IS NULL AND revision <= \(revision)
      """)
    try audit("story.\(kind.rawValue)", story, prepared.draft.headline, note)
    return published
  }

  private func checkSentence(_ kind: Act.Kind, _ note: String) throws(Refusal) {
    guard kind != .edit, note.allSatisfy(\.isWhitespace) else { return }
    throw .invalid([.init(field: "note", message: "the sentence for readers is missing")])
  }
}

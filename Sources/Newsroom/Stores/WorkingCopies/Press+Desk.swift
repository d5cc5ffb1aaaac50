import Database
import News
import Times

extension Press {
  /// Brings the desk's row of a story that was just published up to date.
  ///
  /// A text that came from elsewhere while the desk had revisions of its own becomes a revision
  /// among them; work that readers have not seen is saved again behind it, so that it stays the
  /// newest and nothing is overwritten unseen.
  func tellDesk(_ piece: Piece, isKnown: Bool) throws {
    let state = piece.plan.facts.state
    guard isKnown, let row = try DeskRow.find(piece.id, db) else {
      try DeskRow.insert(piece, at: piece.plan.modified, db)
      return
    }
    if let (number, actor) = deskRevision {
      try db.run(
        """
        UPDATE saved_revision SET published = \(piece.plan.revision) \
        WHERE story = \(piece.id) AND number = \(number)
        """)
      try db.run(
        """
        UPDATE desk_story SET live = \(number), saved_at = \(now), saved_by = \(actor.name), \
        state = CASE WHEN head = \(number) THEN \(state) ELSE state END, \
        section = \(piece.section) WHERE story = \(piece.id)
        """)
      if row.head == number { try CopyPictures(db: db).clear(piece.id) }
    } else if row.head == 0 {
      try DeskRow.delete(piece.id, db)
      try DeskRow.insert(piece, at: now, keeping: row, db)
    } else {
      try takeIn(piece, row)
    }
  }

  /// The same for a draft that came from elsewhere.
  func tellDesk(draft id: ID<Story>, _ story: PreparedStory, _ section: Section) throws {
    let row = try DeskRow.find(id, db)
    if let row, row.head > 0 {
      try addBehind(id, story, row, published: nil)
      return
    }
    if row != nil { try DeskRow.delete(id, db) }
    try DeskRow.insert(id, story, section, row?.state ?? .draft, at: now, keeping: row, db)
    // Its lead picture is not kept: the text alone names any.
    try CopyPictures(db: db).set(PictureNames.digests(in: story.body), of: id)
  }

  /// Brings the desk's row of a story on which an act was done up to date, unless there is work on
  /// it that readers have not seen.
  func tellDesk(of story: ID<Story>, _ state: StoryState) throws {
    try db.run(
      """
      UPDATE desk_story SET state = \(state), saved_at = \(now), saved_by = '' \
      WHERE story = \(story) AND head = coalesce(live, 0)
      """)
  }

  private func takeIn(_ piece: Piece, _ row: DeskRow) throws {
    try addBehind(piece.id, piece.plan.story, row, published: piece.plan.revision)
    guard row.live == row.head || row.state == .published || row.state == .retracted else { return }
    let state = piece.plan.facts.state
    try db.run("UPDATE desk_story SET state = \(state) WHERE story = \(piece.id)")
  }

  /// Adds a text from elsewhere as a revision, and the desk's own behind it when that has work that
  /// readers have not seen.
  private func addBehind(
    _ id: ID<Story>, _ story: PreparedStory, _ row: DeskRow, published: Int?
  ) throws {
    let own = row.live == row.head ? nil : try SavedDraft.find(id, row.head, db)
    var draft = PictureNames.digested(
      story.draft, body: story.body, lead: story.picture, missing: Set(story.missing))
    draft.acts = []
    let book = RevisionBook(db: db, now: now, languages: languages)
    let number = try book.add(
      draft, to: id, after: row.head, by: .command, why: "", published: published)
    try db.run(
      "UPDATE desk_story SET live = \(published == nil ? row.live : number) WHERE story = \(id)")
    if let own {
      try book.add(own.draft, to: id, after: number, by: own.by, why: own.why, published: nil)
    }
  }
}

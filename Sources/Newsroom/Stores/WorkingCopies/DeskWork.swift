import Database
import Foundation
import News
import Text
import Times

/// One transaction of work at the desk: what somebody does, with its line in the audit log.
struct DeskWork {
  let db: any Connection
  let actor: Actor
  let now: Instant
  let languages: Languages

  private var book: RevisionBook { RevisionBook(db: db, now: now, languages: languages) }

  /// The desk's row of a story, held until the transaction ends.
  func row(_ story: ID<Story>) throws -> DeskRow {
    guard let row = try DeskRow.find(story, db) else { throw Refusal.notFound }
    return row
  }

  func audit(_ act: String, _ story: ID<Story>, _ title: String, _ detail: String = "") throws {
    try db.audit(
      act, by: actor, on: "story:\(story.rawValue)", title, detail: detail, at: now)
  }

  /// A note, a reason or a sentence, checked as a field of a form.
  func checked(_ text: String, _ field: String) throws(Refusal) -> String {
    let fault: String? =
      if text.count > WorkingCopies.longestNote {
        "the \(field) has \(text.count) characters; at most \(WorkingCopies.longestNote) are taken"
      } else if text.holdsNUL {
        "the \(field) holds a NUL character"
      } else {
        nil
      }
    if let fault { throw .invalid([Refusal.Fault(field: field, message: fault)]) }
    return text
  }

  func create(_ draft: StoryDraft, as state: StoryState, _ plan: StoryPlan?) throws -> ID<Story> {
    var draft = draft
    if draft.guid.isEmpty { draft.guid = "urn:uuid:\(UUID().uuidString.lowercased())" }
    try DraftFaults(saving: draft).check()
    let section = try section(draft)
    if try db.first("SELECT id FROM story WHERE guid = \(draft.guid)") != nil {
      throw Refusal.conflict("there is a story with the guid \(draft.guid) already")
    }
    let none = Instant?.none
    let id: ID<Story> = try db.run(
      """
      INSERT INTO story (edition, section, slug, day, guid, state, published_at, updated_at, \
      modified_at, created_at, embargo_at, expires_at, usage, revision, fingerprint, counted) \
      VALUES (\(section.edition), \(section.id), '', \(none), \(draft.guid), \(state), \(none), \
      \(none), \(now), \(now), \(none), \(none), 0, 0, '', 0) RETURNING id
      """
    ).identity()
    try db.run(
      """
      INSERT INTO desk_story (story, edition, section, state, headline, owner, owner_name, \
      saved_at, saved_by, head, embargo_at, planned_on, planned_words, planned_pictures, words, \
      pictures) VALUES (\(id), \(section.edition), \(section.id), \(state), '', \
      \(actor.account), \(actor.account == nil ? "" : actor.name), \(now), \(actor.name), 0, \
      \(none), \(plan?.day), \(plan?.words ?? 0), \(plan?.pictures ?? 0), 0, 0)
      """)
    try book.add(draft, to: id, after: 0, by: actor, why: "", published: nil)
    try audit("story.create", id, draft.headline)
    return id
  }

  func save(
    _ draft: StoryDraft, of story: ID<Story>, on base: Int, why: String,
    act: String = "story.save"
  ) throws -> SavedRevision {
    let row = try row(story)
    guard row.head == base else {
      throw Refusal.conflict("revision \(row.head) was saved meanwhile")
    }
    let reader = CopyReader(db)
    guard let present = try reader.copy(story) else { throw Refusal.notFound }
    let draft = try fitted(draft, present, row)
    let why = try checked(why, "why")
    let isNew = row.head == 0
    if DraftRecord(draft) == DraftRecord(present.draft), !isNew || why.isEmpty {
      return try revision(story, row.head) ?? unsaved(present)
    }
    let head = isNew ? try addOriginal(present, story) : row.head
    let number = try book.add(draft, to: story, after: head, by: actor, why: why, published: nil)
    try db.run(
      """
      UPDATE desk_story SET state = \(Self.state(after: row.state, draft)) WHERE story = \(story)
      """)
    try audit(act, story, draft.headline, why)
    guard let saved = try revision(story, number) else {
      preconditionFailure("a revision that was just saved")
    }
    return saved
  }

  /// The draft with what the story is known by; throws every fault of it.
  private func fitted(
    _ draft: StoryDraft, _ present: WorkingCopy, _ row: DeskRow
  ) throws -> StoryDraft {
    var draft = draft
    (draft.guid, draft.acts) = (present.draft.guid, [])
    var faults = DraftFaults(saving: draft)
    if draft.edition != present.draft.edition {
      faults.add("edition", "a story stays in its edition; make a translation instead")
    }
    try faults.check()
    _ = try section(draft)
    return draft
  }

  /// What was there before the desk saved anything becomes the first revision.
  func addOriginal(_ present: WorkingCopy, _ story: ID<Story>) throws -> Int {
    let published: Int? = try db.first(
      "SELECT revision FROM story WHERE id = \(story) AND published_at IS NOT NULL")?[0]
    let source = Actor(account: nil, name: "")
    let book = RevisionBook(db: db, now: present.saved, languages: languages)
    let number = try book.add(
      present.draft, to: story, after: 0, by: source, why: "", published: published)
    if published != nil {
      try db.run("UPDATE desk_story SET live = \(number) WHERE story = \(story)")
    }
    return number
  }

  private func unsaved(_ copy: WorkingCopy) -> SavedRevision {
    SavedRevision(
      number: 0, at: copy.saved, by: Actor(account: nil, name: ""), why: "",
      headline: copy.draft.headline, words: 0, published: nil)
  }

  func revision(_ story: ID<Story>, _ number: Int) throws -> SavedRevision? {
    try db.first(
      """
      SELECT \(SavedRevision.columns) FROM saved_revision \
      WHERE story = \(story) AND number = \(number)
      """
    ).map { SavedRevision($0) }
  }

  /// A change to what readers see makes a draft of it; an idea that has a text is one.
  private static func state(after state: StoryState, _ draft: StoryDraft) -> StoryState {
    switch state {
    case .published, .retracted: .draft
    case .idea: draft.body == .markdown("") ? .idea : .draft
    case .draft, .inReview, .ready: state
    }
  }

  private func section(_ draft: StoryDraft) throws -> Section {
    let found = try db.first(
      """
      SELECT \(Section.columns) FROM section \
      WHERE edition = (SELECT id FROM edition WHERE language = \(draft.edition)) \
      AND slug = \(draft.section)
      """
    ).map(Section.init)
    guard let found else {
      throw Refusal.invalid([
        .init(field: "section", message: "no section \(draft.section) in this edition")
      ])
    }
    return found
  }
}

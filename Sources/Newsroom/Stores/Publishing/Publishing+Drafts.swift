import Database
import News
public import Times

extension Publishing {
  /// Keeps a story that is not fit to be published as a draft, and says whether it is new or
  /// differs from the draft with its guid.
  ///
  /// Throws `Refusal.invalid` when there is no such edition or section or no guid, and
  /// `Refusal.conflict` when a published story has the guid: a draft takes no story's place.
  @discardableResult
  public func keep(_ story: PreparedStory, at now: Instant) throws -> Bool {
    try pool.write { db in
      let press = try Press(db: db, now: now, languages: languages)
      return try press.keep(story)
    }
  }
}

extension Press {
  fileprivate func keep(_ story: PreparedStory) throws -> Bool {
    let section = try draftSection(story.draft)
    if let published = try StoredStory.find(story.draft.guid, db) {
      throw Refusal.conflict(
        "a published story has the guid \(story.draft.guid) already (\(published.address.slug))")
    }
    let old: String? = try db.first(
      "SELECT fingerprint FROM story WHERE guid = \(story.draft.guid)")?[0]
    guard old != story.fingerprint else { return false }
    let id = try renewDraft(story, section)
    try insertRevision(story, id)
    try tellDesk(draft: id, story, section)
    for reference in story.missing {
      try db.run(
        """
        INSERT INTO missing_picture (story, reference) VALUES (\(id), \(reference)) \
        ON CONFLICT (story, reference) DO NOTHING
        """)
    }
    return true
  }

  /// The row of the draft, brought up to date or new.
  private func renewDraft(_ story: PreparedStory, _ section: Section) throws -> ID<Story> {
    let draft = story.draft
    guard let known = try self.draft(draft.guid) else { return try insertDraft(story, section) }
    try clear(known)
    try db.run(
      """
      UPDATE story SET edition = \(section.edition), section = \(section.id), \
      modified_at = \(now), embargo_at = \(draft.embargo), expires_at = \(draft.expires), \
      usage = \(draft.usage), revision = 1, fingerprint = \(story.fingerprint) \
      WHERE id = \(known)
      """)
    return known
  }

  private func draftSection(_ draft: StoryDraft) throws -> Section {
    guard let edition = names.editions[draft.edition] else {
      throw Refusal.invalid([
        .init(field: "edition", message: "no edition in language \(draft.edition)")
      ])
    }
    guard
      let section = try names.sections(of: edition.id).first(where: { $0.slug == draft.section })
    else {
      throw Refusal.invalid([
        .init(field: "section", message: "no section \(draft.section) in this edition")
      ])
    }
    guard !draft.guid.isEmpty else {
      throw Refusal.invalid([.init(field: "guid", message: "a draft needs a guid")])
    }
    return section
  }

  private func insertDraft(_ story: PreparedStory, _ section: Section) throws -> ID<Story> {
    let draft = story.draft
    let (none, state) = (Instant?.none, StoryState.draft)
    return try db.run(
      """
      INSERT INTO story (edition, section, slug, day, guid, state, published_at, updated_at, \
      modified_at, created_at, embargo_at, expires_at, usage, revision, fingerprint, counted) \
      VALUES (\(section.edition), \(section.id), '', \(none), \(draft.guid), \(state), \(none), \
      \(none), \(now), \(now), \(draft.embargo), \(draft.expires), \(draft.usage), 1, \
      \(story.fingerprint), 0) RETURNING id
      """
    ).identity()
  }

  private func insertRevision(_ story: PreparedStory, _ id: ID<Story>) throws {
    let draft = story.draft
    let (kind, source) =
      switch draft.body {
      case .markdown(let text): ("markdown", text)
      case .html(let text): ("html", text)
      }
    try db.run(
      """
      INSERT INTO revision (story, number, created_at, language, kicker, headline, standfirst, \
      dateline, source, alt, caption, credit, usage_text, word_count, body_html, plain_text, \
      body_kind, body_source) VALUES (\(id), 1, \(now), \(draft.language ?? draft.edition), \
      \(draft.kicker), \(draft.headline), \(draft.standfirst), \(draft.dateline), \
      \(draft.source), '', '', '', \(draft.usageText), \(story.wordCount), \(story.body), \
      \(story.plainText), \(kind), \(source))
      """)
  }
}

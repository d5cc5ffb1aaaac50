import Database
import News
import Times

extension Press {
  /// Inserts the row of a new story.
  func insert(_ plan: Plan, _ section: ID<Section>) throws -> ID<Story> {
    let (facts, translation) = (plan.facts, plan.story.draft.translation)
    let rows = try db.run(
      """
      INSERT INTO story (edition, section, slug, day, guid, translation, state, published_at, \
      updated_at, modified_at, created_at, embargo_at, expires_at, usage, revision, fingerprint, \
      changes_at, counted) VALUES (\(plan.address.edition), \(section), \(plan.address.slug), \
      \(plan.address.date), \(plan.guid), \(translation.isEmpty ? nil : translation), \
      \(facts.state), \(facts.published), \(plan.updated), \(plan.modified), \(now), \
      \(facts.embargo), \(facts.expires), \(facts.usage), \(plan.revision), \
      \(plan.fingerprint), \(plan.standing.changesAt), \(plan.standing.isCounted)) RETURNING id
      """)
    if plan.standing.isCounted { count(1, plan.address) }
    return try rows.identity()
  }

  /// Brings the row of a known story up to date and clears what is written anew.
  func update(_ plan: Plan, _ stored: StoredStory, _ section: ID<Section>) throws {
    try withdraw(stored)
    let (facts, translation) = (plan.facts, plan.story.draft.translation)
    try db.run(
      """
      UPDATE story SET section = \(section), slug = \(plan.address.slug), \
      day = \(plan.address.date), translation = \(translation.isEmpty ? nil : translation), \
      state = \(facts.state), published_at = \(facts.published), updated_at = \(plan.updated), \
      modified_at = \(plan.modified), embargo_at = \(facts.embargo), \
      expires_at = \(facts.expires), usage = \(facts.usage), revision = \(plan.revision), \
      fingerprint = \(plan.fingerprint), changes_at = \(plan.standing.changesAt), \
      counted = \(plan.standing.isCounted) WHERE id = \(stored.id)
      """)
    if plan.standing.isCounted { count(1, plan.address) }
  }

  /// Takes a story out of lists, search and counts, as its old revision stands in them.
  private func withdraw(_ stored: StoredStory) throws {
    let published = stored.facts.published ?? stored.updated
    for key in try stored.lists(db) {
      changes.note(key, at: published)
      try db.run(
        """
        DELETE FROM listing WHERE edition = \(key.edition) AND kind = \(key.kind) \
        AND list = \(key.list) AND published_at = \(published) AND story = \(stored.id)
        """)
    }
    for table: SQL in ["story_topic", "related", "missing_picture"] {
      try db.run("DELETE FROM \(table) WHERE story = \(stored.id)")
    }
    let key = SearchKey(published: published, story: stored.id)
    try db.run(db.dialect.search.delete(key.number, from: Schema.storySearch))
    if stored.isCounted { count(-1, stored.address) }
  }

  /// Inserts the revision with its texts.
  func addRevision(_ piece: Piece) throws {
    let (plan, story) = (piece.plan, piece.plan.story)
    let draft = story.draft
    let (kind, source) =
      switch draft.body {
      case .markdown(let text): ("markdown", text)
      case .html(let text): ("html", text)
      }
    let picture = story.picture == nil ? nil : draft.picture
    try db.run(
      """
      INSERT INTO revision (story, number, created_at, language, kicker, headline, standfirst, \
      dateline, source, picture, alt, caption, credit, usage_text, word_count, body_html, \
      plain_text, body_kind, body_source, social_title, social_description, seen_from) \
      VALUES (\(piece.id), \(plan.revision), \(now), \
      \(plan.language), \(draft.kicker), \(draft.headline), \(draft.standfirst), \
      \(draft.dateline), \(draft.source), \(story.picture), \(picture?.alt ?? ""), \
      \(picture?.caption ?? ""), \(picture?.credit ?? ""), \(draft.usageText), \
      \(story.wordCount), \(story.body), \(story.plainText), \(kind), \(source), \
      \(draft.social.title), \(draft.social.description), \(plan.seenFrom))
      """)
  }
}

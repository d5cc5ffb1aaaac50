import Database
import News
import Times

extension Press {
  /// The story with a guid that nobody has published yet; nil when there is none.
  func draft(_ guid: String) throws -> ID<Story>? {
    try db.first("SELECT id FROM story WHERE guid = \(guid) AND published_at IS NULL")?[0]
  }

  /// Makes a published story of one that was a draft: it keeps its identity, and with it all that
  /// the desk has of it.
  func promote(_ draft: ID<Story>, _ plan: Plan, _ section: ID<Section>) throws {
    let (facts, translation) = (plan.facts, plan.story.draft.translation)
    try clear(draft)
    try db.run(
      """
      UPDATE story SET edition = \(plan.address.edition), section = \(section), \
      slug = \(plan.address.slug), day = \(plan.address.date), \
      translation = \(translation.isEmpty ? nil : translation), state = \(facts.state), \
      published_at = \(facts.published), updated_at = \(plan.updated), \
      modified_at = \(plan.modified), embargo_at = \(facts.embargo), \
      expires_at = \(facts.expires), usage = \(facts.usage), revision = \(plan.revision), \
      fingerprint = \(plan.fingerprint), changes_at = \(plan.standing.changesAt), \
      counted = \(plan.standing.isCounted) WHERE id = \(draft)
      """)
    if plan.standing.isCounted { count(1, plan.address) }
  }

  /// Takes away the text of a draft as it came from elsewhere.
  func clear(_ draft: ID<Story>) throws {
    try db.run("DELETE FROM missing_picture WHERE story = \(draft)")
    try db.run("DELETE FROM revision WHERE story = \(draft)")
  }
}

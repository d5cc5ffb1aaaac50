import Database
import News
import Times

extension Press {
  /// Notes what a new revision changes of what pages show: the story and its lists, and the pages
  /// of stories that point to it.
  func note(_ piece: Piece, _ keys: Set<ListKey>) throws {
    let (plan, edition) = (piece.plan, piece.plan.address.edition)
    changes.note(.story(piece.id))
    let lists = keys.union([ListKey(edition, .all), ListKey(edition, .section(piece.section))])
    for key in lists { changes.note(key, at: plan.facts.published) }
    let pointing = try db.run("SELECT story FROM related WHERE guid = \(plan.guid)")
    for row in pointing { changes.note(.story(row[0])) }
    let translation = plan.story.draft.translation
    let former: String? = plan.stored?.translation
    for group in Set([translation, former ?? ""]) where !group.isEmpty {
      let versions = try db.run("SELECT id FROM story WHERE translation = \(group)")
      for row in versions { changes.note(.story(row[0])) }
    }
    if plan.section == nil { changes.note(.site) }
  }

  /// Notes what an act on a story changes where nothing else of it does.
  func note(_ stored: StoredStory) throws {
    changes.note(.story(stored.id))
    for key in try stored.lists(db) { changes.note(key, at: stored.facts.published) }
  }
}

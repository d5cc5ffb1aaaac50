import Database
import News
import Text
import Times

/// What publishing a story will do, decided before anything is written.
struct Plan {
  let story: PreparedStory
  let guid: String
  let language: String
  let address: StoryAddress
  /// The section; nil when it is to be made.
  let section: Section?
  let stored: StoredStory?
  let fingerprint: String
  let facts: Gate.Facts
  let standing: Standing
  let updated: Instant
  let modified: Instant
  /// The acts that are not on record yet.
  let acts: [Act]

  /// The number of the revision that is made.
  var revision: Int { (stored?.revision ?? 0) + 1 }

  /// Throws `Refusal.invalid` with all faults.
  init(_ checked: CheckedStory, _ press: Press) throws {
    let (story, fingerprint) = (checked.story, checked.fingerprint)
    var faults = checked.faults
    let place = try Place(story.draft, press, &faults)
    let draft = story.draft
    let stored = place.stored
    let recorded = try stored.map { try $0.acts(press.db) } ?? []
    if let basis = story.basis {
      let present = stored.map { Manuscript.Basis(revision: $0.revision, acts: recorded.count) }
      guard basis == present else { throw Refusal.conflict("the story was changed meanwhile") }
    }
    let history = History(
      draft, stored: stored, recorded: recorded, published: place.published,
      isChanged: stored != nil && stored?.fingerprint != fingerprint, now: press.now)
    history.check(draft, &faults)
    try faults.check()
    self.story = story
    self.fingerprint = fingerprint
    self.stored = stored
    guid = place.guid
    language = draft.language ?? draft.edition
    address = place.address
    section = place.section
    facts = Gate.Facts(
      state: history.state, published: place.published, embargo: draft.embargo,
      expires: draft.expires, usage: draft.usage)
    standing = Standing(facts, at: press.now)
    (updated, modified) = (history.updated, history.modified)
    acts = history.new
  }

  /// When readers can see the revision at the earliest.
  var seenFrom: Instant? {
    [facts.published, facts.embargo].compactMap(\.self).max()
  }

  /// Whether the published revision already says all this.
  var isUnchanged: Bool { stored?.fingerprint == fingerprint }

  /// The answer when there is nothing to do.
  var unchanged: Published {
    Published(
      id: stored?.id ?? ID(rawValue: 0), address: stored?.address ?? address,
      revision: stored?.revision ?? 0, outcome: .unchanged, redirectsMade: 0)
  }
}

import News
import Stores
import Times

/// What somebody can do to stories: for the forms of the desk and for the API alike.
///
/// Every method asks first whether they may, and throws `Refusal.notAllowed` when not; the rest of
/// what it throws is the stores' word, and `Unfit` where readers would get what they must not.
struct StoryDesk {
  /// The request, by whose routes links of texts are checked.
  let visit: Visit
  let account: Account
  /// The name on the record: the account's, or that of a token of theirs.
  let actor: Actor

  init(_ visit: Visit, _ account: Account, as actor: Actor? = nil) {
    self.visit = visit
    self.account = account
    self.actor = actor ?? Actor(account)
  }

  var site: Site { visit.site }
  private var now: Instant { visit.now }
  private var copies: WorkingCopies { site.workingCopies }

  /// The working copy of a story; throws `Refusal.notFound`.
  func copy(_ story: ID<Story>) throws -> WorkingCopy {
    guard account.mayAnywhere(.look) else { throw Refusal.notAllowed }
    guard let copy = try copies.copy(story) else { throw Refusal.notFound }
    return copy
  }

  /// Begins a story.
  func create(
    _ draft: StoryDraft, as state: StoryState, plan: StoryPlan? = nil
  ) throws -> ID<Story> {
    try check(.write, draft)
    return try copies.create(draft, as: state, plan: plan, by: actor, at: now)
  }

  /// Saves a text; whoever may only write does not change what others work on once it waits to be
  /// looked through, and puts it into no section where they may not write.
  func save(
    _ draft: StoryDraft, of story: ID<Story>, on base: Int, why: String = ""
  ) throws -> SavedRevision {
    try check(.write, try copy(story).draft)
    try check(.write, draft)
    return try copies.save(draft, of: story, on: base, why: why, by: actor, at: now)
  }

  /// Makes an older revision the newest one again.
  func restore(
    _ revision: Int, of story: ID<Story>, on base: Int, why: String
  ) throws -> SavedRevision {
    try check(.write, try copy(story).draft)
    return try copies.restore(revision, of: story, on: base, why: why, by: actor, at: now)
  }

  /// Takes a step towards publication.
  func take(_ step: DeskStep, on story: ID<Story>, note: String) throws {
    try check(step.permission, try copy(story).draft)
    try copies.take(step, on: story, note: note, by: actor, at: now)
  }

  /// Assigns a story; whoever may not publish takes stories only for themselves, or gives up their
  /// own.
  func assign(_ story: ID<Story>, to other: Account?) throws {
    let copy = try copy(story)
    let isOwn =
      (other == nil || other?.id == account.id)
      && (copy.owner == nil || copy.owner?.account == account.id)
    try check(isOwn ? .write : .publish, copy.draft)
    try copies.assign(story, to: other, by: actor, at: now)
  }

  /// Puts a story into the budget, or takes it out.
  func plan(_ plan: StoryPlan?, for story: ID<Story>) throws {
    try check(.write, try copy(story).draft)
    try copies.plan(plan, for: story, by: actor, at: now)
  }

  /// Brings the newest revision before readers; throws `Unfit` when something keeps it from them.
  func publish(
    _ story: ID<Story>, revision: Int, kind: Act.Kind, note: String
  ) throws -> Published {
    let draft = try publishable(story, revision)
    let ready = try prepare(draft)
    return try copies.publish(
      ready.story, of: story, revision: revision, kind: kind, note: note, by: actor, at: now)
  }

  /// Has the newest revision published by itself; throws `Unfit` like `publish`.
  func schedule(
    _ story: ID<Story>, revision: Int, due: Instant, kind: Act.Kind, note: String
  ) throws {
    _ = try publishable(story, revision)
    try copies.schedule(
      story, revision: revision, due: due, kind: kind, note: note, by: actor, at: now)
  }

  /// Takes a schedule back.
  func unschedule(_ story: ID<Story>) throws {
    try check(.publish, try copy(story).draft)
    try copies.unschedule(story, by: actor, at: now)
  }

  /// Retracts or restores a story.
  func act(_ kind: Act.Kind, on story: ID<Story>, note: String) throws -> Published {
    try check(.publish, try copy(story).draft)
    return try copies.act(kind, on: story, note: note, by: actor, at: now)
  }

  /// The draft as readers would get it.
  func prepare(_ draft: StoryDraft) throws -> CopyDesk.Ready {
    guard let copyDesk = site.copyDesk else {
      throw Refusal.conflict("this site makes no stories ready")
    }
    return try copyDesk.prepare(draft)
  }

  /// Whether they may do something to stories of a draft's section.
  func may(_ permission: Permission, _ draft: StoryDraft) throws -> Bool {
    let editions = try site.editions.all()
    guard let edition = editions.first(where: { $0.language == draft.edition }) else {
      return account.may(permission)
    }
    let section = try site.editions.section(draft.section, of: edition.id)
    return account.may(permission, in: edition.id, section: section?.id)
  }

  private func check(_ permission: Permission, _ draft: StoryDraft) throws {
    guard try may(permission, draft) else { throw Refusal.notAllowed }
  }

  private func publishable(_ story: ID<Story>, _ revision: Int) throws -> StoryDraft {
    let copy = try copy(story)
    try check(.publish, copy.draft)
    guard copy.head == revision else {
      throw Refusal.conflict("revision \(copy.head) was saved meanwhile")
    }
    let blocking = try checks(copy.draft, of: copy).filter(\.isBlocking)
    guard blocking.isEmpty else { throw Unfit(checks: blocking) }
    return copy.draft
  }
}

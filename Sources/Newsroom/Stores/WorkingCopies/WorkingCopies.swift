public import Database
public import News
public import Text
public import Times

/// Stories as the desk works on them: their texts, and how far the work has come.
///
/// What readers see changes by `publish`, `act` and `settle` alone. Every method that changes
/// something is one transaction with its line in the audit log.
public struct WorkingCopies: Sendable {
  /// How long a reason for saving, a note for colleagues or a sentence for readers may be.
  public static let longestNote = 5000

  let pool: any Pool
  /// Those by which the desk's search knows words.
  let languages: Languages

  /// Makes the store; the languages are those by which the desk's search knows words.
  public init(_ pool: any Pool, languages: Languages = .builtIn) {
    self.pool = pool
    self.languages = languages
  }

  /// The story that readers find at an address; nil when none is there.
  public func identity(at address: StoryAddress) throws -> ID<Story>? {
    try pool.read { db in
      try db.first(
        """
        SELECT s.id FROM story s JOIN section t ON t.id = s.section \
        WHERE t.edition = \(address.edition) AND t.slug = \(address.section) \
        AND s.day = \(address.date) AND s.slug = \(address.slug)
        """)?[0]
    }
  }

  /// The working copy of a story; nil when there is no such story.
  public func copy(_ story: ID<Story>) throws -> WorkingCopy? {
    try pool.read { db in try CopyReader(db).copy(story) }
  }

  /// Begins a story and returns its identity.
  ///
  /// `state` is `idea` or `draft`. Throws `Refusal.invalid` with every fault of the draft; a draft
  /// without a guid is given one.
  @discardableResult
  public func create(
    _ draft: StoryDraft, as state: StoryState, plan: StoryPlan? = nil, by actor: Actor,
    at now: Instant
  ) throws -> ID<Story> {
    precondition(state == .idea || state == .draft, "a story begins as an idea or a draft")
    return try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      return try desk.create(draft, as: state, plan)
    }
  }

  /// Saves a text as the newest revision of a story.
  ///
  /// `base` is the revision that it was made from. Throws `Refusal.conflict` when there is a newer
  /// one, and `Refusal.invalid` with every fault; a draft that differs in nothing makes none.
  @discardableResult
  public func save(
    _ draft: StoryDraft, of story: ID<Story>, on base: Int, why: String = "", by actor: Actor,
    at now: Instant
  ) throws -> SavedRevision {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      return try desk.save(draft, of: story, on: base, why: why)
    }
  }

  /// Makes an older revision the newest one again, as a revision of its own.
  @discardableResult
  public func restore(
    _ revision: Int, of story: ID<Story>, on base: Int, why: String = "", by actor: Actor,
    at now: Instant
  ) throws -> SavedRevision {
    try pool.write { db in
      guard let saved = try SavedDraft.find(story, revision, db) else { throw Refusal.notFound }
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      return try desk.save(
        saved.draft, of: story, on: base, why: why, act: "story.restore-revision")
    }
  }

  /// Every saved revision of a story, newest first.
  public func revisions(of story: ID<Story>) throws -> [SavedRevision] {
    try pool.read { db in
      try db.run(
        """
        SELECT \(SavedRevision.columns) FROM saved_revision WHERE story = \(story) \
        ORDER BY number DESC
        """
      ).map { SavedRevision($0) }
    }
  }

  /// The text of a saved revision; nil when there is none.
  public func draft(of story: ID<Story>, revision: Int) throws -> StoryDraft? {
    try pool.read { db in try SavedDraft.find(story, revision, db)?.draft }
  }
}

extension SavedRevision {
  static let columns: SQL = "number, at, account, name, why, headline, words, published"

  init(_ row: Row) {
    self.init(
      number: row[0], at: row[1], by: Actor(account: row[2], name: row[3]), why: row[4],
      headline: row[5], words: row[6], published: row[7])
  }
}

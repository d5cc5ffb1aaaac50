public import Database
public import News
public import Text
public import Times

/// The language versions of stories, revision by revision.
public struct Translations: Sendable {
  let pool: any Pool
  /// Those by which the desk's search knows words.
  let languages: Languages

  /// Makes the store; the languages are those by which the desk's search knows words.
  public init(_ pool: any Pool, languages: Languages = .builtIn) {
    self.pool = pool
    self.languages = languages
  }

  /// The other language versions of a story, as the desk's lists show them, in no order.
  public func versions(of story: ID<Story>) throws -> [DeskStory] {
    try pool.read { db in
      try db.run(
        """
        SELECT \(DeskStory.columns) FROM \(DeskStory.tables) WHERE d.story <> \(story) \
        AND d.story IN (SELECT o.id FROM story o JOIN story m ON m.translation = o.translation \
        WHERE m.id = \(story) AND m.translation <> '' \
        UNION SELECT story FROM followed WHERE original = \(story) \
        UNION SELECT original FROM followed WHERE story = \(story)) LIMIT 100
        """
      ).map { DeskStory($0) }
    }
  }

  /// What is on record of a story and of those that follow it.
  public func links(of story: ID<Story>) throws -> [Translation] {
    try pool.read { db in
      try db.run(
        """
        SELECT story, original, revision, at, name FROM followed \
        WHERE story = \(story) OR original = \(story)
        """
      ).map {
        Translation(story: $0[0], original: $0[1], revision: $0[2], at: $0[3], by: $0[4])
      }
    }
  }

  /// Puts on record that a story follows a saved revision of another one.
  ///
  /// Throws `Refusal.notFound` when either or the revision is not there, and `Refusal.conflict`
  /// when the two are no language versions of each other.
  public func follow(
    _ revision: Int, of original: ID<Story>, by story: ID<Story>, actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let (own, other) = (try desk.row(story), try desk.row(original))
      guard try desk.revision(original, revision) != nil else { throw Refusal.notFound }
      let known = try db.first(
        "SELECT 1 FROM followed WHERE story = \(story) AND original = \(original)")
      let shared = try db.first(
        """
        SELECT 1 FROM story o JOIN story m ON m.translation = o.translation \
        WHERE m.id = \(story) AND o.id = \(original) AND m.translation <> ''
        """)
      guard story != original, own.edition != other.edition, known != nil || shared != nil else {
        throw Refusal.conflict("the stories are no language versions of each other")
      }
      try desk.follow(revision, of: original, by: story)
      try desk.audit(
        "story.follow-revision", story, own.headline, "revision \(revision) of \(other.headline)")
    }
  }

  /// Makes a story a version of one of another edition, whose newest text it follows from now on.
  ///
  /// Throws `Refusal.notFound`, and `Refusal.conflict` when both are of one edition or the edition
  /// has a version of the other story already.
  public func join(
    _ story: ID<Story>, to original: ID<Story>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let (own, other) = (try desk.row(story), try desk.row(original))
      let reader = CopyReader(db)
      guard let copy = try reader.copy(story), let first = try reader.copy(original) else {
        throw Refusal.notFound
      }
      let group = try Self.group(of: original, first.draft, db)
      let taken = try db.first(
        """
        SELECT 1 FROM story WHERE edition = \(own.edition) AND translation = \(group) \
        AND id <> \(story)
        """)
      guard own.edition != other.edition, taken == nil else {
        throw Refusal.conflict("the edition has a version of the story already")
      }
      let former = copy.draft.translation
      for member in [story, original] {
        try db.run("UPDATE story SET translation = \(group) WHERE id = \(member)")
      }
      // What is saved with another word would take the story out again when it is published.
      if own.head > 0, !former.isEmpty, former != group {
        var draft = copy.draft
        draft.translation = group
        _ = try desk.save(draft, of: story, on: own.head, why: "")
      }
      let head = other.head == 0 ? try desk.addOriginal(first, original) : other.head
      try desk.follow(head, of: original, by: story)
      try desk.audit("story.join-translations", story, own.headline, "with \(other.headline)")
      try Self.record([group, former], story, db)
    }
  }

  /// Logs that every version of these groups shows others beside it.
  private static func record(
    _ groups: [String], _ story: ID<Story>, _ db: any Connection
  ) throws {
    var changes: Set<Change> = [Change(.story(story))]
    for group in Set(groups) where !group.isEmpty {
      let members = try db.run("SELECT id FROM story WHERE translation = \(group)")
      for member in members { changes.insert(Change(.story(member[0]))) }
    }
    try db.record(changes)
  }

  /// Begins a translation of a story's newest text in a section of another edition: a draft with
  /// its text, its structure and its pictures.
  ///
  /// Throws `Refusal.notFound`, `Refusal.conflict` when that edition has a version already, and
  /// `Refusal.invalid` when the section is not there.
  public func begin(
    _ story: ID<Story>, edition: Edition, section: String, by actor: Actor, at now: Instant
  ) throws -> ID<Story> {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let row = try desk.row(story)
      guard let copy = try CopyReader(db).copy(story) else { throw Refusal.notFound }
      let group = try Self.group(of: story, copy.draft, db)
      let other = try db.first(
        """
        SELECT 1 FROM story WHERE edition = \(edition.id) AND translation = \(group)
        """)
      guard row.edition != edition.id, other == nil else {
        throw Refusal.conflict("the edition has a version of the story already")
      }
      // The text as it came from elsewhere becomes a revision, so that it can be followed.
      let head = row.head == 0 ? try desk.addOriginal(copy, story) : row.head
      let draft = Self.draft(of: copy.draft, edition: edition, section: section, group: group)
      let translation = try desk.create(draft, as: .draft, nil)
      for member in [story, translation] {
        try db.run("UPDATE story SET translation = \(group) WHERE id = \(member)")
      }
      try desk.follow(head, of: story, by: translation)
      try db.record([Change(.story(story))])
      return translation
    }
  }

  /// The word that a story's language versions share; a new one when it has none.
  private static func group(
    of story: ID<Story>, _ draft: StoryDraft, _ db: any Connection
  ) throws -> String {
    let kept: String? = try db.first("SELECT translation FROM story WHERE id = \(story)")?[0]
    if let kept, !kept.isEmpty { return kept }
    return draft.translation.isEmpty ? draft.guid : draft.translation
  }

  private static func draft(
    of original: StoryDraft, edition: Edition, section: String, group: String
  ) -> StoryDraft {
    var draft = original
    (draft.edition, draft.section, draft.language) = (edition.language, section, nil)
    (draft.guid, draft.slug, draft.translation) = ("", "", group)
    (draft.published, draft.updated) = (nil, nil)
    // Topics and related stories are those of an edition.
    (draft.topics, draft.related, draft.acts, draft.oldAddresses) = ([], [], [], [])
    return draft
  }
}

extension DeskWork {
  fileprivate func follow(_ revision: Int, of original: ID<Story>, by story: ID<Story>) throws {
    try db.run(
      """
      INSERT INTO followed (story, original, revision, at, name) \
      VALUES (\(story), \(original), \(revision), \(now), \(actor.name)) \
      ON CONFLICT (story) DO UPDATE SET original = excluded.original, \
      revision = excluded.revision, at = excluded.at, name = excluded.name
      """)
  }
}

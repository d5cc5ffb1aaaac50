import Database
public import News
import Times

extension Stories {
  /// The manuscript of the story at an address, whatever the gate says of it; nil when none is
  /// there.
  public func manuscript(at address: StoryAddress) throws -> Manuscript? {
    try pool.read { db in
      guard let story = try Shelf(db: db).story(at: address) else { return nil }
      return try Manuscript(story, db)
    }
  }
}

extension Manuscript {
  /// Makes the manuscript of a published story; nil when there is no such story.
  init?(_ id: ID<Story>, _ db: any Connection) throws {
    guard let story = try Shelf(db: db).stories([id]).first else { return nil }
    try self.init(story, db)
  }

  /// Makes the manuscript of a story of what its page does not show.
  fileprivate init(_ story: Story, _ db: any Connection) throws {
    let id = story.summary.id
    guard
      let row = try db.first(
        """
        SELECT e.language, s.translation, r.usage_text, r.body_kind, r.body_source, \
        (SELECT count(*) FROM act WHERE act.story = s.id) FROM story s \
        JOIN edition e ON e.id = s.edition \
        JOIN revision r ON r.story = s.id AND r.number = s.revision WHERE s.id = \(id)
        """)
    else { preconditionFailure("a story without its revision") }
    let translation: String? = row[1]
    var draft = StoryDraft(story, edition: row[0])
    draft.translation = translation ?? ""
    draft.usageText = row[2]
    draft.body = row[3] == "html" ? .html(row[4]) : .markdown(row[4])
    draft.related = try db.run(
      "SELECT guid FROM related WHERE story = \(id) ORDER BY place"
    ).map { $0[0] }
    let missing = try db.run(
      "SELECT reference FROM missing_picture WHERE story = \(id) ORDER BY reference")
    self.init(
      draft: draft, address: story.summary.address, state: story.summary.facts.state,
      basis: Basis(revision: story.revision, acts: row[5]), body: story.body,
      missing: missing.map { $0[0] })
  }
}

extension StoryDraft {
  /// What of a draft stands on the story's page.
  fileprivate init(_ story: Story, edition: String) {
    let summary = story.summary
    self.init()
    self.edition = edition
    section = summary.address.section
    guid = story.guid
    slug = summary.address.slug
    headline = summary.headline
    kicker = summary.kicker
    standfirst = summary.standfirst
    dateline = story.dateline
    source = story.source
    language = story.language == edition ? nil : story.language
    byline = summary.byline.credits.map(Credit.init)
    published = summary.published
    updated = summary.updated == summary.published ? nil : summary.updated
    embargo = summary.facts.embargo
    expires = summary.facts.expires
    usage = summary.facts.usage
    topics = story.topics.map(\.name)
    social = story.social
    picture = summary.picture.map {
      PictureDraft(reference: $0.digest, alt: $0.alt, caption: $0.caption, credit: $0.credit)
    }
    // Those without words for readers are on record all the same, and no file can name them.
    acts = story.acts.filter { $0.kind != .edit && !$0.note.isEmpty }
  }
}

extension StoryDraft.Credit {
  fileprivate init(_ credit: Byline.Credit) {
    switch credit {
    case .staff: self = .staff
    case .person(_, let name, let role): self = .person(name: name, role: role)
    case .agency(_, let name): self = .agency(name: name)
    case .name(let name): self = .person(name: name, role: "")
    }
  }
}

import Database
import Markup
import News
import Text
import Times

/// Reads working copies within a transaction.
struct CopyReader {
  let db: any Connection

  init(_ db: any Connection) {
    self.db = db
  }

  func copy(_ story: ID<Story>) throws -> WorkingCopy? {
    guard
      let row = try db.first(
        """
        SELECT s.guid, s.published_at, s.state, s.day, s.slug, t.slug, e.language, d.edition, \
        d.state, d.head, d.live, d.owner, d.owner_name, d.saved_at, d.approved, d.approved_by, \
        d.planned_on, d.planned_words, d.planned_pictures \
        FROM story s JOIN desk_story d ON d.story = s.id JOIN section t ON t.id = s.section \
        JOIN edition e ON e.id = d.edition WHERE s.id = \(story)
        """)
    else { return nil }
    let head: Int = row[9]
    let saved = try SavedDraft.find(story, head, db)
    let isPublished = (row[1] as Instant?) != nil
    let (draft, isConverted) =
      try saved.map { ($0.draft, false) } ?? original(story, isPublished: isPublished)
    var reader = RowReader(row, from: 16)
    return WorkingCopy(
      id: story, draft: try completed(draft, story, guid: row[0], language: row[6]), head: head,
      live: row[10], state: row[8], standing: isPublished ? row[2] : nil,
      address: isPublished
        ? StoryAddress(edition: row[7], section: row[5], date: row[3], slug: row[4]) : nil,
      owner: (row[11] as ID<Account>?).map { Actor(account: $0, name: row[12]) },
      savedBy: saved?.by, saved: row[13], approval: Self.approval(row[14], row[15]),
      plan: StoryPlan(&reader), scheduled: try scheduled(story), isConverted: isConverted)
  }

  private static func approval(_ revision: Int?, _ by: ID<Account>?) -> WorkingCopy.Approval? {
    guard let revision, let by else { return nil }
    return WorkingCopy.Approval(revision: revision, by: by)
  }

  /// What belongs to the story and not to one of its revisions.
  private func completed(
    _ draft: StoryDraft, _ story: ID<Story>, guid: String, language: String
  ) throws -> StoryDraft {
    var draft = draft
    draft.guid = guid
    draft.edition = language
    if draft.translation.isEmpty {
      let group: String? = try db.first("SELECT translation FROM story WHERE id = \(story)")?[0]
      draft.translation = group ?? ""
    }
    draft.acts = try db.run(
      """
      SELECT kind, at, note FROM act WHERE story = \(story) AND kind <> \(Act.Kind.publish) \
      AND kind <> \(Act.Kind.edit) AND note <> '' ORDER BY at, id
      """
    ).map { Act(kind: $0[0], at: $0[1], note: $0[2]) }
    return draft
  }

  /// The text of a story of which the desk has saved nothing yet, with HTML as Markdown.
  func original(
    _ story: ID<Story>, isPublished: Bool
  ) throws -> (draft: StoryDraft, isConverted: Bool) {
    var (draft, body): (StoryDraft, String)
    if isPublished {
      guard let manuscript = try Manuscript(story, db) else {
        preconditionFailure("a published story without its revision")
      }
      (draft, body) = (manuscript.draft, manuscript.body)
      draft = PictureNames.digested(
        draft, body: body, lead: nil, missing: Set(manuscript.missing))
    } else {
      (draft, body) = try keptDraft(story)
    }
    guard case .html = draft.body else { return (draft, false) }
    draft.body = .markdown(Markdown.source(of: HTML(trusted: body)))
    return (draft, true)
  }

  /// A draft as it came from elsewhere.
  private func keptDraft(_ story: ID<Story>) throws -> (StoryDraft, String) {
    var draft = StoryDraft()
    guard
      let row = try db.first(
        """
        SELECT e.language, t.slug, s.embargo_at, s.expires_at, s.usage, r.language, r.kicker, \
        r.headline, r.standfirst, r.dateline, r.source, r.usage_text, r.body_kind, \
        r.body_source, r.body_html FROM story s JOIN edition e ON e.id = s.edition \
        JOIN section t ON t.id = s.section JOIN revision r ON r.story = s.id AND r.number = 1 \
        WHERE s.id = \(story)
        """)
    else { return (draft, "") }
    var reader = RowReader(row)
    draft.edition = reader.next()
    draft.section = reader.next()
    draft.embargo = reader.next()
    draft.expires = reader.next()
    draft.usage = reader.next()
    let language: String = reader.next()
    draft.language = language == draft.edition ? nil : language
    draft.kicker = reader.next()
    draft.headline = reader.next()
    draft.standfirst = reader.next()
    draft.dateline = reader.next()
    draft.source = reader.next()
    draft.usageText = reader.next()
    let (kind, source): (String, String) = (reader.next(), reader.next())
    draft.body = kind == "html" ? .html(source) : .markdown(source)
    return (draft, reader.next())
  }

  private func scheduled(_ story: ID<Story>) throws -> ScheduledPublication? {
    try db.first(
      """
      SELECT \(ScheduledPublication.columns) FROM schedule \
      WHERE story = \(story) AND done_at IS NULL
      """
    ).map { ScheduledPublication($0) }
  }
}

extension ScheduledPublication {
  static let columns: SQL =
    "id, story, revision, due_at, account, name, kind, note, done_at, outcome"

  init(_ row: Row) {
    self.init(
      id: row[0], story: row[1], revision: row[2], due: row[3],
      by: Actor(account: row[4], name: row[5]), kind: row[6], note: row[7], done: row[8],
      outcome: row[9])
  }
}

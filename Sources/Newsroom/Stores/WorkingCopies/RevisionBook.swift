import Database
import News
import Text
import Times

/// Writes saved revisions and what the desk's lists and search know of the newest one.
struct RevisionBook {
  let db: any Connection
  let now: Instant
  let languages: Languages

  /// Adds a revision as the newest one of a story and returns its number.
  @discardableResult
  func add(
    _ draft: StoryDraft, to story: ID<Story>, after head: Int, by actor: Actor, why: String,
    published: Int?
  ) throws -> Int {
    let number = head + 1
    let (text, pictures) = Self.reading(draft)
    let words = SearchText.wordCount(text)
    try db.run(
      """
      INSERT INTO saved_revision (story, number, at, account, name, why, headline, words, \
      published, draft) VALUES (\(story), \(number), \(now), \(actor.account), \(actor.name), \
      \(why), \(draft.headline), \(words), \(published), \(DraftRecord(draft).text))
      """)
    try db.run(
      """
      UPDATE desk_story SET head = \(number), headline = \(draft.headline), \
      section = coalesce((SELECT t.id FROM section t JOIN edition e ON e.id = t.edition \
      WHERE e.language = \(draft.edition) AND t.slug = \(draft.section)), section), \
      saved_at = \(now), saved_by = \(actor.name), embargo_at = \(draft.embargo), \
      words = \(words), pictures = \(pictures) WHERE story = \(story)
      """)
    try DeskRow.setTopics(draft.topics, story, db)
    try CopyPictures(db: db).set(
      published == nil ? PictureNames.digests(in: draft) : [], of: story)
    try index(draft, text, story)
    return number
  }

  private func index(_ draft: StoryDraft, _ text: String, _ story: ID<Story>) throws {
    let language = languages[draft.language ?? draft.edition]
    let searchText = SearchText(language.search)
    let edition: ID<Edition> =
      try db.first("SELECT edition FROM desk_story WHERE story = \(story)")?[0] ?? ID(rawValue: 0)
    let section: ID<Section> =
      try db.first("SELECT section FROM desk_story WHERE story = \(story)")?[0] ?? ID(rawValue: 0)
    let document = SearchDocument(
      key: story.rawValue, title: searchText.tokens(draft.headline),
      body: searchText.tokens([draft.kicker, draft.standfirst, text].joined(separator: "\n")),
      scope: SearchKey.scope(edition, section))
    try db.run(db.dialect.search.save(document, in: Schema.deskSearch))
  }

  /// The text that people read of a draft, and how many pictures it shows.
  private static func reading(_ draft: StoryDraft) -> (text: String, pictures: Int) {
    let lead = draft.picture == nil ? 0 : 1
    switch draft.body {
    case .markdown(let source):
      return (Markdown.text(source), lead + PictureNames.references(in: source).count)
    case .html(let source): return (source, lead)
    }
  }
}

import Database
import News
import Times

/// The desk's row of a story, as far as writing needs it.
struct DeskRow {
  var state: StoryState
  var head: Int
  var live: Int?
  var headline: String
  var edition: ID<Edition>
  var section: ID<Section>
  var owner: ID<Account>?
  var ownerName: String
  var approved: Int?
  var approvedBy: ID<Account>?
  var plan: StoryPlan?

  static func find(_ story: ID<Story>, _ db: any Connection) throws -> DeskRow? {
    try db.first(
      """
      SELECT state, head, live, headline, edition, section, owner, owner_name, approved, \
      approved_by, planned_on, planned_words, planned_pictures FROM desk_story \
      WHERE story = \(story) \(db.dialect.forUpdate)
      """
    ).map { row in
      var reader = RowReader(row)
      return DeskRow(
        state: reader.next(), head: reader.next(), live: reader.next(), headline: reader.next(),
        edition: reader.next(), section: reader.next(), owner: reader.next(),
        ownerName: reader.next(), approved: reader.next(), approvedBy: reader.next(),
        plan: StoryPlan(&reader))
    }
  }

  /// Makes the row of a story that was just published.
  static func insert(
    _ piece: Piece, at instant: Instant, keeping row: DeskRow? = nil, _ db: any Connection
  ) throws {
    let section = Section(
      id: piece.section, edition: piece.plan.address.edition, slug: "", name: "")
    try insert(
      piece.id, piece.plan.story, section, piece.plan.facts.state, at: instant, keeping: row, db)
  }

  static func insert(
    _ id: ID<Story>, _ story: PreparedStory, _ section: Section, _ state: StoryState,
    at instant: Instant, keeping row: DeskRow? = nil, _ db: any Connection
  ) throws {
    let pictures = story.picture == nil ? 0 : 1
    try db.run(
      """
      INSERT INTO desk_story (story, edition, section, state, headline, owner, owner_name, \
      saved_at, saved_by, head, embargo_at, planned_on, planned_words, planned_pictures, words, \
      pictures) VALUES (\(id), \(section.edition), \(section.id), \(state), \
      \(story.draft.headline), \(row?.owner), \(row?.ownerName ?? ""), \(instant), '', 0, \
      \(story.draft.embargo), \(row?.plan?.day), \(row?.plan?.words ?? 0), \
      \(row?.plan?.pictures ?? 0), \(story.wordCount), \(pictures))
      """)
    try addTopics(story.draft.topics, id, db)
  }

  static func delete(_ story: ID<Story>, _ db: any Connection) throws {
    try db.run("DELETE FROM desk_topic WHERE story = \(story)")
    try CopyPictures(db: db).clear(story)
    try db.run("DELETE FROM desk_story WHERE story = \(story)")
  }

  static func setTopics(_ topics: [String], _ story: ID<Story>, _ db: any Connection) throws {
    try db.run("DELETE FROM desk_topic WHERE story = \(story)")
    try addTopics(topics, story, db)
  }

  private static func addTopics(
    _ topics: [String], _ story: ID<Story>, _ db: any Connection
  ) throws {
    let names = Set(topics.filter { !$0.allSatisfy(\.isWhitespace) }).sorted()
    try db.insert(
      "INSERT INTO desk_topic (story, name)", names.map { "(\(story), \($0))" })
  }
}

extension StoryPlan {
  /// Reads `planned_on`, `planned_words` and `planned_pictures`; nil when nothing is planned.
  init?(_ reader: inout RowReader) {
    let day: CivilDate? = reader.next()
    let (words, pictures): (Int, Int) = (reader.next(), reader.next())
    guard let day else { return nil }
    self.init(day: day, words: words, pictures: pictures)
  }
}

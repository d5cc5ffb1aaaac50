import Database
import News
import Text
import Times

/// What a row of `desk_story d` must hold to stand in a list.
struct DeskCondition {
  /// A search finds no more than the newest of these.
  private static let mostFound = 500

  private(set) var sql: SQL

  init(
    _ request: DeskListRequest, _ languages: Languages, _ db: any Connection
  ) throws {
    var parts = [Self.view(request)]
    if let edition = request.edition { parts.append("d.edition = \(edition)") }
    if let section = request.section { parts.append("d.section = \(section)") }
    if let owner = request.owner { parts.append("d.owner = \(owner)") }
    if !request.author.allSatisfy(\.isWhitespace) {
      parts.append(try BylineCondition(request.author, db).sql)
    }
    if let state = request.state { parts.append("d.state = \(state)") }
    if !request.topic.isEmpty {
      parts.append("d.story IN (SELECT story FROM desk_topic WHERE name = \(request.topic))")
    }
    if !request.text.allSatisfy(\.isWhitespace) {
      let found = try Self.found(request, languages, db)
      parts.append(found.isEmpty ? "1 = 0" : "d.story IN (\(SQL.padded(found)))")
    }
    sql = parts.dropFirst().reduce(parts[0]) { "\($0) AND \($1)" }
  }

  private static func view(_ request: DeskListRequest) -> SQL {
    let now = request.now
    switch request.view {
    case .mine: return "d.owner = \(request.account)"
    case .drafts: return "d.state IN (\(StoryState.idea), \(StoryState.draft))"
    case .inReview: return "d.state = \(StoryState.inReview)"
    case .ready: return "d.state = \(StoryState.ready)"
    case .scheduled:
      return """
        d.story IN (SELECT story FROM schedule WHERE done_at IS NULL \
        UNION SELECT id FROM story WHERE published_at > \(now))
        """
    case .embargoed: return "d.embargo_at > \(now)"
    case .publishedToday:
      return """
        d.story IN (SELECT id FROM story WHERE published_at >= \(request.dayBegan) \
        AND published_at <= \(now))
        """
    case .stale:
      let stale = now - .days(Int64(DeskView.staleAfterDays))
      return """
        d.state IN (\(StoryState.idea), \(StoryState.draft), \(StoryState.inReview), \
        \(StoryState.ready)) AND d.saved_at < \(stale)
        """
    case .all: return "1 = 1"
    }
  }

  /// The newest stories with all the words: as readers see them, or as the desk has saved them.
  private static func found(
    _ request: DeskListRequest, _ languages: Languages, _ db: any Connection
  ) throws -> [ID<Story>] {
    var tags = Set<String>()
    if let edition = request.edition {
      let tag: String? = try db.first("SELECT language FROM edition WHERE id = \(edition)")?[0]
      tags = tag.map { [$0] } ?? []
    } else {
      tags = Set(try db.run("SELECT language FROM edition").map { $0[0] })
    }
    var found: Set<ID<Story>> = []
    let search = db.dialect.search
    for tag in tags.sorted() {
      let query = SearchText(languages[tag].search).query(request.text)
      guard !query.isEmpty else { continue }
      let match = Match(query)
      for (index, isPublished) in [(Schema.storySearch, true), (Schema.deskSearch, false)] {
        let rows = try db.run(search.newest(match, in: index, keys: .all, limit: mostFound))
        for row in rows {
          let key: Int64 = row[0]
          found.insert(isPublished ? SearchKey(number: key).story : ID(rawValue: key))
        }
      }
    }
    return Array(found)
  }
}

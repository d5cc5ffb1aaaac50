public import Database
public import News
public import Text
import Times

/// The lists of the desk: every story, published or not, by how the work on it stands.
public struct DeskStories: Sendable {
  let pool: any Pool
  /// Those by which the desk's search knows words.
  let languages: Languages

  /// Makes the store; the languages are those by which the desk's search knows words.
  public init(_ pool: any Pool, languages: Languages = .builtIn) {
    self.pool = pool
    self.languages = languages
  }

  /// One page of a list.
  public func list(_ request: DeskListRequest) throws -> DeskListPage {
    try pool.read { db in
      let condition = try DeskCondition(request, languages, db).sql
      let (isNewer, place): (Bool, SQL) =
        switch request.start {
        case .newest: (false, "")
        case .older(let cursor): (false, Self.place(cursor, isNewer: false))
        case .newer(let cursor): (true, Self.place(cursor, isNewer: true))
        }
      let order: SQL = isNewer ? "d.saved_at, d.story" : "d.saved_at DESC, d.story DESC"
      let rows = try db.run(
        """
        SELECT \(DeskStory.columns) FROM \(DeskStory.tables) WHERE \(condition)\(place) \
        ORDER BY \(order) LIMIT \(request.limit + 1)
        """)
      var stories = rows.prefix(request.limit).map { DeskStory($0) }
      if isNewer { stories.reverse() }
      let isMore = rows.count > request.limit
      let hasNewer = isNewer ? isMore : request.start != .newest
      let hasOlder = isNewer || isMore
      return DeskListPage(
        stories: stories, newer: hasNewer ? stories.first.map(\.cursor) : nil,
        older: hasOlder ? stories.last.map(\.cursor) : nil)
    }
  }

  /// How many stories each list has, counted no further than `most`, with the request's edition
  /// and section but without its other filters.
  public func counts(_ request: DeskListRequest, most: Int = 10_000) throws -> [DeskView: Int] {
    try pool.read { db in
      var counts: [DeskView: Int] = [:]
      for view in DeskView.allCases {
        var plain = DeskListRequest(
          view, account: request.account, now: request.now, dayBegan: request.dayBegan)
        (plain.edition, plain.section) = (request.edition, request.section)
        counts[view] = try db.first(
          """
          SELECT count(*) FROM (SELECT 1 FROM desk_story d \
          WHERE \(try DeskCondition(plain, languages, db).sql) LIMIT \(most)) AS found
          """)?[0]
      }
      return counts
    }
  }

  /// Stories by their identities, in no order.
  public func stories(_ ids: [ID<Story>]) throws -> [DeskStory] {
    guard !ids.isEmpty else { return [] }
    return try pool.read { db in
      try db.run(
        """
        SELECT \(DeskStory.columns) FROM \(DeskStory.tables) \
        WHERE d.story IN (\(SQL.padded(ids)))
        """
      ).map { DeskStory($0) }
    }
  }

  /// The names of the topics of an edition, for completion: at most 500.
  public func topics(of edition: ID<Edition>) throws -> [String] {
    try pool.read { db in
      try db.run(
        "SELECT name FROM topic WHERE edition = \(edition) ORDER BY name LIMIT 500"
      ).map { $0[0] }
    }
  }

  private static func place(_ cursor: Cursor, isNewer: Bool) -> SQL {
    isNewer
      ? " AND (d.saved_at, d.story) > (\(cursor.at), \(cursor.id))"
      : " AND (d.saved_at, d.story) < (\(cursor.at), \(cursor.id))"
  }
}

extension DeskStory {
  static let columns: SQL = """
    d.story, d.edition, d.section, d.headline, d.state, d.owner, d.owner_name, d.saved_at, \
    d.saved_by, d.head, d.live, d.embargo_at, d.planned_on, d.planned_words, \
    d.planned_pictures, d.words, d.pictures, \(Gate.Facts.columns), t.slug, s.day, s.slug, \
    (SELECT due_at FROM schedule c WHERE c.story = d.story AND c.done_at IS NULL)
    """

  static let tables: SQL =
    "desk_story d JOIN story s ON s.id = d.story JOIN section t ON t.id = s.section"

  var cursor: Cursor { Cursor(at: saved, id: id.rawValue) }

  init(_ row: Row) {
    var reader = RowReader(row)
    let (id, edition): (ID<Story>, ID<Edition>) = (reader.next(), reader.next())
    let section: ID<Section> = reader.next()
    let (headline, state): (String, StoryState) = (reader.next(), reader.next())
    let (owner, ownerName): (ID<Account>?, String) = (reader.next(), reader.next())
    let (saved, savedBy): (Instant, String) = (reader.next(), reader.next())
    let (head, live): (Int, Int?) = (reader.next(), reader.next())
    let embargo: Instant? = reader.next()
    let plan = StoryPlan(&reader)
    let (words, pictures): (Int, Int) = (reader.next(), reader.next())
    let facts = Gate.Facts(&reader)
    let place: String = reader.next()
    let (day, slug): (CivilDate?, String) = (reader.next(), reader.next())
    self.init(
      id: id, edition: edition, section: section, headline: headline, state: state,
      owner: owner.map { Actor(account: $0, name: ownerName) }, saved: saved, savedBy: savedBy,
      head: head, live: live, facts: facts,
      address: day.map { StoryAddress(edition: edition, section: place, date: $0, slug: slug) },
      scheduled: reader.next(), embargo: embargo, plan: plan, words: words, pictures: pictures)
  }
}

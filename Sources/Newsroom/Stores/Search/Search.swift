public import Database
import News
import Text
import Times

/// Finds stories by their words.
public struct Search: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Results are counted no further, and ranked no further back.
  public static let farthest = 1000

  /// Finds one page of stories; a query that wants nothing finds none.
  public func find(_ request: SearchRequest) throws -> SearchPage {
    guard !request.query.isEmpty else { return SearchPage(hits: [], total: 0, isMore: false) }
    return try pool.read { db in
      var hunt = Hunt(request, db)
      try hunt.run()
      let shelf = Shelf(db: db)
      let summaries = try shelf.summaries(hunt.ids)
      let texts = try shelf.plainTexts(hunt.ids)
      let found = try hunt.count(most: Search.farthest + 1)
      return SearchPage(
        hits: summaries.map { SearchPage.Hit(story: $0, plainText: texts[$0.id] ?? "") },
        total: min(found, Search.farthest), isMore: found > Search.farthest,
        after: hunt.after, until: hunt.until)
    }
  }
}

extension Shelf {
  /// The plain texts of the published revisions.
  fileprivate func plainTexts(_ ids: [ID<Story>]) throws -> [ID<Story>: String] {
    guard !ids.isEmpty else { return [:] }
    let rows = try db.run(
      """
      SELECT s.id, r.plain_text FROM story s \
      JOIN revision r ON r.story = s.id AND r.number = s.revision \
      WHERE s.id IN (\(SQL.padded(ids)))
      """)
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { one, _ in one })
  }
}

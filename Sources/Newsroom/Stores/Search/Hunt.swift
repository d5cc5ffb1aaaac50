import Database
import News
import Text
import Times

/// A walk along the results of a search that picks the stories which the gate lets pass.
struct Hunt {
  private let request: SearchRequest
  private let db: any Connection
  private let match: Match
  /// How far the walk has come: a number of the index, or of results by relevance.
  private var place: Int64
  private var picked: [(id: ID<Story>, place: Int64)] = []
  private(set) var until: Instant?

  init(_ request: SearchRequest, _ db: any Connection) {
    self.request = request
    self.db = db
    match = Match(request)
    let start = request.after?.number
    place =
      switch request.order {
      case .newest: start ?? .max
      // The cursor comes from an address and may hold any number.
      case .relevance: min(max(start ?? 0, 0), Int64(Search.farthest))
      }
  }

  /// The stories of the page, in order.
  var ids: [ID<Story>] { picked.prefix(request.limit).map(\.id) }

  /// Where the next page begins, if there is one.
  var after: SearchCursor? {
    picked.count > request.limit
      ? SearchCursor(number: picked[request.limit - 1].place) : nil
  }

  /// Picks one story more than wanted if there is one.
  mutating func run() throws {
    var size = request.limit + 1 + request.limit / 4
    while picked.count <= request.limit {
      let keys = try db.run(query(limit: size)).map { SearchKey(number: $0[0]) }
      try take(keys)
      guard keys.count == size else { return }
      size = min(size * 2, Search.farthest)
    }
  }

  /// How many stories fit, counted no further than `most`.
  func count(most: Int) throws -> Int {
    let query = db.dialect.search.count(match, in: Schema.storySearch, keys: keys, most: most)
    return try db.first(query)?[0] ?? 0
  }

  private mutating func take(_ keys: [SearchKey]) throws {
    guard !keys.isEmpty else { return }
    let rows = try db.run(
      """
      SELECT s.id, \(Gate.Facts.columns) FROM story s \
      WHERE s.id IN (\(SQL.padded(keys.map(\.story))))
      """)
    var facts: [ID<Story>: Gate.Facts] = [:]
    for row in rows {
      var reader = RowReader(row, from: 1)
      facts[row[0]] = Gate.Facts(&reader)
    }
    for key in keys where picked.count <= request.limit {
      place = request.order == .newest ? key.number : place + 1
      guard let facts = facts[key.story] else { continue }
      let verdict = Gate.verdict(facts, for: .reader, on: .search, at: request.now)
      until = [until, verdict.until].compactMap(\.self).min()
      if verdict.isStory { picked.append((key.story, place)) }
    }
  }

  private func query(limit: Int) -> SQL {
    let search = db.dialect.search
    guard request.order == .newest else {
      return search.best(
        match, in: Schema.storySearch, keys: keys, among: Search.farthest, offset: Int(place),
        limit: limit)
    }
    var rest = keys
    rest.before = min(place, keys.before ?? .max)
    return search.newest(match, in: Schema.storySearch, keys: rest, limit: limit)
  }

  /// The dates, as a part of the index.
  private var keys: KeyRange {
    KeyRange(
      from: request.from.map { SearchKey(from: $0).number },
      before: request.to.map { SearchKey(from: $0).number })
  }
}

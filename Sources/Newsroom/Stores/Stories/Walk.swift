import Database
import News
import Times

/// A walk along a list that picks the stories which the gate lets pass.
struct Walk {
  let request: StoryRequest
  private(set) var picked: [Candidate] = []
  private(set) var until: Instant?
  private var start: StoryRequest.Start
  private let basis: Basis?

  init(_ request: StoryRequest, noting basis: Basis? = nil) {
    self.request = request
    self.basis = basis
    start = request.start
  }

  /// Whether stories follow newest first.
  private var isDescending: Bool {
    if case .newer = request.start { false } else { true }
  }

  /// Picks one story more than wanted if there is one, to know whether the list goes on.
  mutating func run(_ db: any Connection) throws(SQLError) {
    var size = request.limit + 1 + request.limit / 4
    var isAtEnd = false
    while picked.count <= request.limit, !isAtEnd {
      let rows = try db.run(query(limit: size))
      for row in rows where picked.count <= request.limit { take(Candidate(row)) }
      isAtEnd = rows.count < size
      // A long row of hidden stories is crossed in few strides.
      size = min(size * 2, 2000)
    }
    note(isAtEnd: isAtEnd && picked.count <= request.limit)
  }

  /// Notes the stretch that was walked: what is published or withdrawn elsewhere in the list does
  /// not change the page.
  private func note(isAtEnd: Bool) {
    guard let basis else { return }
    var (first, last) = (Instant(milliseconds: .min), Instant(milliseconds: .max))
    if let within = request.within { (first, last) = (within.lowerBound, within.upperBound) }
    switch request.start {
    case .newest: break
    case .older(let cursor): last = min(last, cursor.at)
    case .newer(let cursor): first = max(first, cursor.at)
    }
    if !isAtEnd {
      switch start {
      case .older(let reached) where isDescending: first = max(first, reached.at)
      case .newer(let reached) where !isDescending: last = min(last, reached.at)
      case .newest, .older, .newer: break
      }
    }
    basis.note(.list(request.edition, request.list), within: first...max(first, last))
    basis.note(until: until)
  }

  /// The page of the stories in the order in which pages show them.
  func page(_ summaries: [StorySummary]) -> StoryPage {
    let isMore = picked.count > request.limit
    let first = summaries.first.map { Cursor(at: $0.published, id: $0.id.rawValue) }
    let last = summaries.last.map { Cursor(at: $0.published, id: $0.id.rawValue) }
    var page = StoryPage(stories: summaries, until: until)
    switch request.start {
    case .newest: page.older = isMore ? last : nil
    case .older: (page.newer, page.older) = (first, isMore ? last : nil)
    case .newer: (page.newer, page.older) = (isMore ? first : nil, last)
    }
    return page
  }

  /// The stories of the page, newest first.
  var ids: [ID<Story>] {
    let page = picked.prefix(request.limit).map(\.id)
    return isDescending ? page : page.reversed()
  }

  private mutating func take(_ candidate: Candidate) {
    let verdict = Gate.verdict(
      candidate.facts, for: .reader, on: request.channel, at: request.now)
    until = [until, verdict.until].compactMap(\.self).min()
    if verdict.isStory { picked.append(candidate) }
    start =
      isDescending ? .older(than: candidate.cursor) : .newer(than: candidate.cursor)
  }

  private func query(limit: Int) -> SQL {
    let order: SQL =
      isDescending ? "l.published_at DESC, l.story DESC" : "l.published_at, l.story"
    return """
      SELECT \(Candidate.columns) FROM listing l JOIN story s ON s.id = l.story \
      WHERE \(ListKey(request.edition, request.list).condition)\(place)\(bounds)\(arrivals) \
      ORDER BY \(order) LIMIT \(limit)
      """
  }

  private var place: SQL {
    switch start {
    case .newest: ""
    case .older(let cursor): " AND (l.published_at, l.story) < (\(cursor.at), \(cursor.id))"
    case .newer(let cursor): " AND (l.published_at, l.story) > (\(cursor.at), \(cursor.id))"
    }
  }

  private var bounds: SQL {
    guard let within = request.within else { return "" }
    return """
       AND l.published_at >= \(within.lowerBound) AND l.published_at < \(within.upperBound)
      """
  }

  private var arrivals: SQL {
    guard let since = request.arrivedSince else { return "" }
    return """
       AND (l.published_at >= \(since) OR EXISTS (SELECT 1 FROM act a WHERE a.story = l.story \
      AND a.kind = \(Act.Kind.publish) AND a.recorded_at > \(since)))
      """
  }
}

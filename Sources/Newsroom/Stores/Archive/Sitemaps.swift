public import Database
public import News
public import Times

/// What the sitemaps say of the stories.
public struct Sitemaps: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// A story as a sitemap lists it.
  public struct Entry: Sendable, Hashable {
    /// Where it stands.
    public var address: StoryAddress
    /// When its text last changed.
    public var modified: Instant
  }

  /// One page of a sitemap.
  public struct Page: Sendable, Hashable {
    /// The stories, newest first.
    public var entries: [Entry]
    /// The place from which older ones follow; nil at the end.
    public var older: Cursor?
    /// The first instant at which the page may be another without any act.
    public var until: Instant?
  }

  /// How long a story stands in the news sitemap.
  public static let newsAge = Instant.Span.hours(48)

  /// The months of an edition that have stories, newest first, and how many.
  ///
  /// The numbers are those of the site's lists: stories that search engines must not announce
  /// are among them, so that a month may turn out to be empty.
  public func months(of edition: ID<Edition>, at now: Instant) throws -> [Archive.Count] {
    try Archive(pool, noting: basis).months(of: nil, edition, at: now).reversed()
  }

  /// One page of the stories of a month or another time, at most 50,000.
  public func stories(
    of edition: ID<Edition>, within bounds: Range<Instant>, after: Cursor? = nil,
    limit: Int = 10_000, at now: Instant
  ) throws -> Page {
    try pool.read { db in
      var request = StoryRequest(edition: edition, channel: .sitemap, now: now, within: bounds)
      request.limit = min(max(limit, 1), 50_000)
      if let after { request.start = .older(than: after) }
      var walk = Walk(request, noting: basis)
      try walk.run(db)
      let picked = walk.picked.prefix(request.limit)
      return Page(
        entries: try entries(picked.map(\.id), db),
        older: walk.picked.count > request.limit ? picked.last?.cursor : nil, until: walk.until)
    }
  }

  /// The stories of the last two days, at most 1,000, newest first.
  public func news(of edition: ID<Edition>, at now: Instant) throws -> StoryPage {
    var request = StoryRequest(edition: edition, channel: .sitemap, now: now, limit: 1000)
    let far = now + .days(36_500)
    request.within = now - Sitemaps.newsAge..<far
    var page = try Stories(pool, noting: basis).list(request)
    let leaves = page.stories.last.map {
      $0.published + Sitemaps.newsAge + Instant.Span(milliseconds: 1)
    }
    page.until = [page.until, leaves].compactMap(\.self).min()
    basis?.note(until: page.until)
    return page
  }

  /// A thousand at a time, since databases take only so many values in a statement.
  private func entries(_ ids: [ID<Story>], _ db: any Connection) throws -> [Entry] {
    basis?.note(stories: ids)
    var entries: [Entry] = []
    for start in stride(from: 0, to: ids.count, by: 1000) {
      let some = Array(ids[start..<min(start + 1000, ids.count)])
      let rows = try db.run(
        """
        SELECT s.edition, t.slug, s.day, s.slug, s.modified_at, s.id FROM story s \
        JOIN section t ON t.id = s.section WHERE s.id IN (\(SQL.padded(some)))
        """)
      let found = Dictionary(
        rows.map { ($0[5] as ID<Story>, Entry(address: StoryAddress($0), modified: $0[4])) },
        uniquingKeysWith: { one, _ in one })
      entries += some.compactMap { found[$0] }
    }
    return entries
  }
}

public import News
public import Times

/// The stories of the last two days of all editions, for news search.
public struct NewsSitemap: Sendable {
  /// For how long after its publication a story belongs here.
  public static let span = Instant.Span.hours(48)
  /// The most stories that one sitemap may hold.
  public static let limit = 1000

  /// The stories, newest first.
  public var stories: [StorySummary]

  /// Makes a sitemap.
  public init(stories: [StorySummary]) {
    self.stories = stories
  }
}

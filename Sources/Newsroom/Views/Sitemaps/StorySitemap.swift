public import News

/// The stories of one month of an edition, for search engines.
public struct StorySitemap: Sendable {
  /// The stories.
  public var stories: [StorySummary]

  /// Makes a sitemap.
  public init(stories: [StorySummary]) {
    self.stories = stories
  }
}

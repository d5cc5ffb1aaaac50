public import News
public import Times

/// One page of a list of stories.
public struct StoryPage: Sendable, Hashable {
  /// The stories, newest first.
  public var stories: [StorySummary]
  /// The place from which newer stories follow; nil at the newest.
  public var newer: Cursor?
  /// The place from which older stories follow; nil at the oldest.
  public var older: Cursor?
  /// The first instant at which the page may be another without any act.
  public var until: Instant?

  /// Makes a page.
  public init(
    stories: [StorySummary] = [], newer: Cursor? = nil, older: Cursor? = nil, until: Instant? = nil
  ) {
    self.stories = stories
    self.newer = newer
    self.older = older
    self.until = until
  }
}

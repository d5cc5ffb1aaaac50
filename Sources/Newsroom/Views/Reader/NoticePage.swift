public import News

/// What stands at the address of a story that was retracted.
public struct NoticePage: Sendable {
  /// The story that stood there.
  public var story: StorySummary
  /// The retraction, with its sentence for readers.
  public var retraction: Act
  /// The newest stories.
  public var latest: [StorySummary]
  /// The state of the page, to tell when the story is restored.
  public var version: PageVersion?

  /// Makes a notice.
  public init(
    story: StorySummary, retraction: Act, latest: [StorySummary] = [],
    version: PageVersion? = nil
  ) {
    self.story = story
    self.retraction = retraction
    self.latest = latest
    self.version = version
  }
}

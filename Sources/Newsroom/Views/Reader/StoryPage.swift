public import News

/// What the page of a story shows besides the story itself.
public struct StoryPage: Sendable {
  /// The story.
  public var story: Story
  /// Stories that the desk or the topics relate to it.
  public var related: [StorySummary]
  /// The story that came before it in its section.
  public var previous: StorySummary?
  /// The story that came after it in its section.
  public var next: StorySummary?
  /// The same story in other editions.
  public var translations: [StorySummary]
  /// The newest stories of its section, itself left out.
  public var more: [StorySummary]
  /// Whether readers may look up what was done to it.
  public var hasLog = false
  /// The first comments under it; nil where none are shown.
  public var comments: CommentsView?
  /// Whether it is shown at the desk before readers see it: kept by nobody, told of no change.
  public var isPreview = false

  /// Makes a story page.
  public init(
    story: Story, related: [StorySummary] = [], previous: StorySummary? = nil,
    next: StorySummary? = nil, translations: [StorySummary] = [], more: [StorySummary] = []
  ) {
    self.story = story
    self.related = related
    self.previous = previous
    self.next = next
    self.translations = translations
    self.more = more
  }
}

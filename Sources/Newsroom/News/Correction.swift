/// One entry of the corrections page: an act that readers should know of, and its story.
public struct Correction: Sendable, Hashable {
  /// The act.
  public var act: Act
  /// The story that it was done to.
  public var story: StorySummary
  /// Whether readers may look up what the act changed.
  public var hasLog = false

  /// Makes an entry.
  public init(act: Act, story: StorySummary) {
    self.act = act
    self.story = story
  }
}

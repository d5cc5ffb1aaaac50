/// That a story shows a picture: to its readers, or in what the desk has saved behind that.
public struct PictureUse: Sendable, Hashable {
  /// The story.
  public var story: DeskStory
  /// Whether only its working copy shows it: readers see the story without it, or not at all.
  public var isInCopyOnly: Bool

  /// Makes a use.
  public init(_ story: DeskStory, isInCopyOnly: Bool = false) {
    self.story = story
    self.isInCopyOnly = isInCopyOnly
  }

  /// The story's identity.
  public var id: ID<Story> { story.id }
}

public import News
public import Times

/// A comment as another system exported it, without addresses of mail or network.
public struct ImportedComment: Sendable, Hashable {
  /// Its name in the other system.
  public var sourceID: String
  /// The name there of the comment that it answers.
  public var parent: String?
  /// The guid of the story that it stands under.
  public var story: String
  /// The name that the reader gave.
  public var author: String
  /// When it was written.
  public var posted: Instant
  /// The text as sanitised HTML.
  public var body: String
  /// Whether readers may see it.
  public var state: Comment.State

  /// Makes a comment.
  public init(
    sourceID: String, parent: String? = nil, story: String, author: String, posted: Instant,
    body: String, state: Comment.State
  ) {
    self.sourceID = sourceID
    self.parent = parent
    self.story = story
    self.author = author
    self.posted = posted
    self.body = body
    self.state = state
  }
}

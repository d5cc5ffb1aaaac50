public import Times

/// What a reader wrote under a story.
public struct Comment: Sendable, Hashable {
  /// The comment's identity.
  public var id: ID<Comment>
  /// The story that it stands under.
  public var story: ID<Story>
  /// The comment that it answers.
  public var parent: ID<Comment>?
  /// The name that the reader gave.
  public var author: String
  /// When it was written.
  public var posted: Instant
  /// The text as sanitised HTML.
  public var body: String
  /// Whether readers may see it.
  public var state: State

  /// Makes a comment.
  public init(
    id: ID<Comment>, story: ID<Story>, parent: ID<Comment>?, author: String, posted: Instant,
    body: String, state: State
  ) {
    self.id = id
    self.story = story
    self.parent = parent
    self.author = author
    self.posted = posted
    self.body = body
    self.state = state
  }

  /// What moderation made of a comment.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Seen by readers.
    case approved
    /// Waiting for a moderator.
    case held
    /// Refused.
    case rejected
  }
}

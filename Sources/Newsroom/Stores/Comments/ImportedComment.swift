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
  /// The system that it is from, where that is another one than that of the whole.
  public var source: String?
  /// The system of the comment that it answers, where that is another one than its own.
  public var parentSource: String?
  /// What its author is to the paper.
  public var standing = Comment.Standing.guest
  /// When its author changed it last; nil when never.
  public var edited: Instant?
  /// When the editors pointed it out; nil when they do not.
  public var picked: Instant?
  /// How many readers voted for it.
  public var votes = 0
  /// The Markdown that was typed; empty where only HTML is known.
  public var markdown = ""
  /// The language that it is in, as far as that was found out.
  public var language: String?
  /// Whether it is written from right to left.
  public var isRightToLeft = false

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

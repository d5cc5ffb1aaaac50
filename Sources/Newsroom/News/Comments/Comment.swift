public import Times

/// What a reader wrote under a story.
public struct Comment: Sendable, Hashable {
  /// The comment's identity; addresses have its mark.
  public var id: ID<Comment>
  /// What stands for it in addresses: letters and digits that do not tell its number.
  public var mark: String
  /// The story that it stands under.
  public var story: ID<Story>
  /// The comment that it answers.
  public var parent: ID<Comment>?
  /// How many comments stand above it in its thread; 0 for one that answers the story.
  public var depth: Int
  /// Who wrote it; nil for one from another system, and when its author has been forgotten.
  public var reader: ID<Reader>?
  /// The name that stands above it.
  public var author: String
  /// What its author is to the paper.
  public var standing: Standing
  /// What somebody of the staff was at the paper when they wrote it; nil for others.
  public var role: Account.Role?
  /// When it was written.
  public var posted: Instant
  /// When its author changed it last; nil when never.
  public var edited: Instant?
  /// The text as sanitised HTML; empty where only its place in the thread is left.
  public var body: String
  /// The language that it is in, as far as that was found out.
  public var language: String?
  /// Whether it is written from right to left.
  public var isRightToLeft: Bool
  /// What moderation made of it.
  public var state: State
  /// Whether the paper's editors point it out.
  public var isPicked: Bool
  /// How many readers have voted for it.
  public var votes: Int
  /// How many comments readers see below it; counted for those that answer the story.
  public var replies: Int

  /// Makes a comment.
  public init(
    id: ID<Comment>, mark: String, story: ID<Story>, parent: ID<Comment>? = nil, depth: Int = 0,
    reader: ID<Reader>? = nil, author: String, standing: Standing = .guest, posted: Instant,
    edited: Instant? = nil, body: String, language: String? = nil, isRightToLeft: Bool = false,
    state: State, isPicked: Bool = false, votes: Int = 0, replies: Int = 0
  ) {
    self.id = id
    self.mark = mark
    self.story = story
    self.parent = parent
    self.depth = depth
    self.reader = reader
    self.author = author
    self.standing = standing
    self.posted = posted
    self.edited = edited
    self.body = body
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.state = state
    self.isPicked = isPicked
    self.votes = votes
    self.replies = replies
  }

  /// What moderation made of a comment, or its author.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Seen by readers.
    case approved
    /// Waiting for a moderator.
    case held
    /// Refused, or taken away.
    case rejected
    /// Taken back by its author.
    case withdrawn
  }

  /// What the author of a comment is to the paper.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Somebody without an account.
    case guest
    /// A reader with an account.
    case member
    /// Somebody of the paper.
    case staff
    /// Somebody who wrote the story.
    case author
  }

  /// For how long an author may change a comment.
  public static let editable = Instant.Span.minutes(10)

  /// The longest text, in characters.
  public static let longest = 5_000

  /// The longest name, in characters.
  public static let longestName = 60
}

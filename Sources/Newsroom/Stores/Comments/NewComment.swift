public import News
import Times

/// A comment that has passed moderation and is to be kept, in whatever state.
public struct NewComment: Sendable, Hashable {
  /// Who writes it.
  public enum Writer: Sendable, Hashable {
    /// A reader who is known.
    case reader(ID<Reader>)
    /// A new one, with the digest of their token and the words for their device.
    case new(digest: String, device: String)
  }

  /// The story.
  public var story: ID<Story>
  /// The comment that it answers.
  public var parent: ID<Comment>?
  /// Who writes it.
  public var writer: Writer
  /// The name that stands above it.
  public var author: String
  /// What its author is to the paper.
  public var standing: Comment.Standing
  /// What somebody of the staff is at the paper; nil for others.
  public var role: Account.Role?
  /// The text as it was typed.
  public var source: String
  /// The text as sanitised HTML.
  public var body: String
  /// The language that it is in, as far as that was found out.
  public var language: String?
  /// Whether it is written from right to left.
  public var isRightToLeft: Bool
  /// What moderation made of it.
  public var state: Comment.State
  /// What the phases of moderation found, as they write it.
  public var findings: String
  /// The phase that refused it, for the tally; empty when none did.
  public var refusedBy = ""
  /// By which texts that are nearly the same are found.
  public var fingerprint: Int64
  /// The network that it came from, as a keyed hash.
  public var network: String?

  /// Makes a comment to be kept.
  public init(
    story: ID<Story>, parent: ID<Comment>? = nil, writer: Writer, author: String,
    standing: Comment.Standing = .guest, source: String, body: String, language: String? = nil,
    isRightToLeft: Bool = false, state: Comment.State = .approved, findings: String = "",
    fingerprint: Int64 = 0, network: String? = nil
  ) {
    self.story = story
    self.parent = parent
    self.writer = writer
    self.author = author
    self.standing = standing
    self.source = source
    self.body = body
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.state = state
    self.findings = findings
    self.fingerprint = fingerprint
    self.network = network
  }
}

/// What came of keeping a comment.
public struct PostedComment: Sendable, Hashable {
  /// The comment.
  public var id: ID<Comment>
  /// Who wrote it.
  public var reader: ID<Reader>
  /// What moderation made of it.
  public var state: Comment.State
  /// Whether it is new; otherwise its author had sent the same form before.
  public var isNew: Bool
}

/// Why a comment is not taken.
public enum CommentFault: Error, Sendable, Hashable {
  /// Readers do not see the story any more.
  case storyGone
  /// The story takes no comments now.
  case closed
  /// What it answers is no longer there, or belongs to another story.
  case parentGone
  /// It is too late to change it, or it is not one that its author may still change.
  case tooLate
}

public import Times

/// A comment as it leaves for another site, with nothing of its author but the name.
public struct CommentCopy: Sendable, Hashable {
  /// By what a comment is known on every site.
  public struct Name: Sendable, Hashable {
    /// The system that it was written in, such as `disqus`; `CommentCopy.home` for one of Broadsheet.
    public var source: String
    /// Its name there.
    public var id: String

    /// Makes a name.
    public init(source: String, id: String) {
      self.source = source
      self.id = id
    }
  }

  /// What stands for Broadsheet among the systems that comments are written in.
  public static let home = "broadsheet"

  /// Its identity here, by which an export goes on from page to page.
  public var key: ID<Comment>
  /// By what it is known elsewhere.
  public var name: Name
  /// What it answers; nil when it answers the story.
  public var parent: Name?
  /// The identity here of what it answers; nil when that is not here.
  public var parentKey: ID<Comment>?
  /// The story that it stands under.
  public var story: ID<Story>
  /// Where that story stands.
  public var address: StoryAddress
  /// The name that stands above it.
  public var author: String
  /// What its author was to the paper.
  public var standing: Comment.Standing
  /// What moderation made of it.
  public var state: Comment.State
  /// When it was written.
  public var posted: Instant
  /// When its author changed it last; nil when never.
  public var edited: Instant?
  /// When the editors pointed it out; nil when they do not.
  public var picked: Instant?
  /// How many readers voted for it.
  public var votes: Int
  /// The language that it is in, as far as that was found out.
  public var language: String?
  /// Whether it is written from right to left.
  public var isRightToLeft: Bool
  /// The Markdown that was typed; empty where only HTML is known.
  public var markdown: String
  /// The text as sanitised HTML; empty where only its place in the thread is left.
  public var body: String

  /// Makes a copy.
  public init(
    key: ID<Comment>, name: Name, parent: Name? = nil, parentKey: ID<Comment>? = nil,
    story: ID<Story>, address: StoryAddress, author: String, standing: Comment.Standing = .guest,
    state: Comment.State, posted: Instant, edited: Instant? = nil, picked: Instant? = nil,
    votes: Int = 0, language: String? = nil, isRightToLeft: Bool = false, markdown: String = "",
    body: String
  ) {
    self.key = key
    self.name = name
    self.parent = parent
    self.parentKey = parentKey
    self.story = story
    self.address = address
    self.author = author
    self.standing = standing
    self.state = state
    self.posted = posted
    self.edited = edited
    self.picked = picked
    self.votes = votes
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.markdown = markdown
    self.body = body
  }
}

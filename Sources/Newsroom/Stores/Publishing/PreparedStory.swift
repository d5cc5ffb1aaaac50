public import News

/// A draft with all that is worked out before the transaction that publishes it.
public struct PreparedStory: Sendable, Hashable {
  /// The draft.
  public var draft: StoryDraft
  /// The body as sanitised HTML.
  public var body: String
  /// The body as plain text.
  public var plainText: String
  /// How many words the body has.
  public var wordCount: Int
  /// The headline as tokens of `SearchText`, separated by spaces.
  public var titleTokens: String
  /// Standfirst and body as tokens of `SearchText`, separated by spaces.
  public var bodyTokens: String
  /// The digest of the lead picture, which `PictureFiles` must know; nil when there is none here.
  public var picture: String?
  /// References to pictures that are not here.
  public var missing: [String]
  /// The state of the story's record that this rests on; nil to publish whatever it is.
  public var basis: Manuscript.Basis?

  /// Makes a prepared story.
  public init(
    draft: StoryDraft, body: String, plainText: String, wordCount: Int, titleTokens: String,
    bodyTokens: String, picture: String? = nil, missing: [String] = []
  ) {
    self.draft = draft
    self.body = body
    self.plainText = plainText
    self.wordCount = wordCount
    self.titleTokens = titleTokens
    self.bodyTokens = bodyTokens
    self.picture = picture
    self.missing = missing
  }
}

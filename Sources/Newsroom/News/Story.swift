public import Times

/// A story with its published revision, as its page and the full-text feeds show it.
public struct Story: Sendable, Hashable {
  /// What lists show of it too.
  public var summary: StorySummary
  /// The language of the text as a BCP 47 tag.
  public var language: String
  /// The place of writing as printed, such as `PORT ELLERY`.
  public var dateline: String
  /// The document or service that the report rests on.
  public var source: String
  /// The body as sanitised HTML.
  public var body: String
  /// The body as plain text, for descriptions and counts.
  public var plainText: String
  /// How many words the body has.
  public var wordCount: Int
  /// What it is about.
  public var topics: [Topic]
  /// What was done to it since the first publication, oldest first.
  public var acts: [Act]
  /// The number of the published revision, from 1.
  public var revision: Int
  /// Its identity across versions and for feeds.
  public var guid: String
  /// When the text last changed at all, typographic edits included.
  public var modified: Instant
  /// What search engines and social networks show instead of headline and standfirst.
  public var social: SocialTexts

  /// The pictures within the text as they are now, by the digests that the text names.
  public var pictures: [String: TextPicture] = [:]

  /// A picture that stands within a text.
  public struct TextPicture: Sendable, Hashable {
    /// The picture, or the one that has taken its place.
    public var picture: Picture
    /// Whether it is shown with its own words, not with those that the text was saved with.
    public var hasOwnWords: Bool

    /// Makes a picture within a text.
    public init(_ picture: Picture, hasOwnWords: Bool) {
      self.picture = picture
      self.hasOwnWords = hasOwnWords
    }
  }

  /// Makes a story.
  public init(
    summary: StorySummary, language: String, dateline: String, source: String, body: String,
    plainText: String, wordCount: Int, topics: [Topic], acts: [Act], revision: Int, guid: String,
    modified: Instant, social: SocialTexts = SocialTexts()
  ) {
    self.summary = summary
    self.language = language
    self.dateline = dateline
    self.source = source
    self.body = body
    self.plainText = plainText
    self.wordCount = wordCount
    self.topics = topics
    self.acts = acts
    self.revision = revision
    self.guid = guid
    self.modified = modified
    self.social = social
  }

  /// When anything that matters to readers was last done to it: everything on record but spelling
  /// and layout.
  public var changed: Instant {
    acts.filter { $0.kind != .edit }.map(\.at).reduce(summary.updated, max)
  }
}

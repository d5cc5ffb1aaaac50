public import Times

/// What was done to a published story, newest first, as readers may look it up.
public struct ChangeLog: Sendable, Hashable {
  /// The acts of this part, newest first.
  public var entries: [Entry]
  /// When readers saw the newest version first; nil when they have seen none.
  public var newest: Instant?

  /// Makes a part of a log.
  public init(entries: [Entry], newest: Instant?) {
    self.entries = entries
    self.newest = newest
  }

  /// One act, and what it made of the text.
  public struct Entry: Sendable, Hashable {
    /// The act, with its sentence for readers.
    public var act: Act
    /// The number of the published version that stood after it, from 1.
    public var revision: Int
    /// The text that it brought; nil when it brought none, none that readers were shown, or the
    /// first.
    public var text: PublishedText?
    /// What readers saw before; nil when there is nothing to compare.
    public var before: PublishedText?

    /// Makes an entry.
    public init(act: Act, revision: Int, text: PublishedText?, before: PublishedText?) {
      self.act = act
      self.revision = revision
      self.text = text
      self.before = before
    }
  }
}

/// What of a published version is compared with the one before.
public struct PublishedText: Sendable, Hashable {
  /// The headline.
  public var headline: String
  /// The sentence or two under it.
  public var standfirst: String
  /// The body as safe HTML.
  public var body: String
  /// The body as plain text.
  public var plainText: String
  /// The language of the text as a BCP 47 tag.
  public var language: String

  /// Makes a text.
  public init(
    headline: String, standfirst: String, body: String, plainText: String, language: String
  ) {
    self.headline = headline
    self.standfirst = standfirst
    self.body = body
    self.plainText = plainText
    self.language = language
  }
}

public import Times

/// A saved state of a story at the desk: who saved it, when and why.
public struct SavedRevision: Sendable, Hashable {
  /// Its number in the story, from 1.
  public var number: Int
  /// When it was saved.
  public var at: Instant
  /// Who saved it.
  public var by: Actor
  /// Why, in the saver's words; empty when they said nothing.
  public var why: String
  /// The headline that it has.
  public var headline: String
  /// How many words it has.
  public var words: Int
  /// The published revision that was made of it; nil when readers never saw it.
  public var published: Int?

  /// Makes a revision.
  public init(
    number: Int, at: Instant, by: Actor, why: String, headline: String, words: Int,
    published: Int?
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.why = why
    self.headline = headline
    self.words = words
    self.published = published
  }
}

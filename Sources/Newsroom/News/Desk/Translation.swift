public import Times

/// That a story says in another language what a saved revision of another one says.
public struct Translation: Sendable, Hashable {
  /// The translation.
  public var story: ID<Story>
  /// What it was translated from.
  public var original: ID<Story>
  /// The saved revision of the original that it follows, from 1.
  public var revision: Int
  /// When somebody said so.
  public var at: Instant
  /// Who said so.
  public var by: String

  /// Makes a link.
  public init(
    story: ID<Story>, original: ID<Story>, revision: Int, at: Instant, by: String
  ) {
    self.story = story
    self.original = original
    self.revision = revision
    self.at = at
    self.by = by
  }
}

public import News

/// What publishing a story came to.
public struct Published: Sendable, Hashable {
  /// The story.
  public var id: ID<Story>
  /// Where it stands now.
  public var address: StoryAddress
  /// The number of the published revision, from 1.
  public var revision: Int
  /// What was done.
  public var outcome: Outcome
  /// How many old addresses lead to it that did not before.
  public var redirectsMade: Int

  /// What publishing does.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// The story is new.
    case created
    /// It has a new revision.
    case revised
    /// An act was done to it without a new revision.
    case acted
    /// Nothing differs from what is published.
    case unchanged
  }
}

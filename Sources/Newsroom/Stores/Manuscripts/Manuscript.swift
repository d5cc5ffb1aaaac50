public import News

/// A published story as the desk works on it: the draft that its present revision was made of, as
/// far as the stores keep it.
public struct Manuscript: Sendable, Hashable {
  /// The draft; its lead picture is named by its digest.
  public var draft: StoryDraft
  /// Where the story stands.
  public var address: StoryAddress
  /// Whether it is published or retracted.
  public var state: StoryState
  /// What the draft is true of.
  public var basis: Basis
  /// The body as the page shows it.
  public var body: String
  /// References to pictures that are not here.
  public var missing: [String]

  /// The state of a story's record on which a change rests.
  ///
  /// Whoever publishes a change says on which one; when another came in between, it is refused.
  public struct Basis: Sendable, Hashable {
    /// The number of the published revision, from 1.
    public var revision: Int
    /// How many acts are on record.
    public var acts: Int

    /// Makes a basis.
    public init(revision: Int, acts: Int) {
      self.revision = revision
      self.acts = acts
    }
  }
}

public import News
public import Times

/// One page of the results of a search.
public struct SearchPage: Sendable, Hashable {
  /// The stories that fit, in the order asked for.
  public var hits: [Hit]
  /// How many stories fit, counted no further than `Search.farthest`.
  public var total: Int
  /// Whether more fit than were counted.
  public var isMore: Bool
  /// The place from which further stories follow; nil at the end.
  public var after: SearchCursor?
  /// The first instant at which the page may be another without any act.
  public var until: Instant?

  /// A story that fits.
  public struct Hit: Sendable, Hashable {
    /// The story.
    public var story: StorySummary
    /// The text of its body, to cut a snippet from.
    public var plainText: String
  }
}

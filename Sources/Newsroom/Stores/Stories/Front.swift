public import News
public import Times

/// The stories of a front page.
public struct Front: Sendable, Hashable {
  /// The stories that the desk has put on the front, by place from 0, the lead.
  public var slots: [Int: StorySummary]
  /// The newest stories of the edition.
  public var latest: [StorySummary]
  /// The newest stories of each section asked for, in that order.
  public var rivers: [River]
  /// The first instant at which any of it may be another without any act.
  public var until: Instant?

  /// The newest stories of a section.
  public struct River: Sendable, Hashable {
    /// The section.
    public var section: ID<Section>
    /// Its newest stories, newest first.
    public var stories: [StorySummary]
  }
}

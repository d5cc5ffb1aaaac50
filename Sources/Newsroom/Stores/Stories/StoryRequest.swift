public import News
public import Times

/// Which stories of a list are wanted.
public struct StoryRequest: Sendable, Hashable {
  /// The edition.
  public var edition: ID<Edition>
  /// The list.
  public var list: StoryList
  /// Where the stories would be seen; the gate decides by it.
  public var channel: Gate.Channel
  /// The present.
  public var now: Instant
  /// Where the page begins.
  public var start: Start
  /// First publication within these times alone, such as `Period.bounds(in:)`.
  public var within: Range<Instant>?
  /// Only what has come to readers from then on: published since, or put on record since under an
  /// earlier time, as agency copy is; nil for all.
  public var arrivedSince: Instant?
  /// How many stories at most, 1 to 1,000.
  public var limit: Int

  /// Makes a request for the newest stories of an edition.
  public init(
    edition: ID<Edition>, list: StoryList = .all, channel: Gate.Channel = .list, now: Instant,
    start: Start = .newest, within: Range<Instant>? = nil, limit: Int = 20
  ) {
    self.edition = edition
    self.list = list
    self.channel = channel
    self.now = now
    self.start = start
    self.within = within
    self.limit = min(max(limit, 1), 1000)
  }

  /// Where a page of a list begins.
  public enum Start: Sendable, Hashable {
    /// At the newest story.
    case newest
    /// With the newest of those older than the place.
    case older(than: Cursor)
    /// With the oldest of those newer than the place; still told newest first.
    case newer(than: Cursor)
  }
}

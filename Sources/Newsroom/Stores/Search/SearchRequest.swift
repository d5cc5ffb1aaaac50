public import News
public import Text
public import Times

/// What a reader searches for in one edition.
public struct SearchRequest: Sendable, Hashable {
  /// The edition.
  public var edition: ID<Edition>
  /// The words, as `SearchText` of the edition's language has read them.
  public var query: SearchQuery
  /// In this section alone.
  public var section: ID<Section>?
  /// Published at this instant or later.
  public var from: Instant?
  /// Published before this instant.
  public var to: Instant?
  /// Which stories come first.
  public var order: Order
  /// Where the page begins; nil at the first story.
  public var after: SearchCursor?
  /// How many stories at most, 1 to 100.
  public var limit: Int
  /// The present.
  public var now: Instant

  /// Makes a request for the newest stories that fit.
  public init(
    edition: ID<Edition>, query: SearchQuery, section: ID<Section>? = nil, from: Instant? = nil,
    to: Instant? = nil, order: Order = .newest, after: SearchCursor? = nil, limit: Int = 20,
    now: Instant
  ) {
    self.edition = edition
    self.query = query
    self.section = section
    self.from = from
    self.to = to
    self.order = order
    self.after = after
    self.limit = min(max(limit, 1), 100)
    self.now = now
  }

  /// Which stories come first.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The newest.
    case newest
    /// Those that fit best, among the newest thousand that fit.
    case relevance
  }
}

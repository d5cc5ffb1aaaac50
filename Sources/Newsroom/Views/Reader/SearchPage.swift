public import Markup
public import News

/// The search form and what was found.
public struct SearchPage: Sendable {
  /// What the reader asked for.
  public var query: SearchFields
  /// What was found, in the order asked for; nil when nothing was asked yet.
  public var hits: [Hit]?
  /// How many stories were found in all, when that is known.
  public var total: Int?
  /// Whether there are more than `total`, counted no further.
  public var isTotalCapped: Bool
  /// The mark for the next hits; nil on the last part.
  public var older: String?
  /// The mark for the hits before; nil on the first part.
  public var newer: String?
  /// What is wrong with the query, as sentences for the reader.
  public var faults: [String]
  /// The newest stories, shown when nothing was found.
  public var latest: [StorySummary]

  /// Makes a search page.
  public init(
    query: SearchFields, hits: [Hit]? = nil, total: Int? = nil, isTotalCapped: Bool = false,
    older: String? = nil, newer: String? = nil, faults: [String] = [],
    latest: [StorySummary] = []
  ) {
    self.query = query
    self.hits = hits
    self.total = total
    self.isTotalCapped = isTotalCapped
    self.older = older
    self.newer = newer
    self.faults = faults
    self.latest = latest
  }

  /// A story that was found, and where.
  public struct Hit: Sendable {
    /// The story.
    public var story: StorySummary
    /// A few lines of its text with `<mark>` around the words looked for.
    public var snippet: HTML

    /// Makes a hit.
    public init(story: StorySummary, snippet: HTML) {
      self.story = story
      self.snippet = snippet
    }
  }
}

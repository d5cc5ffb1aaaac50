public import Times

/// The index of the sitemaps: one for each month of each edition.
public struct SitemapIndex: Sendable {
  /// The months that have stories.
  public var months: [Month]

  /// Makes an index.
  public init(months: [Month]) {
    self.months = months
  }

  /// A month of an edition.
  public struct Month: Sendable, Hashable {
    /// The edition's language.
    public var language: String
    /// The year.
    public var year: Int
    /// The month from 1.
    public var month: Int
    /// When a story of that month last changed, if that is known.
    public var modified: Instant?

    /// Makes a month.
    public init(language: String, year: Int, month: Int, modified: Instant? = nil) {
      self.language = language
      self.year = year
      self.month = month
      self.modified = modified
    }
  }
}

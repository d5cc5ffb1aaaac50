public import News
public import Times

/// A page of an edition, by what it shows; `Links` gives its address.
public enum Place: Sendable, Hashable {
  /// The edition's front page.
  case front
  /// Every story, newest first.
  case latest
  /// What was corrected, clarified or retracted, newest first.
  case corrections
  /// The search page, with a query or empty.
  case search(SearchFields)
  /// The years of the archive.
  case archive
  /// One year of the archive, by month.
  case year(Int)
  /// One month of the archive, by day.
  case month(year: Int, month: Int)
  /// One day of the archive.
  case day(CivilDate)
  /// A section by its slug.
  case section(String)
  /// A topic by its slug.
  case topic(String)
  /// A person by their slug.
  case person(String)
  /// An agency by its slug.
  case agency(String)
  /// A standing page by its slug.
  case page(String)
  /// A story.
  case story(StoryAddress)
  /// What was done to a story.
  case changes(StoryAddress)

  /// Whether feeds stand behind its address.
  public var hasFeeds: Bool {
    switch self {
    case .front, .latest, .corrections, .section, .topic, .person, .agency, .changes: true
    case .search, .archive, .year, .month, .day, .page, .story: false
    }
  }
}

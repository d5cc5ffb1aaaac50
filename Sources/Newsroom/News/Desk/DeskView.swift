/// The lists that the desk's home has.
public enum DeskView: String, Sendable, Hashable, CaseIterable {
  /// Assigned to whoever looks.
  case mine
  /// Ideas and drafts.
  case drafts
  /// Waiting for a second pair of eyes.
  case inReview = "in-review"
  /// Approved and not published.
  case ready
  /// To be published by itself.
  case scheduled
  /// Held by an embargo.
  case embargoed
  /// Published since the day began.
  case publishedToday = "published-today"
  /// Unpublished work that nobody has touched for `staleAfterDays` days.
  case stale
  /// Every story.
  case all

  /// After how many days unpublished work is stale.
  public static let staleAfterDays = 14
}

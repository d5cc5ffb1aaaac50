/// What an agency or a photographer allows, as flags that the gate obeys.
public struct UsageTerms: OptionSet, Sendable, Hashable {
  /// The flags as the stores keep them.
  public let rawValue: Int64

  /// Makes terms from the flags that the stores keep.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Not in RSS, Atom or JSON feeds.
  public static let noFeeds = UsageTerms(rawValue: 1)
  /// Not to be kept: leaves every channel `Gate.archiveAfter` its publication.
  public static let noArchive = UsageTerms(rawValue: 2)
  /// Not to be found by the site's search or announced in sitemaps.
  public static let noSearch = UsageTerms(rawValue: 4)
  /// Not on Telegram.
  public static let noTelegram = UsageTerms(rawValue: 8)
  /// Not in newsletters.
  public static let noMail = UsageTerms(rawValue: 16)

  /// The flags by the words that files use for them.
  public static let words: [(word: String, terms: UsageTerms)] = [
    ("no-feeds", .noFeeds), ("no-archive", .noArchive), ("no-search", .noSearch),
    ("no-telegram", .noTelegram), ("no-mail", .noMail),
  ]
}

public import Database
public import Stores
public import Text
public import Times
public import Views

/// Everything that handlers work with: the stores, the languages, the settings and the clock.
public struct Site: Sendable {
  /// The settings.
  public var settings: SiteSettings
  /// The languages that are installed, built in or as files.
  public var languages: Languages
  /// The clock.
  public var clock: @Sendable () -> Instant
  /// Takes lines for the operator's log.
  public var log: @Sendable (LogLine) -> Void
  /// Counts what readers open, until it is written to the stores.
  public let readCounter = ReadCounter()
  /// The files that pages refer to.
  public let assets: Assets
  /// Tells open pages what has changed.
  public let live = LiveHub()
  /// What the program has done since its start.
  public let metrics: Metrics

  let pool: any Pool

  /// Makes a site.
  public init(
    pool: any Pool, settings: SiteSettings, languages: Languages,
    clock: @escaping @Sendable () -> Instant, log: @escaping @Sendable (LogLine) -> Void
  ) {
    self.pool = pool
    self.settings = settings
    self.languages = languages
    assets = Assets(languages: languages)
    self.clock = clock
    self.log = log
    metrics = Metrics(started: clock())
  }

  /// The editions and sections.
  public var editions: Editions { Editions(pool) }
  /// The published stories.
  public var stories: Stories { Stories(pool) }
  /// The archive by year, month and day.
  public var archive: Archive { Archive(pool) }
  /// The topics.
  public var topics: Topics { Topics(pool) }
  /// The people.
  public var people: People { People(pool) }
  /// The agencies.
  public var agencies: Agencies { Agencies(pool) }
  /// The standing pages.
  public var pages: Pages { Pages(pool) }
  /// Old addresses.
  public var redirects: Redirects { Redirects(pool) }
  /// What is read most.
  public var reads: Reads { Reads(pool) }
  /// The search.
  public var search: Search { Search(pool) }
  /// What search engines are told.
  public var sitemaps: Sitemaps { Sitemaps(pool) }
}

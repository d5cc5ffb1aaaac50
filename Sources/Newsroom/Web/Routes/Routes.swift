import HTTP

/// Answers one kind of request; fails with a `Refusal` or with what is broken.
typealias Handler = @Sendable (Visit) throws -> Response

/// Answers without the database; nil when nothing is to be found here by whoever asks.
typealias ProgramHandler = @Sendable (Request, Site) -> Response?

/// The site's index: every address and what answers there.
enum Routes {
  /// The address of a story, behind which everything stands that belongs to it.
  static let story = "/{section}/{year:digits4}/{month:digits2}/{day:digits2}/{slug}"

  /// The addresses of each edition, behind its prefix.
  static let edition: [Route<Handler>] = [
    // Reading
    Route(.get, "/", showFront),
    Route(.get, "/latest", showLatest),
    Route(.get, "/corrections", showCorrections),
    Route(.get, "/search", showSearch),
    Route(.get, "/archive", showArchive),
    Route(.get, "/{year:digits4}/", showYear),
    Route(.get, "/{year:digits4}/{month:digits2}/", showMonth),
    Route(.get, "/{year:digits4}/{month:digits2}/{day:digits2}/", showDay),
    Route(.get, "/topic/{slug}", showTopic),
    Route(.get, "/by/{slug}", showPerson),
    Route(.get, "/agency/{slug}", showAgency),
    Route(.get, "/comments/tally", showCommentTally),
    Route(.get, "/{section}/", showSection),
    Route(.get, story, showStory),
    Route(.get, story + "/changes", showChanges),
    Route(.get, story + "/changes.json", showChangesData),
    Route(.get, story + "/comments", showComments),
    Route(.post, story + "/comments", forReader(postComment)),
    Route(.get, story + "/comments/newest", showNewestComments),
    Route(.get, story + "/comments/replied", showRepliedComments),
    Route(.get, story + "/comments/picks", showPickedComments),
    Route(.get, story + "/comments/{mark}", forReader(showComment)),
    Route(.post, story + "/comments/{mark}", forReader(actOnComment)),
    Route(.get, "/{page}", showPage),

    // Feeds
    Route(.get, "/feed.{format:feed}", feedOfFront),
    Route(.get, "/latest/feed.{format:feed}", feedOfLatest),
    Route(.get, "/corrections/feed.{format:feed}", feedOfCorrections),
    Route(.get, "/topic/{slug}/feed.{format:feed}", feedOfTopic),
    Route(.get, "/by/{slug}/feed.{format:feed}", feedOfPerson),
    Route(.get, "/agency/{slug}/feed.{format:feed}", feedOfAgency),
    Route(.get, "/{section}/feed.{format:feed}", feedOfSection),
    Route(.get, story + "/changes/feed.{format:feed}", feedOfChanges),

    // For browsers
    Route(.get, "/opensearch.xml", showOpenSearch),
    Route(.get, "/manifest.webmanifest", showManifest),
  ]

  /// The addresses of the whole site, before any edition's.
  static let site: [Route<Handler>] = [
    // Files
    Route(.get, "/assets/{file}", sendAsset),
    Route(.get, "/pictures/{file}", sendPicture),
    Route(.get, "/favicon.ico", sendIcon),
    Route(.get, "/service-worker.js", sendWorker),

    // Robots
    Route(.get, "/robots.txt", showRobots),
    Route(.get, "/sitemap.xml", showSitemapIndex),
    Route(.get, "/sitemap/{language}/{month}.xml", showSitemap),
    Route(.get, "/news-sitemap.xml", showNewsSitemap),
  ]

  /// Addresses whose answers are somebody's own, or stay open: nobody else is given them.
  static let personal: [Route<Handler>] = [
    // Scripts
    Route(.get, "/live", openLive),

    // Operators
    Route(.get, "/readyz", showReadiness),
  ]

  /// The addresses of the program itself, whatever state the site is in.
  static let program: [Route<ProgramHandler>] = [
    Route(.get, "/healthz", showHealth),
    Route(.get, "/metrics", showMetrics),
  ]

  /// What captures with a constraint may take.
  static let constraints: [String: Router<Handler>.Constraint] = [
    "digits4": { $0.utf8.count == 4 && $0.utf8.allSatisfy(isDigit) },
    "digits2": { $0.utf8.count == 2 && $0.utf8.allSatisfy(isDigit) },
    "number": { $0.utf8.count <= 18 && !$0.isEmpty && $0.utf8.allSatisfy(isDigit) },
    "export": { ["html", "json", "csv", "epub"].contains($0) },
    "feed": { ["rss", "atom", "json"].contains($0) },
  ]

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

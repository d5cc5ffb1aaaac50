import News
import HTTP
import Support
import Testing

@testable import Web

@Suite("Routes") struct RouteTests {
  private static let html = "text/html"

  /// An address of every route of an edition, and the type of what stands there.
  static let edition: [(path: String, type: String)] = [
    ("/", html), ("/latest", html), ("/corrections", html), ("/search", html),
    ("/search?q=lantern", html), ("/archive", html), ("/2026/", html), ("/2026/10/", html),
    ("/2026/10/15/", html), ("/topic/ferries", html), ("/by/thomas-wren", html),
    ("/agency/northern-wire", html), ("/world/", html), ("/about", html),
    ("/world/2026/10/15/talks", html), ("/world/2026/10/15/talks/changes", html),
    ("/world/2026/10/15/talks/changes.json", "application/json"),
    ("/world/2026/10/15/talks/comments", html), ("/world/2026/10/15/talks/comments/newest", html),
    ("/world/2026/10/15/talks/comments/replied", html),
    ("/world/2026/10/15/talks/comments/picks", html), ("/comments/tally", html),
    ("/world/2026/10/15/talks/changes/feed.atom", "application/atom+xml"),
    ("/feed.rss", "application/rss+xml"), ("/latest/feed.atom", "application/atom+xml"),
    ("/corrections/feed.json", "application/feed+json"),
    ("/topic/ferries/feed.rss", "application/rss+xml"),
    ("/by/thomas-wren/feed.atom", "application/atom+xml"),
    ("/agency/northern-wire/feed.json", "application/feed+json"),
    ("/world/feed.rss", "application/rss+xml"),
    ("/opensearch.xml", "application/opensearchdescription+xml"),
    ("/manifest.webmanifest", "application/manifest+json"),
  ]

  /// An address of every route of the whole site but for the style sheet's.
  static let site: [(path: String, type: String)] = [
    ("/pictures/\(TestSite.picture.digest)-320.jpg", "image/jpeg"),
    ("/service-worker.js", "text/javascript"), ("/robots.txt", "text/plain"),
    ("/sitemap.xml", "application/xml"),
    ("/sitemap/en/2026-10.xml", "application/xml"), ("/news-sitemap.xml", "application/xml"),
    ("/live?page=%2F", "text/event-stream"), ("/healthz", "text/plain"), ("/readyz", "text/plain"),
  ]

  @Test("every address answers with its type", arguments: Databases.available)
  func types(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      for (path, type) in Self.edition + Self.site {
        let response = try site.answer(.get, path)
        #expect(response.status == .ok, "\(path)")
        #expect(response.type == type, "\(path)")
      }
      #expect(site.log.lines.map(\.message) == [])
    }
  }

  @Test("the tables of addresses above leave no route out")
  func complete() throws {
    try TestSite.with { site in
      let tables = [(Routes.edition, Self.edition), (Routes.site, Self.site)]
      var known: Set<String> = []
      for (routes, paths) in tables {
        let router = try Router(routes, constraints: Routes.constraints)
        for (path, _) in paths {
          let bare = String(path.prefix { $0 != "?" })
          guard case .found(let route, _) = router.match(.get, bare) else { continue }
          known.insert(route.pattern)
        }
      }
      let all = Set((Routes.edition + Routes.site).map(\.pattern))
      // They lead to the style sheet, the icon and a comment, whose names the program makes.
      #expect(
        all.subtracting(known) == [
          "/assets/{file}", "/favicon.ico", Routes.story + "/comments/{mark}",
        ])
    }
  }

  @Test(
    "nothing stands where no address leads",
    arguments: [
      "/none", "/none/", "/topic/none", "/by/none", "/agency/none", "/1999/", "/2026/13/",
      "/2026/02/30/", "/0000/", "/world/2026/10/15/none", "/world/2026/13/45/talks",
      "/none/feed.rss", "/feed.xml", "/topic/none/feed.rss", "/by/none/feed.atom",
      "/agency/none/feed.json", "/assets/none.css", "/sitemap/xx/2026-10.xml",
      "/sitemap/en/2026-13.xml", "/sitemap/en/none.xml", "/fr/none", "/world/2026/10/15/",
      "///", "/ar///", "/%00", "/ar/world/2026/10/15/talks",
    ])
  func nothing(_ path: String) throws {
    try TestSite.with { site in
      try site.fill()
      guard let response = try? site.answer(.get, path) else {
        #expect(path == "/%00", "the server refuses it")
        return
      }
      #expect(response.status == .notFound, "\(path)")
      #expect(response.type == "text/html")
    }
  }
}

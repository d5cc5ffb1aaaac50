import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Live pages") struct LivePageTests {
  /// The stream that a page names, and the version that it bears.
  private func open(_ path: String, _ site: TestSite) throws -> (
    listener: Listener, version: String
  ) {
    let page = try Document(try site.answer(.get, path))
    let main = try #require(page.tags.first { $0.name == "main" }).attributes
    let response = try site.answer(.get, try #require(main["data-live"], "\(path)"))
    #expect(response.status == .ok && response.type == "text/event-stream")
    #expect(response.headers["Cache-Control"] == "no-store")
    guard case .stream(let stream) = response.body else { throw NoStream(path: path) }
    return (Listener(stream), try #require(main["data-version"]))
  }

  private struct NoStream: Error {
    let path: String
  }

  /// Says that facts have changed, and has it told.
  private func announce(_ facts: Fact..., to site: TestSite) {
    site.site.live.announce(facts.map { Change($0) })
    site.site.live.deliver()
  }

  @Test(
    "the stream begins with the version that the page bears",
    arguments: [
      "/", "/latest", "/world/", "/topic/ferries", "/by/thomas-wren", "/agency/northern-wire",
      "/world/2026/10/15/talks", "/world/2026/11/24/withdrawn", "/ar/", "/ar/latest",
      "/ar/world/2026/10/15/%D9%85%D8%AD%D8%A7%D8%AF%D8%AB%D8%A7%D8%AA", "/es/",
    ])
  func version(_ path: String) throws {
    try TestSite.with { site in
      try site.fill()
      let (listener, version) = try open(path, site)
      #expect(listener.versions == [version])
      let named = try site.answer(.get, "/live?page=\(Percent.encode(path))")
      #expect(named.status == .ok, "the path may be encoded once more")
    }
  }

  @Test("an update, a retraction and a restoration are told, as the page then bears them")
  func story() throws {
    try TestSite.with { site in
      var draft = site.newsroom.draft("Fog")
      draft.slug = "fog"
      let published = try site.newsroom.publish(draft)
      let path = "/world/2026/11/24/fog"
      let story = try #require(try site.newsroom.story(published)).summary.id
      let (listener, first) = try open(path, site)
      draft.body = .markdown("It has lifted.")
      try Publishing(site.newsroom.pool).publish(
        Newsroom.prepare(draft), at: site.newsroom.now + .minutes(1))
      announce(.story(story), to: site)
      let updated = try open(path, site).version
      draft.acts = [Act(kind: .retract, at: site.newsroom.now + .minutes(1), note: "No fog.")]
      try Publishing(site.newsroom.pool).publish(
        Newsroom.prepare(draft), at: site.newsroom.now + .minutes(2))
      announce(.story(story), to: site)
      let (notice, retracted) = try open(path, site)
      #expect(retracted.hasSuffix(".withdrawn"))
      draft.acts.append(
        Act(kind: .restore, at: site.newsroom.now + .minutes(3), note: "There was fog."))
      try Publishing(site.newsroom.pool).publish(
        Newsroom.prepare(draft), at: site.newsroom.now + .minutes(4))
      announce(.story(story), to: site)
      let restored = try open(path, site).version
      #expect(listener.versions == [first, updated, retracted, restored])
      #expect(Set(listener.versions).count == 4)
      #expect(notice.versions == [retracted, restored])
    }
  }

  @Test("a new story is told to its lists and not to others")
  func lists() throws {
    try TestSite.with { site in
      try site.fill()
      let edition = site.newsroom.edition()
      let section = try site.newsroom.section("world")
      let (front, world, sport) = try (
        open("/", site), open("/world/", site), open("/sport/", site)
      )
      let published = try site.newsroom.publish(
        site.newsroom.draft("News", published: site.newsroom.now))
      let story = try #require(try site.newsroom.story(published)).summary.id
      announce(
        .story(story), .list(edition, .all), .list(edition, .section(section)), to: site)
      #expect(front.listener.versions == [front.version, try open("/", site).version])
      #expect(world.listener.versions == [world.version, try open("/world/", site).version])
      #expect(sport.listener.versions == [sport.version])
      let times = front.listener.versions.compactMap { Int64($0.prefix { $0 != "_" }, radix: 36) }
      #expect(times.count == 2 && times[0] < times[1], "a script sees which is newer")
    }
  }

  @Test("two stories of one instant are two versions")
  func instant() throws {
    try TestSite.with { site in
      let at = site.newsroom.ago(5)
      try site.newsroom.publish(site.newsroom.draft("One", published: at))
      let one = try open("/", site).version
      try site.newsroom.publish(site.newsroom.draft("Two", published: at))
      #expect(try open("/", site).version != one)
    }
  }

  @Test("older parts of lists, days and pages without stories have nothing live")
  func still() throws {
    try TestSite.with { site in
      try site.fill()
      let older = try #require(
        try Document(try site.answer(.get, "/latest")).address(with: "before="))
      for path in [older, "/2026/10/15/", "/archive", "/search?q=lantern", "/about", "/none"] {
        let page = try Document(try site.answer(.get, path))
        #expect(page.tags.allSatisfy { $0.attributes["data-live"] == nil }, "\(path)")
      }
    }
  }

  @Test(
    "what is no live page is refused in plain words",
    arguments: [
      ("/live", 400), ("/live?page=", 400), ("/live?path=/", 400), ("/live?page=none", 404),
      ("/live?page=/none/", 404), ("/live?page=/search", 404), ("/live?page=/archive", 404),
      ("/live?page=/2026/", 404), ("/live?page=/feed.rss", 404), ("/live?page=/about", 404),
      ("/live?page=/world/2026/10/15/none", 404), ("/live?page=/world/2026/13/45/talks", 404),
      ("/live?page=/topic/none", 404), ("/live?page=/live", 404), ("/live?page=%00", 404),
      ("/live?page=%25zz", 404), ("/live?page=/world/2026/11/24/later", 404),
      ("/live?page=https://lantern.example/", 404),
    ])
  func refused(_ target: String, _ status: Int) throws {
    try TestSite.with { site in
      try site.fill()
      var later = site.newsroom.draft("Later", published: site.newsroom.ago(1))
      later.slug = "later"
      later.embargo = site.newsroom.now + .hours(1)
      try site.newsroom.publish(later)
      let response = try site.answer(.get, target)
      #expect(response.status.code == status && response.type == "text/plain")
      #expect(response.text.hasSuffix(".\n") && response.headers["Cache-Control"] == "no-store")
      #expect(site.site.live.openStreams == 0)
    }
  }

  @Test("too many streams are refused with a time to come back")
  func tooMany() throws {
    try TestSite.with { site in
      try site.fill()
      site.site.live.limits.streams = 1
      _ = try open("/", site)
      let response = try site.answer(.get, "/live?page=/latest")
      #expect(response.status == .unavailable && response.headers["Retry-After"] == "60")
      let metrics = try site.answer(.get, "/metrics", from: "::1").text
      for line in ["streams 1", "events_total 1", "refused_total 1"] {
        #expect(metrics.contains("broadsheet_live_\(line)\n"), "\(line)")
      }
    }
  }

  @Test("a story that waits for its hour is told when it comes")
  func embargo() throws {
    try TestSite.with { site in
      try site.fill()
      var draft = site.newsroom.draft("Later", published: site.newsroom.ago(1))
      draft.embargo = site.newsroom.now + .minutes(10)
      try site.newsroom.publish(draft)
      let (front, version) = try open("/", site)
      site.clock.now = site.newsroom.now + .minutes(10)
      announce(.list(site.newsroom.edition(), .all), to: site)
      #expect(front.versions.count == 2 && front.versions.first == version)
    }
  }
}

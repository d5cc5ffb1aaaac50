import HTTP
import News
import Stores
import Support
import Testing
import Times

@Suite("A story that may not be seen") struct HiddenStoryTests {
  /// Why it may not be seen, and what its own address answers meanwhile.
  enum Hidden: String, CaseIterable, Sendable {
    case draft, scheduled, embargoed, expired, retracted

    var status: Status {
      switch self {
      case .draft, .scheduled, .embargoed: .notFound
      case .expired, .retracted: .gone
      }
    }
  }

  /// Everywhere that a story of these tests would be found.
  static let lists = [
    "/", "/world/", "/latest", "/topic/ferries", "/by/thomas-wren", "/agency/northern-wire",
    "/2026/11/24/", "/search?q=hiddenstory", "/search?q=hiddenstory&order=newest",
    "/search?q=hiddenstory&section=world", "/feed.rss", "/feed.atom", "/feed.json",
    "/latest/feed.rss", "/world/feed.atom", "/topic/ferries/feed.json",
    "/by/thomas-wren/feed.rss", "/agency/northern-wire/feed.atom", "/sitemap/en/2026-11.xml",
    "/news-sitemap.xml", "/hiddenstory",
  ]

  private static func draft(_ newsroom: Newsroom, _ hidden: Hidden?) -> StoryDraft {
    let name = hidden == nil ? "Shown" : "Hiddenstory"
    var draft = newsroom.draft(name, body: "A hiddenstory of a lantern.")
    draft.slug = name.lowercased()
    draft.guid = name
    draft.topics = ["Ferries"]
    draft.byline = [.person(name: "Thomas Wren", role: ""), .agency(name: "Northern Wire")]
    switch hidden {
    case .scheduled: draft.published = newsroom.now + .hours(1)
    case .embargoed: draft.embargo = newsroom.now + .hours(2)
    case .expired: draft.expires = newsroom.ago(1)
    case .retracted: draft.acts = [Act(kind: .retract, at: newsroom.ago(5), note: "Not so.")]
    case .draft, nil: break
    }
    return draft
  }

  /// Publishes a story that everyone may see, and one beside it that is hidden.
  private func publish(_ hidden: Hidden, _ site: TestSite) throws {
    let newsroom = site.newsroom
    try newsroom.publish(Self.draft(newsroom, nil))
    let draft = Newsroom.prepare(Self.draft(newsroom, hidden))
    if hidden == .draft {
      try Publishing(newsroom.pool).keep(draft, at: newsroom.now)
    } else {
      try Publishing(newsroom.pool).publish(draft, at: newsroom.now)
    }
  }

  private static let address = "/world/2026/11/24/hiddenstory"

  @Test(
    "is on no page, no feed, no sitemap and in no search",
    arguments: Databases.available, Hidden.allCases)
  func lists(_ kind: Databases.Kind, _ hidden: Hidden) throws {
    try TestSite.with(kind) { site in
      try publish(hidden, site)
      for path in Self.lists {
        let text = try site.answer(.get, path).text
        #expect(text.contains("/world/2026/11/24/shown"), "\(path) lacks the other story")
        #expect(!text.contains(Self.address), "\(path) shows it")
        #expect(!text.contains(">Hiddenstory<"), "\(path) names it")
      }
      let sitemaps = try site.answer(.get, "/sitemap.xml").text
      #expect(sitemaps.contains("/sitemap/en/2026-11.xml"))
    }
  }

  @Test("answers at its own address with the reason", arguments: Hidden.allCases)
  func page(_ hidden: Hidden) throws {
    try TestSite.with { site in
      try publish(hidden, site)
      let response = try site.answer(.get, Self.address)
      #expect(response.status == hidden.status)
      #expect(response.text.contains("Not so.") == (hidden == .retracted))
      #expect(!response.text.contains("of a lantern"), "its text is kept back")
      #expect(response.text.contains("/world/2026/11/24/shown"), "the page leads on")
      let other = try site.answer(.get, "/world/2026/11/24/shown")
      #expect(other.status == .ok)
      #expect(!other.text.contains(Self.address), "the story beside it does not lead there")
    }
  }

  @Test("a retraction stands among the corrections, in words and in its feed")
  func corrections() throws {
    try TestSite.with { site in
      try publish(.retracted, site)
      for path in ["/corrections", "/corrections/feed.rss", "/corrections/feed.json"] {
        #expect(try site.answer(.get, path).text.contains("Not so."), "\(path)")
      }
    }
  }

  @Test(
    "appears everywhere at the very instant at which it may",
    arguments: [(Hidden.scheduled, Instant.Span.hours(1)), (.embargoed, .hours(2))])
  func appears(_ hidden: Hidden, _ wait: Instant.Span) throws {
    try TestSite.with { site in
      try publish(hidden, site)
      site.clock.now = site.newsroom.now + wait - Instant.Span(milliseconds: 1)
      #expect(try site.answer(.get, Self.address).status == .notFound)
      #expect(!(try site.answer(.get, "/").text.contains(Self.address)))
      site.clock.now = site.newsroom.now + wait
      #expect(try site.answer(.get, Self.address).status == .ok)
      for path in Self.lists {
        #expect(try site.answer(.get, path).text.contains(Self.address), "\(path)")
      }
    }
  }

  @Test("what the terms keep off feeds and search stands on the site alone")
  func terms() throws {
    try TestSite.with { site in
      var draft = Self.draft(site.newsroom, .draft)
      draft.usage = [.noFeeds, .noSearch]
      try site.newsroom.publish(draft)
      for path in ["/", "/world/", "/latest", "/topic/ferries", "/2026/11/24/"] {
        #expect(try site.answer(.get, path).text.contains(Self.address), "\(path)")
      }
      for path in ["/feed.rss", "/world/feed.json", "/search?q=hiddenstory", "/news-sitemap.xml"] {
        let response = try site.answer(.get, path)
        let hits = response.text.split(separator: "class=\"hits\"").dropFirst().joined()
        let shown = path.hasPrefix("/search") ? hits : response.text
        #expect(!shown.contains(Self.address), "\(path)")
      }
    }
  }
}

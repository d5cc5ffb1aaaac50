import HTTP
import News
import Stores
import Support
import Testing
import Times

@Suite("Old addresses") struct OldAddressTests {
  /// A story that was born at `/world/2026/11/24/first` and moved twice.
  private func publishMoved(_ site: TestSite) throws {
    var draft = site.newsroom.draft("The story")
    draft.guid = "one"
    draft.oldAddresses = ["/?p=7", "/2016/05/the-story/", "/blog/قصة/"]
    for (section, slug) in [("world", "first"), ("sport", "first"), ("sport", "second")] {
      (draft.section, draft.slug) = (section, slug)
      try site.newsroom.publish(draft)
    }
    try Editions(site.newsroom.pool).rename(
      try site.newsroom.section("sport"), slug: "games")
  }

  static let old = [
    "/world/2026/11/24/first", "/sport/2026/11/24/first", "/sport/2026/11/24/second",
    "/games/2026/11/24/first", "/games/2026/11/24/second/", "/?p=7", "/2016/05/the-story/",
    "/2016/05/the-story", "/2016/05/the-story/?utm_source=x", "/blog/%D9%82%D8%B5%D8%A9/",
  ]

  @Test(
    "every old address of a story leads to the present one for ever",
    arguments: Databases.available, old)
  func moved(_ kind: Databases.Kind, _ path: String) throws {
    try TestSite.with(kind) { site in
      try publishMoved(site)
      #expect(try site.answer(.get, path).status == .movedPermanently)
      let end = try site.end(of: path)
      #expect(end.path == "/games/2026/11/24/second")
      #expect(end.response.status == .ok)
    }
  }

  @Test(
    "a renamed section leads on, with its feeds and its parts",
    arguments: [
      ("/sport/", "/games/"), ("/sport", "/games/"), ("/sport/feed.rss", "/games/feed.rss"),
      ("/sport/?before=x", "/games/?before=x"),
    ])
  func section(_ old: String, _ new: String) throws {
    try TestSite.with { site in
      try publishMoved(site)
      #expect(try site.end(of: old).path == new)
      #expect(try site.end(of: "/ar" + old).path != "/ar" + new, "another edition's section")
    }
  }

  @Test("a section may be named like the prefix of its edition")
  func sectionLikePrefix() throws {
    try TestSite.with { site in
      let editions = Editions(site.newsroom.pool)
      let section = try site.newsroom.section("sport", "ar")
      try editions.rename(section, slug: "ar")
      try editions.rename(section, slug: "games")
      #expect(try site.answer(.get, "/ar/ar/").location == "/ar/games/")
    }
  }

  @Test("an old address does not tell of a story that may not be seen yet")
  func hidden() throws {
    try TestSite.with { site in
      var draft = site.newsroom.draft("The secret")
      draft.guid = "secret"
      draft.embargo = site.newsroom.now + .hours(1)
      draft.oldAddresses = ["/?p=8", "/2016/05/secret/"]
      for slug in ["first", "the-secret-itself"] {
        draft.slug = slug
        try site.newsroom.publish(draft)
      }
      let old = ["/?p=8", "/2016/05/secret/", "/world/2026/11/24/first"]
      for path in old {
        let response = try site.answer(.get, path)
        #expect(response.location == nil, "\(path)")
        #expect(!response.text.contains("the-secret-itself"), "\(path)")
      }
      site.clock.now = site.newsroom.now + .hours(1)
      for path in old {
        #expect(try site.answer(.get, path).location == "/world/2026/11/24/the-secret-itself")
      }
    }
  }

  @Test("an old address of a page or a path leads on")
  func targets() throws {
    try TestSite.with { site in
      try site.fill()
      let redirects = Redirects(site.newsroom.pool)
      let page = Redirects.Target.page(edition: site.newsroom.edition("ar"), slug: "عن-الصحيفة")
      try redirects.add("/impressum", to: page)
      try redirects.add("/rss", to: .path("/feed.rss"))
      #expect(try site.end(of: "/impressum").response.status == .ok)
      #expect(try site.end(of: "/impressum").path.hasPrefix("/ar/"))
      #expect(try site.answer(.get, "/rss").location == "/feed.rss")
    }
  }
}

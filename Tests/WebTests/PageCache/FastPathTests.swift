import Compression
import Database
import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Pages given on the event loop")
struct FastPathTests {
  private static let story = "/world/2026/10/15/talks"

  /// A site whose database nobody changes unseen, with a page that was asked for once.
  private func withPage(_ path: String = story, _ body: (TestSite) throws -> Void) throws {
    try TestSite.withSignal { site in
      try site.fill()
      _ = try site.answer(.get, path)
      try body(site)
    }
  }

  @Test("a page that is there is given with all its headers, in gzip as it is")
  func given() throws {
    try withPage { site in
      let made = try site.answer(.get, Self.story, ["Accept-Encoding": "gzip"])
      let fast = try #require(site.fast(Self.story, "Accept-Encoding: gzip, br"))
      #expect(fast.status == .ok)
      #expect(fast.bytes == made.bytes)
      let lines = String(decoding: fast.prepared?.bytes ?? [], as: UTF8.self)
      for field in made.headers.fields { #expect(lines.contains("\(field.name): \(field.value)")) }
      #expect(fast.freshness == CachedPage.longestFreshness.asInt)
    }
  }

  @Test("what is not there, or needs more than a loop does, goes to a handler")
  func passed() throws {
    try withPage { site in
      #expect(site.fast("/latest") == nil)
      #expect(site.fast("/none") == nil)
      #expect(site.fast(Self.story, "Accept-Encoding: gzip", "Range: bytes=0-1") == nil)
      #expect(site.fast(Self.story, "Accept-Encoding: gzip", "If-Match: \"a\"") == nil)
      // Nobody has asked for plain bytes yet, and unpacking is no work for a loop.
      #expect(site.fast(Self.story) == nil || site.fast(Self.story)?.bytes.isEmpty == false)
      #expect(site.fast("/metrics") == nil)
    }
  }

  @Test("who has the page already is told so, in whatever way the tag is written")
  func notModified() throws {
    try withPage { site in
      let tag = try #require(
        try site.answer(.get, Self.story, ["Accept-Encoding": "gzip"]).headers["ETag"])
      for given in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
        let fast = try #require(
          site.fast(Self.story, "Accept-Encoding: gzip", "If-None-Match: \(given)"))
        #expect(fast.status == .notModified)
        #expect(fast.bytes.isEmpty)
      }
      for given in ["\"other\"", "", ",,", "\"", "W/", tag + "x"] {
        let fast = site.fast(Self.story, "Accept-Encoding: gzip", "If-None-Match: \(given)")
        #expect(fast?.status == .ok, "\(given)")
      }
      // The tag is one of gzip, which this reader does not take.
      #expect(site.fast(Self.story, "If-None-Match: \(tag)")?.status != .notModified)
    }
  }

  @Test("a page that is asked for often is given in brotli, and its old tag is still known")
  func brotli() throws {
    try withPage { site in
      let old = try #require(
        try site.answer(.get, Self.story, ["Accept-Encoding": "gzip"]).headers["ETag"])
      for _ in 0..<Upkeep.improvedAfter { _ = site.fast(Self.story, "Accept-Encoding: gzip, br") }
      site.site.upkeep?.finish()
      let fast = try #require(site.fast(Self.story, "Accept-Encoding: gzip, br"))
      let plain = try site.answer(.get, Self.story).bytes
      #expect(try unbrotli(fast.bytes) == plain)
      let small = try #require(site.fast(Self.story, "Accept-Encoding: gzip"))
      #expect(try gunzip(small.bytes) == plain)
      let again = site.fast(Self.story, "Accept-Encoding: gzip", "If-None-Match: \(old)")
      #expect(again?.status == .notModified)
    }
  }

  @Test("a page is given to the millisecond at which it stops being true, and not after")
  func until() throws {
    try withPage { site in
      var draft = site.newsroom.draft("Opens", published: site.newsroom.ago(90))
      draft.embargo = site.newsroom.now + .minutes(7) + Instant.Span(milliseconds: 321)
      draft.guid = "opens"
      try site.publish(draft)
      let opening = try #require(draft.embargo)
      site.clock.now = opening - .seconds(3)
      #expect(try !site.answer(.get, "/latest", ["Accept-Encoding": "gzip"]).bytes.isEmpty)
      site.clock.now = opening - Instant.Span(milliseconds: 1)
      let last = try #require(site.fast("/latest", "Accept-Encoding: gzip"))
      #expect(try !String(decoding: gunzip(last.bytes), as: UTF8.self).contains("Opens"))
      #expect(last.freshness == 0)
      site.clock.now = opening
      #expect(site.fast("/latest", "Accept-Encoding: gzip") == nil)
      #expect(try site.answer(.get, "/latest").text.contains("Opens"))
    }
  }

  @Test("a clock that goes back finds no page from the time to come")
  func backwards() throws {
    try withPage { site in
      #expect(site.fast(Self.story, "Accept-Encoding: gzip") != nil)
      site.clock.now = site.newsroom.now - .hours(1)
      #expect(site.fast(Self.story, "Accept-Encoding: gzip") == nil)
      _ = try site.answer(.get, Self.story)
      #expect(site.fast(Self.story, "Accept-Encoding: gzip") != nil)
      site.clock.now = site.newsroom.now + .hours(1)
      _ = try site.answer(.get, Self.story)
      #expect(site.fast(Self.story, "Accept-Encoding: gzip") != nil)
    }
  }

  @Test("an act by another program is seen by the next request, and only what it changed is gone")
  func foreign() throws {
    try withPage { site in
      _ = try site.answer(.get, "/ar/")
      _ = try site.answer(.get, "/latest")
      try site.publish(site.newsroom.draft("News", section: "sport"))
      // The loop does not look into the database: the first request after an act goes to a handler.
      #expect(site.fast("/ar/", "Accept-Encoding: gzip") == nil)
      #expect(try site.answer(.get, "/latest").text.contains("News"))
      #expect(site.fast("/ar/", "Accept-Encoding: gzip") != nil)
      #expect(site.fast(Self.story, "Accept-Encoding: gzip") != nil)
    }
  }

  @Test("queries that a page does not know lead to the one page, in any number")
  func queries() throws {
    try withPage { site in
      let pages = try #require(site.site.cache).size.pages
      for number in 0..<2000 {
        let target = "\(Self.story)?utm_source=\(number)&before=x"
        #expect(site.fast(target, "Accept-Encoding: gzip")?.status == .ok)
      }
      for number in 0..<300 {
        for path in ["/latest", "/", "/about", "/feed.atom", "/search"] {
          #expect(try site.answer(.get, "\(path)?x=\(number)").status == .ok)
          #expect(try site.answer(.get, "\(path)?before=none-\(number)").status == .ok)
        }
      }
      let cache = try #require(site.site.cache)
      #expect(cache.size.pages <= pages + 4)
      #expect(cache.counters.renders.value < 20)
    }
  }

  @Test("parts of lists are kept by their marks, and old addresses behind a query still lead on")
  func marks() throws {
    try withPage { site in
      let next = try #require(
        try site.answer(.get, "/sport/").text.firstMatch(of: /href="(\/sport\/\?before=[^"]*)"/))
      let target = String(next.1)
      let part = try site.answer(.get, target)
      #expect(site.fast(target, "Accept-Encoding: gzip")?.status == .ok)
      #expect(try site.answer(.get, target + "&utm_source=x").text == part.text)
      #expect(try site.answer(.get, "/sport/").text != part.text)
      try Redirects(site.newsroom.pool).add("/?p=12", to: .path("/about"))
      site.signal.ring()
      _ = try site.answer(.get, "/")
      #expect(site.fast("/?p=12", "Accept-Encoding: gzip") == nil)
      #expect(try site.answer(.get, "/?p=12").location == "/about")
      #expect(try site.answer(.get, "/?p=13").status == .ok)
    }
  }

  @Test("readings are counted for people, and not for robots or what is loaded ahead")
  func readings() throws {
    try withPage { site in
      let agent = "User-Agent: Mozilla/5.0 (X11; Linux) Firefox/140"
      _ = site.site.readCounter.take()
      for lines in [
        ["Accept-Encoding: gzip", agent], ["Accept-Encoding: gzip", "User-Agent: SomeBot/1.0"],
        ["Accept-Encoding: gzip", "user-agent: CURL/8"], ["Accept-Encoding: gzip"],
        ["Accept-Encoding: gzip", agent, "Sec-Purpose: prefetch;prerender"],
      ] {
        var fields = ""
        for line in lines.dropFirst() { fields += "\r\n" + line }
        #expect(site.fast(Self.story, lines[0] + fields)?.status == .ok)
      }
      #expect(site.fast(Self.story, "Accept-Encoding: gzip", agent, method: "HEAD") != nil)
      #expect(site.site.readCounter.take().values.reduce(0, +) == 1)
    }
  }
}

extension Int64 {
  fileprivate var asInt: Int { Int(self) }
}

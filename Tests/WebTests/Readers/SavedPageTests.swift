import HTTP
import Markup
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Saved stories on the web") struct SavedPageTests {
  private static let story = "/world/2026/10/15/talks"

  @Test("a star works at once, leads back, and is shown on every page")
  func star() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let before = try browser.get(Self.story).text
      #expect(before.contains("name=\"save\""))
      let answer = try browser.post(
        "/saved", ["save": Self.story], more: ["Referer": "\(TestSite.base)/latest?after=x#y"])
      #expect(answer.status == .seeOther)
      #expect(answer.location == "/latest?after=x")
      let cookie = try #require(answer.headers["Set-Cookie"])
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
      #expect(answer.headers["Cache-Control"] == "no-store")
      #expect(try browser.get(Self.story).text.contains("name=\"remove\""))
      #expect(try browser.list().contains("Talks in en"))
      #expect(try site.answer(.get, Self.story).text == before, "strangers' page stays")
      #expect(try browser.post("/saved", ["remove": Self.story]).location == Self.story)
      #expect(try browser.get(Self.story).text.contains("name=\"save\""))
      #expect(try browser.marks().isEmpty)
    }
  }

  @Test("a script is told in JSON and stays")
  func script() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let answer = try browser.post(
        "/ar/saved", ["save": Self.story], more: ["Accept": "application/json"])
      #expect(answer.status == .ok && answer.type == "application/json")
      #expect(answer.text.contains("\"name\":\"remove\""))
      #expect(answer.text.contains("قائمتك"))
      #expect(answer.text.contains("/ar/saved/offline.json"))
    }
  }

  @Test("a forged token is nobody's, and an unknown one is never adopted")
  func fixation() throws {
    try TestSite.with { site in
      try site.fill()
      let planted = String(repeating: "A", count: 43)
      let browser = ReaderBrowser(site)
      browser.cookie = planted
      #expect(try browser.marks().isEmpty)
      _ = try browser.post("/saved", ["save": Self.story])
      #expect(browser.cookie != planted && browser.cookie != nil)
      let attacker = ReaderBrowser(site)
      attacker.cookie = planted
      #expect(try attacker.marks().isEmpty)
      for forged in ["", "x", "' OR 1=1", String(repeating: "é", count: 43)] {
        attacker.cookie = forged
        #expect(try attacker.get("/saved/you.json").status == .notFound)
      }
    }
  }

  @Test("forms from elsewhere, of hidden stories and of none change nothing")
  func refused() throws {
    try TestSite.with { site in
      try site.fill()
      var draft = site.newsroom.draft("Held")
      draft.slug = "held"
      draft.embargo = site.clock.now + .minutes(60)
      let held = try site.newsroom.publish(draft)
      let path = "/world/2026/11/24/\(held.address.slug)"
      let browser = ReaderBrowser(site)
      for path in [path, "/world/2026/10/15/none", "/latest", "", "https://elsewhere.example/x"] {
        #expect(try browser.post("/saved", ["save": path]).status == .notFound, "\(path)")
      }
      for origin in ["https://elsewhere.example", nil] {
        let answer = try browser.post("/saved", ["save": Self.story], origin: origin)
        #expect(answer.status == .forbidden)
      }
      #expect(browser.cookie == nil, "nobody's cookie is for nothing")
      _ = try browser.post("/saved", ["save": Self.story])
      let mark = try browser.marks()[0]
      let form: Query = ["entry": mark, "act": "note", "note": "What I typed"]
      let refused = try browser.post("/saved/change", form)
      #expect(refused.status == .forbidden)
      #expect(refused.text.contains("What I typed"), "nothing typed is lost")
      _ = try browser.post("/saved/change", ["entry": mark, "act": "remove"], own: true)
      let gone = try browser.post("/saved/change", form, own: true)
      #expect(gone.status == .notFound)
      #expect(gone.text.contains("not on your list any more"))
      #expect(gone.text.contains("What I typed</textarea>"), "nor when the entry is gone")
      #expect(try browser.post("/saved/forget", [:]).status == .forbidden)
    }
  }

  @Test("referrers of other sites lead nowhere")
  func openRedirect() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      for (referrer, place) in [
        ("https://elsewhere.example/x", Self.story),
        ("\(TestSite.base)//elsewhere.example", Self.story),
        ("\(TestSite.base)/\\elsewhere.example", Self.story), ("nonsense", Self.story),
        ("\(TestSite.base)/ar/", "/ar/"),
      ] {
        let answer = try browser.post(
          "/saved", ["save": Self.story], more: ["Referer": referrer])
        #expect(answer.location == place, "\(referrer)")
      }
    }
  }

  @Test("entries are read, archived, noted, searched and removed by forms")
  func acts() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      _ = try browser.post("/saved", ["save": Self.story])
      site.clock.now = site.clock.now + .seconds(1)
      _ = try browser.post("/saved", ["save": "/ar/world/2026/10/15/محادثات"])
      let marks = try browser.marks()
      #expect(marks.count == 2)
      func act(_ name: String, _ more: Query = [:]) throws {
        var form = more
        form.add("entry", marks[0])
        form.add("act", name)
        #expect(try browser.post("/saved/change", form, own: true).status == .seeOther)
      }
      try act("note", ["note": "For the <b>archive</b>\r\nand me"])
      #expect(try browser.list().contains("For the &lt;b&gt;archive&lt;/b&gt;<br/>and me"))
      #expect(try browser.marks("?q=archive") == [marks[0]])
      #expect(try browser.marks("?q=lantern").contains(marks[1]))
      #expect(try browser.marks("?section=ar/world") == [marks[0]])
      #expect(try browser.marks("?section=xx/none").isEmpty)
      try act("read")
      #expect(try browser.marks("?show=read") == [marks[0]])
      #expect(try browser.marks("?show=unread") == [marks[1]])
      try act("unread")
      try act("archive")
      #expect(try browser.marks() == [marks[1]])
      #expect(try browser.marks("?show=archived") == [marks[0]])
      try act("restore")
      try act("remove")
      #expect(try browser.marks("?show=archived") + browser.marks() == [marks[1]])
      for language in ["ar", "fr", "es"] {
        let page = try browser.get("/\(language)/saved").text
        #expect(page.contains("lang=\"\(language)\"") && page.contains("Talks in en"))
      }
    }
  }

  @Test("a correction since then is told, with the sentence and the words")
  func changes() throws {
    try TestSite.with { site in
      var draft = site.newsroom.draft("Ferries", body: "Six boats sail.")
      draft.slug = "ferries"
      try site.newsroom.publish(draft)
      let browser = ReaderBrowser(site)
      let path = "/world/2026/11/24/ferries"
      _ = try browser.post("/saved", ["save": path])
      site.clock.now = site.clock.now + .minutes(9)
      draft.body = .markdown("Seven boats sail.")
      draft.acts = [Act(kind: .correct, at: site.clock.now, note: "It was <seven>.")]
      draft.published = nil
      try site.publish(draft)
      let list = try browser.list()
      #expect(list.contains("It was &lt;seven&gt;."))
      let link = try #require(list.firstMatch(of: /href="(\/saved\/changes[^"]*)"/)).1
      let page = try browser.get(String(link)).text
      #expect(page.contains("<ins>") && page.contains("<del>"))
      #expect(try ReaderBrowser(site).get(String(link)).status == .notFound)
      try site.site.decisions.save(
        DeskPolicy(changesArePublic: false), by: .command, at: site.clock.now)
      #expect(try !browser.list().contains("/saved/changes"))
      draft.acts.append(Act(kind: .retract, at: site.clock.now, note: "Not so at all."))
      try site.publish(draft)
      let retracted = try browser.list()
      #expect(retracted.contains("Not so at all.") && retracted.contains("<s>"))
    }
  }

  @Test("a page with many stars is, for whoever has saved some, the page made anew")
  func manyStars() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let paths = try site.answer(.get, "/sport/").text
        .matches(of: /button value="([^"]+)"/).map { String($0.output.1) }
      #expect(paths.count > 20)
      for path in paths.enumerated().filter({ $0.offset % 3 != 0 }).map(\.element) {
        _ = try browser.post("/saved", ["save": path])
      }
      var settings = site.site.settings
      settings.cacheBytes = nil
      let clock = site.clock
      let plain = try Responder(
        Site(
          pool: site.newsroom.pool, signal: site.signal, settings: settings,
          languages: site.site.languages, clock: { clock.now }, log: { _ in }))
      for path in ["/sport/", "/", "/sport/"] {
        let anew = plain.respond(to: Request(.get, path, headers: browser.headers))
        let own = try browser.get(path)
        #expect(own.text == anew.text, "\(path)")
        #expect(own.text.contains("name=\"remove\""))
        #expect(own.headers.joined("Vary")?.contains("Cookie") == true)
        #expect(own.headers["Cache-Control"] == "private, no-cache")
        let tag = try #require(own.headers["ETag"])
        #expect(try browser.get(path, ["If-None-Match": tag]).status == .notModified)
        #expect(try site.answer(.get, path, ["If-None-Match": tag]).status == .ok)
      }
      let tag = try #require(try browser.get("/sport/").headers["ETag"])
      _ = try browser.post("/saved", ["remove": paths[1]])
      #expect(try browser.get("/sport/", ["If-None-Match": tag]).status == .ok)
    }
  }

  @Test("the private feed leads to each story in its own edition, in its own language")
  func feed() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let arabic = "/ar/world/2026/10/15/محادثات"
      for path in [Self.story, arabic] {
        #expect(try browser.post("/saved", ["save": path]).status == .seeOther, "\(path)")
      }
      let link = try browser.get("/saved").text.firstMatch(of: #/href="([^"]*/saved/feed/[^"]*)"/#)
      let feed = try site.answer(.get, String(try #require(link).1)).text
      let links = feed.matches(of: #/<link rel="alternate"[^>]*href="([^"]*)"/#).map { $0.1 }
      let encoded = Link(arabic).address
      #expect(links.contains { $0.hasSuffix(Self.story) }, "\(links)")
      #expect(links.contains { $0.hasSuffix(encoded) }, "\(links)")
      #expect(feed.contains("xml:lang=\"ar\""))
    }
  }

  @Test("the list takes no more than it may, and says so")
  func full() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      _ = try browser.post("/saved", ["save": Self.story])
      let known = try #require(
        try site.site.readership.reader(for: Request(.get, "/", headers: browser.headers)))
      let links = (1..<Reader.mostSaved).map { number in
        SavedArrival(
          subject: .link(address: "https://example.org/\(number)", title: "x"),
          saved: site.clock.now, read: nil, note: "")
      }
      _ = try site.site.readers.take(links, for: known.reader.id, at: site.clock.now)
      let other = try site.answer(.get, "/sport/").text
        .firstMatch(of: /class="star"[^>]*><button value="([^"]+)"/).map { String($0.output.1) }
      let answer = try browser.post("/saved", ["save": try #require(other)])
      #expect(answer.status == .conflict)
      #expect(answer.text.contains("5,000"))
      #expect(try browser.post("/saved", ["save": Self.story]).status == .seeOther)
      #expect(try browser.list().contains("before="))
    }
  }
}

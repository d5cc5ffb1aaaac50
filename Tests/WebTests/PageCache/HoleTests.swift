import Compression
import HTTP
import News
import Stores
import Support
import Testing

@testable import Web

@Suite("Holes of shared pages")
struct HoleTests {
  private static let story = "/world/2026/10/15/talks"
  private static let ways = ["gzip", "br, gzip", "identity"]

  private func plain(_ response: Response) throws -> String {
    let lines = String(decoding: response.prepared?.bytes ?? [], as: UTF8.self)
    let coding =
      response.headers["Content-Encoding"]
      ?? lines.firstMatch(of: /Content-Encoding: (\w+)/).map { String($0.1) }
    let bytes =
      switch coding {
      case "gzip": try gunzip(response.bytes)
      case "br": try unbrotli(response.bytes)
      default: response.bytes
      }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("who is signed in sees the page with their name, and else the same page", arguments: ways)
  func own(_ coding: String) throws {
    try TestSite.withSignal { site in
      try site.fill()
      let staff = try site.signIn("Rana Keel")
      for path in ["/", Self.story, "/ar/", "/latest", "/search?q=lantern", "/none"] {
        let everybody = try site.answer(.get, path).text
        var headers = staff.headers
        headers.set("Accept-Encoding", coding)
        let response = try site.answer(.get, path, headers)
        var own = try plain(response)
        #expect(own.contains("Rana Keel"), "\(path)")
        #expect(own.contains("/desk/sign-out"))
        #expect(!everybody.contains("desk"))
        #expect(response.headers["Cache-Control"] == "private, no-cache")
        #expect(response.freshness == nil)
        let bar = try #require(
          own.firstMatch(of: /<link[^>]*staff-[^>]*>\n<nav class="staff"(?s:.*?)<\/nav>\n/))
        own.removeSubrange(bar.range)
        if let writer = own.firstMatch(of: /<p class="writer">You write(?s:.*?)<\/p>\n/) {
          let field = try #require(
            everybody.firstMatch(of: /<p class="field"><label for="comment-name">(?s:.*?)<\/p>\n/))
          own.replaceSubrange(writer.range, with: field.output)
        }
        #expect(own == everybody, "\(path)")
      }
    }
  }

  @Test("a story has a link to edit it, which leads to its form; other pages have none")
  func edit() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let staff = try site.signIn()
      let page = try site.answer(.get, Self.story, staff.headers).text
      let link = try #require(page.firstMatch(of: /href="(\/desk\/stories\/edit[^"]*)"/)).1
      let editor = try site.answer(.get, String(link), staff.headers).location ?? ""
      #expect(try site.answer(.get, editor, staff.headers).text.contains("id=\"editor\""))
      #expect(try !site.answer(.get, "/latest", staff.headers).text.contains("stories/edit"))
    }
  }

  @Test("the link to edit a story is for those who may write in its section, by every way")
  func rights() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let world = try site.newsroom.section("world")
      let edition = site.newsroom.edition()
      let ways = { (staff: TestSite.SignedIn) in
        let slow = try site.answer(.get, Self.story, staff.headers)
        let cookie = "Cookie: broadsheet_staff=\(staff.session)"
        let fast = try #require(site.fast(Self.story, "Accept-Encoding: gzip", cookie))
        return (slow, try [slow.text, plain(fast)].map { $0.contains("stories/edit") })
      }
      for (role, grant, expected) in [
        (Account.Role.reporter, nil, true), (.moderator, nil, false), (.editor, nil, true),
        (.reporter, Grant(.reporter, edition: edition, section: world), true),
        (.editor, Grant(.editor, edition: site.newsroom.edition("ar")), false),
      ] {
        let staff = try site.signIn("\(role) \(expected) \(grant == nil)", role: role)
        if let grant {
          try site.site.accounts.setRole(
            role, grants: [grant], of: staff.account.id, by: .command, at: site.clock.now)
          site.site.sessions.forget(staff.account.id)
        }
        let (page, found) = try ways(staff)
        #expect(found == [expected, expected], "\(role) \(String(describing: grant))")
        // Whose rights change is not told that the page is as it was.
        guard expected else { continue }
        try site.site.accounts.setRole(
          .moderator, grants: [Grant(.moderator)], of: staff.account.id, by: .command,
          at: site.clock.now)
        site.site.sessions.forget(staff.account.id)
        var headers = staff.headers
        headers.set("If-None-Match", try #require(page.headers["ETag"]))
        let changed = try site.answer(.get, Self.story, headers)
        #expect(changed.status == .ok && !changed.text.contains("stories/edit"))
      }
    }
  }

  @Test("the loop fills holes for those it knows, and gives strangers the page for everybody")
  func fast() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let staff = try site.signIn("Rana Keel")
      let made = try site.answer(.get, Self.story, ["Accept-Encoding": "gzip"])
      let cookie = "Cookie: a=b; broadsheet_staff=\(staff.session); c=d"
      let fast = try #require(site.fast(Self.story, "Accept-Encoding: gzip", cookie))
      #expect(try plain(fast).contains("Rana Keel"))
      #expect(try plain(fast) == plain(site.answer(.get, Self.story, staff.headers)))
      let lines = String(decoding: fast.prepared?.bytes ?? [], as: UTF8.self)
      let tag = try #require(lines.firstMatch(of: /ETag: (.*)\r\n/)).1
      let again = site.fast(Self.story, "Accept-Encoding: gzip", cookie, "If-None-Match: \(tag)")
      #expect(again?.status == .notModified)
      let other = try site.signIn("Tomas Wren")
      let others = try #require(
        site.fast(
          Self.story, "Accept-Encoding: gzip", "Cookie: broadsheet_staff=\(other.session)",
          "If-None-Match: \(tag)"))
      #expect(others.status == .ok)
      #expect(try plain(others).contains("Tomas Wren"))
      #expect(try !plain(others).contains("Rana Keel"))
      for none in ["Cookie: a=b", "Cookie: broadsheet_staff=", "Cookie: xbroadsheet_staff=a"] {
        let fast = try #require(site.fast(Self.story, "Accept-Encoding: gzip", none))
        #expect(try plain(fast) == plain(made))
      }
      // An invented session is looked up once by a handler.
      let invented = "Cookie: broadsheet_staff=\(String(repeating: "A", count: 43))"
      #expect(site.fast(Self.story, "Accept-Encoding: gzip", invented) == nil)
      _ = try site.answer(.get, Self.story, ["Cookie": String(invented.dropFirst(8))])
      let known = try #require(site.fast(Self.story, "Accept-Encoding: gzip", invented))
      #expect(try plain(known) == plain(made))
    }
  }

  @Test("who has signed out sees nothing of the desk any more")
  func out() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let staff = try site.signIn()
      #expect(try site.answer(.get, "/", staff.headers).text.contains("/desk/"))
      #expect(
        try site.post("/desk/sign-out", ["token": staff.formToken], as: staff).status == .seeOther)
      #expect(try !site.answer(.get, "/", staff.headers).text.contains("/desk/"))
    }
  }

  @Test("without a cache holes are filled too, and nobody ever gets a mark")
  func withoutCache() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let staff = try site.signIn("Rana Keel")
      var settings = site.site.settings
      settings.cacheBytes = nil
      let clock = site.clock
      let plain = try Responder(
        Site(
          pool: site.newsroom.pool, signal: site.signal, settings: settings,
          languages: site.site.languages, clock: { clock.now }, log: { _ in }))
      let own = plain.respond(to: Request(.get, Self.story, headers: staff.headers))
      #expect(own.text.contains("Rana Keel"))
      #expect(own.text.contains("stories/edit"))
      let everybody = plain.respond(to: Request(.get, Self.story))
      #expect(everybody.text == (try site.answer(.get, Self.story).text))
      #expect(!everybody.bytes.contains(0xFF))
    }
  }
}

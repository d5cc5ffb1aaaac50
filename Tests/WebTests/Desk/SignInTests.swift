import Database
import HTTP
import News
import Secrets
import Stores
import Support
import Testing
import Times
import Web

@Suite("Signing in") struct SignInTests {
  private func text(_ response: Response) throws -> String {
    try Document(response).tags.map(\.text).joined(separator: " ")
  }

  @Test("a link is looked at without being used, and used once", arguments: Databases.available)
  func link(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let link = try site.signInLink("Rana Keel")
      for _ in 0..<3 {
        let page = try site.answer(.get, link)
        #expect(page.status == .ok)
        #expect(try text(page).contains("Sign in as Rana Keel?"))
        #expect(page.headers["Set-Cookie"] == nil)
      }
      let first = try site.post(link, [:])
      #expect(first.status == .seeOther && first.location == "/desk/account/")
      let cookie = try #require(first.headers["Set-Cookie"])
      #expect(cookie.hasPrefix("broadsheet_staff="))
      #expect(cookie.hasSuffix("; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax"))
      let second = try site.post(link, [:])
      #expect(second.status == .gone && second.headers["Set-Cookie"] == nil)
      #expect(try site.answer(.get, link).status == .gone)
    }
  }

  @Test("over TLS the cookie goes over TLS alone")
  func secure() throws {
    try TestSite.with { site in
      var request = try #require(
        Request(.post, target: site.signInLink("Rana Keel"), headers: ["Origin": TestSite.base]))
      request.scheme = "https"
      let cookie = try #require(site.responder.respond(to: request).headers["Set-Cookie"])
      #expect(cookie.contains("; Secure;"))
    }
  }

  @Test("links that do not work are all alike")
  func alike() throws {
    try TestSite.with { site in
      let old = try site.signInLink("Rana Keel")
      let used = try site.signInLink("Omar Vance")
      _ = try site.post(used, [:])
      site.clock.now = site.clock.now + Accounts.linkLife
      let paths = [
        old, used, "/desk/sign-in/\(Token().text)", "/desk/sign-in/x", "/desk/sign-in/%20",
      ]
      let pages = try paths.map { try site.answer(.get, $0) }
      let forms = try paths.map { try site.post($0, [:]) }
      for response in pages + forms {
        #expect(response.status == .gone)
        #expect(response.bytes == pages[0].bytes)
        #expect(!response.text.contains("Rana") && !response.text.contains("Omar"))
      }
    }
  }

  @Test("a session is new with each signing in, and the one before is over")
  func fixation() throws {
    try TestSite.with { site in
      let before = try site.signIn()
      let planted = Token().text
      for headers in [before.headers, ["Cookie": "broadsheet_staff=\(planted)"]] as [Headers] {
        let link = try site.signInLink("Rana Keel")
        let response = try site.post(link, [:], more: headers)
        let cookie = try #require(response.headers["Set-Cookie"])
        #expect(!cookie.contains(before.session) && !cookie.contains(planted))
      }
      let request = Request(.get, "/desk/", headers: before.headers)
      #expect(site.responder.respond(to: request).location == "/desk/sign-in")
    }
  }

  @Test("what the database keeps lets nobody in")
  func hashed() throws {
    try TestSite.with { site in
      let link = try site.signInLink("Rana Keel")
      let staff = try site.signIn("Omar Vance")
      let kept = try site.newsroom.pool.read { db in
        try ["SELECT digest FROM sign_in_link", "SELECT digest FROM staff_session"].flatMap {
          try db.run(SQL(trusted: $0)).map { $0[0] as String }
        }
      }
      #expect(kept.count == 3)
      for digest in kept {
        #expect(!link.contains(digest) && staff.session != digest)
        #expect(try site.answer(.get, "/desk/sign-in/\(digest)").status == .gone)
        let headers: Headers = ["Cookie": "broadsheet_staff=\(digest)"]
        #expect(try site.answer(.get, "/desk/", headers).location == "/desk/sign-in")
      }
    }
  }

  @Test(
    "a form from elsewhere signs nobody in, and uses no link up",
    arguments: [nil, "null", "https://evil.example", "https://lantern.example.evil.example", ""])
  func origin(_ origin: String?) throws {
    try TestSite.with { site in
      let link = try site.signInLink("Rana Keel")
      let response = try site.post(link, [:], origin: origin)
      #expect(response.status == .forbidden && response.headers["Set-Cookie"] == nil)
      #expect(try site.answer(.get, link).status == .ok)
      let referred = try site.post(
        link, [:], origin: nil, more: ["Referer": TestSite.base + link])
      #expect(referred.status == .seeOther)
    }
  }

  @Test("without a session every page of the desk shows the way in")
  func strangers() throws {
    try TestSite.with { site in
      try site.fill()
      for path in ["/desk/", "/desk/stories/edit?story=/world/2026/10/15/talks"] {
        let response = try site.answer(.get, path)
        #expect(response.status == .seeOther && response.location == "/desk/sign-in")
      }
      #expect(try site.answer(.get, "/desk").location == "/desk/")
      #expect(try text(site.answer(.get, "/desk/sign-in")).contains("administrator"))
      let staff = try site.signIn()
      #expect(try site.answer(.get, "/desk/sign-in", staff.headers).location == "/desk/")
    }
  }

  @Test("nothing of the desk is kept, indexed or framed; signing out takes the cookie away")
  func headers() throws {
    try TestSite.with { site in
      try site.fill()
      let staff = try site.signIn()
      let edit = "/desk/stories/edit?story=/world/2026/10/15/talks"
      var responses = try ["/desk/", "/desk/sign-in", "/desk/sign-in/x", edit, "/desk/"].map {
        try site.answer(.get, $0, staff.headers)
      }
      responses.append(try site.post("/desk/stories/file", [:], as: staff))
      responses.append(try site.post("/desk/sign-out", ["token": "x"], as: staff))
      responses.append(try site.post("/desk/sign-out", ["token": staff.formToken], as: staff))
      for response in responses {
        #expect(response.headers["Cache-Control"] == "no-store")
        #expect(response.headers["X-Robots-Tag"] == "noindex")
        #expect(response.headers["Referrer-Policy"] == "same-origin")
        #expect(
          response.headers["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
      }
      #expect(responses[6].status == .forbidden)
      #expect(responses[7].status == .seeOther)
      #expect(responses[7].headers["Set-Cookie"]?.hasPrefix("broadsheet_staff=; ") == true)
      #expect(responses[7].headers["Set-Cookie"]?.contains("Max-Age=0") == true)
    }
  }
}

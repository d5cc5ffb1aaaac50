import Database
import HTTP
import News
import Secrets
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Sessions") struct SessionTests {
  private func known(_ site: TestSite, _ value: String) -> String {
    switch Token(value).map(site.site.sessions.known) ?? .nobody {
    case .signedIn(let staff): staff.account.name
    case .nobody: "nobody"
    case .unknown: "unknown"
    }
  }

  private func ask(_ site: TestSite, _ value: String) throws -> String? {
    let request = Request(.get, "/", headers: ["Cookie": "x=1; \(Sessions.cookie)=\(value)"])
    return try site.site.sessions.account(for: request)?.account.name
  }

  @Test("a cookie is known after it was asked for, for a minute", arguments: Databases.available)
  func known(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let staff = try site.signIn()
      #expect(known(site, staff.session) == "Rana Keel")
      site.clock.now = site.clock.now + .seconds(59)
      #expect(known(site, staff.session) == "Rana Keel")
      site.clock.now = site.clock.now + .seconds(1)
      #expect(known(site, staff.session) == "unknown")
      #expect(try ask(site, staff.session) == "Rana Keel")
      #expect(known(site, staff.session) == "Rana Keel")
      site.clock.now = site.clock.now - .hours(1)
      #expect(known(site, staff.session) == "unknown", "a clock that was set back is no proof")
    }
  }

  @Test("what another process ends, ends here after a minute", arguments: Databases.available)
  func elsewhere(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let staff = try site.signIn()
      let token = try #require(Token(staff.session))
      try Accounts(site.newsroom.pool).endSession(token.digest.hexadecimal, at: site.clock.now)
      #expect(try ask(site, staff.session) == "Rana Keel")
      site.clock.now = site.clock.now + .seconds(60)
      #expect(try ask(site, staff.session) == nil)
      #expect(known(site, staff.session) == "nobody")
    }
  }

  @Test("what this process ends, ends at once")
  func here() throws {
    try TestSite.with { site in
      let (one, two) = (try site.signIn(), try site.signIn())
      let response = try site.post("/desk/sign-out", ["token": one.formToken], as: one)
      #expect(response.status == .seeOther)
      #expect(known(site, one.session) == "unknown")
      #expect(try ask(site, one.session) == nil)
      #expect(known(site, two.session) == "Rana Keel", "each browser has a session of its own")
      site.site.sessions.forget(two.account.id)
      #expect(known(site, two.session) == "unknown")
      #expect(try ask(site, two.session) == "Rana Keel")
    }
  }

  @Test("a session ends with its thirty days")
  func expiry() throws {
    try TestSite.with { site in
      let staff = try site.signIn()
      site.clock.now = site.clock.now + Accounts.sessionLife
      #expect(try ask(site, staff.session) == nil)
    }
  }

  @Test("invented cookies are nobody, and push nobody out")
  func strangers() throws {
    try TestSite.with { site in
      let staff = try site.signIn()
      for text in ["", "x", staff.session + "A", String(staff.session.dropLast())] {
        #expect(known(site, text) == "nobody")
        #expect(try ask(site, text) == nil)
      }
      let sessions = Sessions(
        Accounts(site.newsroom.pool), limit: 10, clock: { [clock = site.clock] in clock.now })
      let own = Request(.get, "/", headers: staff.headers)
      #expect(try sessions.account(for: own) != nil)
      for _ in 0..<100 {
        let request = Request(.get, "/", headers: ["Cookie": "\(Sessions.cookie)=\(Token().text)"])
        #expect(try sessions.account(for: request) == nil)
      }
      #expect(sessions.count <= 11)
      guard case .signedIn? = Token(staff.session).map(sessions.known) else {
        Issue.record("pushed out")
        return
      }
    }
  }

  @Test("a table forgets what was not asked for, and keeps its bound")
  func generations() {
    var table = Generations<Int, Int>(limit: 100)
    for number in 0..<1000 {
      table.add(number, at: number)
      #expect(table[0] == 0, "asked for all the time")
      #expect(table.count <= 100)
    }
    #expect(table[1] == nil && table[999] == 999)
    table.remove(0)
    table.removeAll { $0 > 500 }
    #expect(table[0] == nil && table[999] == nil)
  }

  @Test("a session that was met is known from its cookie, and no other is")
  func met() throws {
    try TestSite.with { site in
      let staff = try site.signIn()
      let cookie = "theme=dark; \(Sessions.cookie)=\(staff.session)"
      #expect(site.site.sessions.hasMet(cookie))
      site.clock.now = site.clock.now + .hours(1)
      #expect(site.site.sessions.hasMet(cookie))
      for other in [nil, "", "\(Sessions.cookie)=", "\(Sessions.cookie)=\(Token().text)"] {
        #expect(!site.site.sessions.hasMet(other))
      }
    }
  }
}

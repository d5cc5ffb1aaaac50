import HTTP
import News
import Secrets
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Passwords at the desk") struct PasswordSignInTests {
  static let password = "fog over the harbour"

  /// Somebody with a password, set as a person sets it.
  private func person(_ site: TestSite, _ name: String = "Rana Keel") throws -> TestSite.SignedIn {
    let staff = try site.signIn(name)
    let set = try site.post(
      "/desk/account/password",
      ["token": staff.formToken, "new": Self.password, "again": Self.password], as: staff)
    #expect(set.status == .seeOther)
    return staff
  }

  private func enter(
    _ site: TestSite, _ name: String, _ password: String, from address: String = "192.0.2.7"
  ) throws -> Response {
    var request = try #require(
      Request(
        .post, target: "/desk/sign-in",
        headers: [
          "Origin": TestSite.base, "Content-Type": "application/x-www-form-urlencoded",
          "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
        ],
        body: .bytes(Array(query([("name", name), ("password", password)]).description.utf8))))
    request.remoteAddress = address
    return site.responder.respond(to: request)
  }

  @Test("name and password open the desk, whatever the name's case", arguments: Databases.available)
  func opens(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      _ = try person(site)
      let entered = try enter(site, "rana  KEEL", Self.password)
      #expect(entered.status == .seeOther && entered.location == "/desk/")
      #expect(entered.headers["Set-Cookie"]?.hasPrefix("broadsheet_staff=") == true)
      for (name, password) in [
        ("Rana Keel", "fog over the harbou"), ("Nobody", Self.password), ("", ""),
      ] {
        let refused = try enter(site, name, password)
        #expect(refused.status == .forbidden && refused.headers["Set-Cookie"] == nil)
        #expect(text(refused).contains("do not belong together"))
      }
      let acts = try site.site.audit.entries(AuditRequest()).map(\.act)
      #expect(acts.prefix(2) == ["account.sign-in-failed", "account.sign-in"])
    }
  }

  @Test("an unknown name is answered as a wrong password is, word by word")
  func enumeration() throws {
    try TestSite.with { site in
      _ = try person(site)
      let known = text(try enter(site, "Rana Keel", "wrong"))
      let unknown = text(try enter(site, "Lina Voss", "wrong"))
      #expect(
        known.replacing("Rana Keel", with: "NAME") == unknown.replacing("Lina Voss", with: "NAME"))
    }
  }

  @Test("whoever guesses is stopped, and the owner is not locked out")
  func throttling() throws {
    try TestSite.with { site in
      _ = try person(site)
      // From the network where the owner has signed in before.
      #expect(try enter(site, "Rana Keel", Self.password).status == .seeOther)
      for number in 0..<Throttle.account {
        let guess = try enter(site, "Rana Keel", "guess \(number)", from: "198.51.100.\(number)")
        #expect(guess.status == .forbidden)
      }
      let stopped = try enter(site, "Rana Keel", Self.password, from: "203.0.113.9")
      #expect(stopped.status == .tooManyRequests)
      #expect(stopped.headers["Retry-After"] == "900")
      #expect(text(stopped).contains("15 minutes"))
      #expect(try enter(site, "Rana Keel", Self.password).status == .seeOther)
      site.clock.now = site.clock.now + .minutes(16)
      #expect(try enter(site, "Rana Keel", Self.password, from: "203.0.113.9").status == .seeOther)
    }
  }

  @Test("one network has so many tries, whatever the names; names that are none count alike")
  func network() throws {
    try TestSite.with { site in
      for number in 0..<Throttle.network {
        #expect(try enter(site, "Nobody \(number)", "x").status == .forbidden)
      }
      #expect(try enter(site, "Nobody", "x").status == .tooManyRequests)
      for number in 0..<Throttle.account {
        let guess = try enter(site, "Lina", "x", from: "198.51.\(number).1")
        #expect(guess.status == .forbidden)
      }
      #expect(try enter(site, "Lina", "x", from: "198.51.100.1").status == .tooManyRequests)
    }
  }

  @Test("a password that is easy to guess is refused, and says why")
  func weak() throws {
    try TestSite.with { site in
      let staff = try site.signIn()
      for (password, words) in [
        ("short", "fewer than 10"), ("aaaaaaaaaaaa", "easy to guess"), ("Rana-Keel-2026", "easy"),
        ("password1234", "easy to guess"), (String(repeating: "ab c", count: 400), "too long"),
      ] {
        let answer = try site.post(
          "/desk/account/password",
          ["token": staff.formToken, "new": password, "again": password], as: staff)
        #expect(answer.status == .unprocessable)
        #expect(text(answer).contains(words), "\(password.prefix(20))")
      }
      let differing = try site.post(
        "/desk/account/password",
        ["token": staff.formToken, "new": Self.password, "again": "another one"], as: staff)
      #expect(differing.status == .unprocessable)
    }
  }

  @Test("a new password ends every other session and asks for the old one")
  func change() throws {
    try TestSite.with { site in
      let one = try person(site)
      let two = try site.signIn("Rana Keel")
      let form: Query = [
        "token": one.formToken, "new": "another harbour", "again": "another harbour",
      ]
      #expect(try site.post("/desk/account/password", form, as: one).status == .unprocessable)
      let changed = try site.post(
        "/desk/account/password",
        [
          "token": one.formToken, "old": Self.password, "new": "another harbour",
          "again": "another harbour",
        ], as: one)
      #expect(changed.status == .seeOther)
      #expect(try site.answer(.get, "/desk/", two.headers).location == "/desk/sign-in")
      #expect(try site.answer(.get, "/desk/", one.headers).status == .ok)
    }
  }

  @Test("with a second factor the password alone opens nothing", arguments: Databases.available)
  func secondFactor(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let staff = try person(site)
      func factor(_ fields: [(String, String)]) throws -> Response {
        try site.post(
          "/desk/account/second-factor", query([("token", staff.formToken)] + fields), as: staff)
      }
      #expect(try factor([("act", "begin")]).status == .seeOther)
      let proposed = try #require(try site.site.accounts.proposedFactor(of: staff.account.id))
      let code = try #require(OneTimeCode(base32: proposed))
      #expect(try factor([("act", "confirm"), ("code", "000000")]).status == .unprocessable)
      let digits = { code.digits(step: OneTimeCode.step(at: site.clock.now.seconds)) }
      let confirmed = try factor([("act", "confirm"), ("code", digits())])
      let codes = text(confirmed).matches(of: /<code dir="ltr">([a-z0-9]{5}-[a-z0-9]{5})</)
        .map { String($0.output.1) }
      #expect(codes.count == 10)

      func step() throws -> String {
        let asked = try enter(site, "Rana Keel", Self.password)
        #expect(asked.status == .ok && asked.headers["Set-Cookie"] == nil)
        return try #require(text(asked).firstMatch(of: /name="step" value="([^"]+)"/)).output.1
          .description
      }
      func send(_ step: String, _ code: String) throws -> Response {
        try site.post("/desk/sign-in-code", ["step": step, "code": code])
      }
      // The code that confirmed the factor is used up.
      let first = try step()
      #expect(try send(first, digits()).status == .forbidden)
      site.clock.now = site.clock.now + .seconds(60)
      #expect(try send(first, digits()).status == .seeOther)
      #expect(try send(first, digits()).status == .forbidden)
      let second = try step()
      #expect(try send(second, codes[0].uppercased()).status == .seeOther)
      let third = try step()
      #expect(try send(third, codes[0]).status == .forbidden)
      for _ in 0..<5 { _ = try send(third, "123456") }
      site.clock.now = site.clock.now + .seconds(60)
      #expect(try send(third, digits()).status == .forbidden)
    }
  }

  @Test("a paper that wants second factors leads there before anything else")
  func required() throws {
    try TestSite.with { site in
      let staff = try person(site)
      try Settings(site.newsroom.pool).save(
        DeskPolicy(requiresSecondFactor: true), at: site.clock.now)
      #expect(try site.answer(.get, "/desk/", staff.headers).location == "/desk/account/")
      let page = try site.answer(.get, "/desk/account/", staff.headers)
      #expect(text(page).contains("asks editors and administrators for a second factor"))
      let reporter = try site.signIn("Omar Finch", role: .reporter)
      #expect(try site.answer(.get, "/desk/", reporter.headers).status == .ok)
    }
  }

  @Test("networks are the first 24 bits of IPv4, the first 64 of IPv6")
  func networks() {
    #expect(Network(of: "192.0.2.7") == Network(of: "192.0.2.200"))
    #expect(Network(of: "192.0.2.7") != Network(of: "192.0.3.7"))
    #expect(Network(of: "2001:db8::1") == Network(of: "2001:0DB8:0:0:ffff:1:2:3"))
    #expect(Network(of: "2001:db8::1") != Network(of: "2001:db8:0:1::1"))
    #expect(Network(of: "::ffff:192.0.2.7") == Network(of: "192.0.2.1"))
    #expect(Network(of: "nonsense").text == "nonsense")
  }

  private func text(_ response: Response) -> String { response.text }
}

/// A form of these fields.
func query(_ fields: [(String, String)]) -> Query {
  var query = Query()
  for (name, value) in fields { query.add(name, value) }
  return query
}

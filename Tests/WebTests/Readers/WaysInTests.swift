import Database
import HTTP
import Mail
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("The ways into an account") struct WaysInTests {
  private static let address = "/saved/address"

  /// Has a link sent that makes an address a way in, and returns its path.
  private static func joiningLink(
    _ browser: ReaderBrowser, _ address: String = "rana@mail.example"
  ) throws -> String {
    let answer = try browser.post(Self.address, ["address": address], own: true)
    #expect(answer.location == "/saved/mail")
    browser.site.clock.now = browser.site.clock.now + .minutes(16)
    return try browser.newestLink()
  }

  @Test("an account with a password may have links by mail too, and finds back without it")
  func adding() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let (one, phone, later) = (ReaderBrowser(site), ReaderBrowser(site), ReaderBrowser(site))
      _ = try one.post("/saved", ["save": "/world/2026/10/15/talks"])
      let login = try one.makeAccount()
      let path = try Self.joiningLink(one)
      #expect(site.post.messages.last?.subject.text.hasPrefix("Confirm your address") == true)
      // The mail is read on a phone, which is not signed in by that.
      let look = try phone.get(path).text
      #expect(look.contains("Add this address to your account?") && !look.contains(login))
      #expect(try phone.post(path, [:], origin: nil).status == .forbidden)
      let answer = try phone.post(path, [:])
      #expect(answer.status == .ok && answer.text.contains("a way in now"))
      #expect(phone.cookie == nil)
      #expect(try phone.post(path, [:]).status == .gone)
      try later.enter()
      #expect(try later.list().contains("Talks in en"))
      let you = try later.get("/saved/you").text
      #expect(you.contains(login) && you.contains("You sign in with a link by email"))
      // It goes again, and the link to it with it.
      let unused = try later.mailedLink()
      #expect(try one.post(Self.address, ["remove": "1"], own: true).location == "/saved/you")
      #expect(try one.post(unused, [:]).status == .gone)
      #expect(try !one.get("/saved/you").text.contains("You sign in with a link"))
    }
  }

  @Test("an account by mail may have a password, and keeps its last way in")
  func password() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let one = ReaderBrowser(site)
      try one.enter()
      let you = try one.get("/saved/you").text
      #expect(!you.contains("name=\"remove\"") && you.contains("Set a password"))
      #expect(!you.contains("action=\"/saved/password\""))
      #expect(try one.post(Self.address, ["remove": "1"], own: true).status == .forbidden)
      #expect(try one.get("/saved/account").text.contains("<h1>Set a password</h1>"))
      #expect(try !one.get("/saved/account").text.contains("type=\"email\""))
      let login = try one.makeAccount()
      let other = ReaderBrowser(site)
      let entered = try other.post(
        "/saved/sign-in", ["name": login, "password": "three boats and a lamp"])
      #expect(entered.location == "/saved")
      #expect(try other.get("/saved/you").text.contains("name=\"remove\""))
      #expect(try other.post(Self.address, ["remove": "1"], own: true).status == .seeOther)
      // The address is nobody's now: it makes another account.
      try ReaderBrowser(site).enter()
      #expect(try one.get("/saved/you").text.contains(login))
    }
  }

  @Test("who has forgotten the password comes by a link, and sets another at once or not at all")
  func forgotten() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let (one, two) = (ReaderBrowser(site), ReaderBrowser(site))
      let login = try one.makeAccount()
      _ = try one.post(try Self.joiningLink(one), [:])
      let new: Query = ["new": "four boats and a lamp", "again": "four boats and a lamp"]
      #expect(try one.post("/saved/password", new, own: true).status == .unprocessable)
      #expect(try one.get("/saved/you").text.contains("name=\"old\""), "it came by the password")
      _ = try two.post(try two.mailedLink(), [:])
      site.clock.now = site.clock.now + .minutes(30)
      #expect(try two.get("/saved/you").text.contains("name=\"old\""))
      #expect(try two.post("/saved/password", new, own: true).status == .unprocessable)
      _ = try two.post(try two.mailedLink(), [:])
      #expect(try !two.get("/saved/you").text.contains("name=\"old\""))
      let short = try two.post("/saved/password", ["new": "x", "again": "x"], own: true)
      #expect(short.status == .unprocessable && !short.text.contains("name=\"old\""))
      #expect(try two.post("/saved/password", new, own: true).location == "/saved/you")
      #expect(try two.get("/saved/you").text.contains("name=\"old\""), "once")
      #expect(try one.marks().isEmpty, "other browsers sign in anew")
      let entered = try ReaderBrowser(site).post(
        "/saved/sign-in", ["name": login, "password": "four boats and a lamp"])
      #expect(entered.location == "/saved")
    }
  }

  @Test("an address that is another account's is not taken from it, and whose it is is not told")
  func taken() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let (owner, other) = (ReaderBrowser(site), ReaderBrowser(site))
      try owner.enter()
      let login = try owner.makeAccount()
      _ = try other.makeAccount()
      let path = try Self.joiningLink(other)
      for answer in [try other.get(path), try other.post(path, [:])] {
        #expect(answer.text.contains("This address opens another account"))
        #expect(!answer.text.contains(login))
        #expect(!answer.text.contains("action=\"\(path)\""))
      }
      #expect(try !other.get("/saved/you").text.contains("You sign in with a link"))
      try ReaderBrowser(site).enter()
      #expect(try owner.get("/saved/you").text.matches(of: /name="device"/).count == 1)
    }
  }

  @Test("another address takes the place of the first")
  func changing() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let one = ReaderBrowser(site)
      try one.enter()
      let you = try one.get("/saved/you").text
      #expect(you.contains("Use another email address"))
      #expect(you.contains("which then takes the place of the first"))
      _ = try one.post(try Self.joiningLink(one, "new@mail.example"), [:])
      let (new, old) = (ReaderBrowser(site), ReaderBrowser(site))
      try new.enter("new@mail.example")
      #expect(try new.get("/saved/you").text.matches(of: /name="device"/).count == 1)
      try old.enter()
      #expect(try old.get("/saved/you").text.matches(of: /name="device"/).isEmpty)
    }
  }

  @Test("only an account's own form changes its address; faults stand beside it")
  func forms() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let (one, list) = (ReaderBrowser(site), ReaderBrowser(site))
      _ = try list.post("/saved", ["save": "/world/2026/10/15/talks"])
      _ = try one.makeAccount()
      let form: Query = ["address": "rana@mail.example"]
      #expect(try one.post(Self.address, form).status == .forbidden, "without the token")
      #expect(try one.post(Self.address, form, own: true, origin: nil).status == .forbidden)
      #expect(try list.post(Self.address, form, own: true).status == .forbidden, "no account")
      let wrong = try one.post(Self.address, ["address": "rana"], own: true)
      #expect(wrong.status == .unprocessable)
      #expect(wrong.text.contains("This is not an email address"))
      #expect(wrong.text.contains("value=\"rana\"") && wrong.text.contains("Your name to sign in"))
      site.post.isFull = true
      #expect(try one.post(Self.address, form, own: true).status == .unavailable)
      #expect(site.post.messages.isEmpty)
    }
  }

  @Test("an account by mail is an account: it signs out, is forgotten, and writes as a member")
  func account() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let one = ReaderBrowser(site)
      _ = try one.post("/saved", ["save": "/world/2026/10/15/talks"])
      try one.enter()
      for path in ["/saved/sign-in"] { #expect(try one.get(path).location == "/saved/you") }
      #expect(try one.list().contains("where you sign in with a link by email"))
      let visit = try site.site.readership.reader(for: Request(.get, "/", headers: one.headers))
      #expect(try #require(visit).reader.hasAccount)
      let posted = try one.post(
        CommentingTests.story + "/comments",
        ["name": "Ana Soto", "text": "The ferry was late again today.", "act": "post"])
      #expect(posted.status == .seeOther)
      let standing: String? = try site.newsroom.pool.read { db in
        try db.first("SELECT standing FROM comment ORDER BY id DESC LIMIT 1")?[0]
      }
      let asGuest = CommentBrowser(site, from: "203.0.113.9")
      try asGuest.comment("Another ferry was not late at all.", "Bea Lund")
      let guests: String? = try site.newsroom.pool.read { db in
        try db.first("SELECT standing FROM comment ORDER BY id DESC LIMIT 1")?[0]
      }
      #expect(standing != guests)
      #expect(try one.post("/saved/sign-out", [:], own: true).location == "/saved")
      #expect(one.cookie == nil)
      try one.enter()
      #expect(try one.list().contains("Talks in en"))
      #expect(try one.post("/saved/forget", [:], own: true).status == .ok)
      let path = try one.mailedLink()
      #expect(try one.get(path).text.contains("Make an account with this link?"))
    }
  }
}

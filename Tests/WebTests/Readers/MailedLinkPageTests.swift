import Database
import HTTP
import Mail
import News
import Support
import Testing
import Times

@testable import Web

@Suite("Signing in by a link that is mailed") struct MailedLinkPageTests {
  private static let story = "/world/2026/10/15/talks"
  private static let ways = ["/saved/sign-in", "/saved/account", "/saved/you"]

  @Test("where no mail is sent, nothing speaks of it and nothing leads there")
  func without() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      _ = try browser.makeAccount()
      for browser in [browser, ReaderBrowser(site)] {
        for path in Self.ways {
          let page = try browser.get(path).text
          #expect(!page.contains("email") && !page.contains("/saved/mail"), "\(path)")
        }
      }
      #expect(try browser.get("/saved/mail").status == .notFound)
      #expect(try browser.post("/saved/mail", ["address": "a@mail.example"]).status == .notFound)
      let joining = try browser.post("/saved/address", ["address": "a@mail.example"], own: true)
      #expect(joining.status == .notFound)
      #expect(site.post.messages.isEmpty)
    }
  }

  @Test("the first makes an account of the list, the next bring other browsers to it")
  func whole() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let (one, two, phone) = (ReaderBrowser(site), ReaderBrowser(site), ReaderBrowser(site))
      for path in Self.ways.prefix(2) {
        let page = try one.get(path).text
        #expect(page.contains("action=\"/saved/mail\"") && page.contains("type=\"email\""))
      }
      _ = try one.post("/saved", ["save": Self.story])
      let before = one.cookie
      let path = try one.mailedLink(" Rana@Mail.Example ")
      #expect(site.post.messages.last?.recipient.text == "Rana@Mail.Example")
      let look = try one.get(path)
      #expect(look.status == .ok && look.text.contains("Rana@Mail.Example"))
      #expect(look.text.contains("Make an account with this link?"))
      #expect(look.headers["Cache-Control"] == "no-store")
      #expect(try one.get(path).status == .ok, "a look uses nothing up")
      #expect(try one.post(path, [:], origin: "https://elsewhere.example").status == .forbidden)
      #expect(try one.post(path, [:], origin: nil).status == .forbidden)
      #expect(try one.post(path, [:]).location == "/saved")
      #expect(one.cookie != before, "a token from before opens no account")
      #expect(try one.list().contains("Talks in en"))
      // Another browser has something of its own, and opens the link that a third has asked for.
      _ = try two.post("/saved", ["save": "/ar/world/2026/10/15/محادثات"])
      let next = try phone.mailedLink("rana@mail.example", edition: "/ar")
      #expect(next.hasPrefix("/ar/saved/mail/"))
      #expect(try two.get(next).text.contains("rana@mail.example"))
      #expect(try two.post(next, [:]).location == "/ar/saved")
      for browser in [one, two] {
        let list = try browser.list()
        #expect(list.contains("Talks in en") && list.contains("Talks in ar"))
        #expect(!list.contains("/saved/sign-in"))
      }
      #expect(try two.get("/saved/you").text.matches(of: /name="device"/).count == 1)
      #expect(try phone.marks().isEmpty, "who asks is not let in by that")
    }
  }

  @Test("a link that is used, expired or forged says so and offers the form again")
  func dead() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let (older, path) = (try browser.mailedLink(), try browser.mailedLink())
      #expect(try browser.post(path, [:]).status == .seeOther)
      let late = try browser.mailedLink()
      site.clock.now = site.clock.now + .minutes(30)
      let forged = String(path.dropLast(3)) + "abc"
      for path in [older, path, late, forged, "/saved/mail/x"] {
        for answer in [try browser.get(path), try browser.post(path, [:])] {
          #expect(answer.status == .gone)
          #expect(answer.text.contains("does not work any more"))
          #expect(answer.text.contains("action=\"/saved/mail\""))
        }
      }
    }
  }

  @Test("the mail is in the edition's language, says whose it is, and asks for nothing")
  func letter() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      _ = try ReaderBrowser(site).mailedLink()
      let english = try #require(site.post.messages.last)
      _ = try ReaderBrowser(site).mailedLink(edition: "/ar")
      let arabic = try #require(site.post.messages.last)
      let names = site.newsroom.editions.values.map(\.name)
      #expect(names.contains(english.senderName.text) && names.contains(arabic.senderName.text))
      #expect(english.sender.text == TestPostman.sender)
      #expect(english.subject.text == "Your link to \(english.senderName.text)")
      #expect(arabic.subject.text == "رابطك إلى \(arabic.senderName.text)")
      #expect(english.text.contains("you need not do anything"))
      #expect(arabic.text.contains("فلا داعي لأن تفعل شيئًا"))
      #expect(arabic.text.contains("https://lantern.example/ar/saved/mail/"))
      #expect((english.language.text, arabic.language.text) == ("en", "ar"))
      #expect(english.mark != arabic.mark)
      for message in [english, arabic] {
        #expect(message.text.contains(message.senderName.text) && message.text.utf8.count < 1000)
        #expect(!message.text.contains("rana@"), "the mail is the same for everybody")
      }
    }
  }

  @Test("what is no address is shown again with the reason; a full queue keeps the words")
  func faults() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      for typed in ["", "rana", "rana@mail.example\r\nBcc: x@mail.example", "a@\"><b>.example"] {
        let answer = try browser.post("/saved/mail", ["address": typed])
        #expect(answer.status == .unprocessable)
        #expect(answer.text.contains("This is not an email address"))
        #expect(!answer.text.contains("<b>.example"))
      }
      site.post.isFull = true
      let full = try browser.post("/saved/mail", ["address": "rana@mail.example"])
      #expect(full.status == .unavailable && full.headers["Retry-After"] == "60")
      #expect(full.text.contains("value=\"rana@mail.example\""))
      #expect(site.post.messages.isEmpty && browser.cookie == nil)
    }
  }

  @Test("no address stands in the database, on a page, in the data or in the log")
  func privacy() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let path = try browser.mailedLink("rana.k@mail.example")
      let secret = try #require(path.split(separator: "/").last)
      let rows = { () throws -> [String] in
        try site.newsroom.pool.read { db in
          try db.run("SELECT mail, closed, digest FROM reader_mail_link").flatMap { row in
            [row[0] as String, row[1] as String, row[2] as String]
          } + db.run("SELECT mail FROM reader WHERE mail IS NOT NULL").map { $0[0] as String }
        }
      }
      let kept = try rows()
      #expect(kept.count == 3)
      _ = try browser.post(path, [:])
      for value in kept + (try rows()) {
        #expect(!value.contains("rana") && !value.contains("mail.example"))
        #expect(!value.contains(secret))
      }
      let pages = try ["/saved", "/saved/you", "/saved/you.json", "/saved/account"].map {
        try browser.get($0).text
      }
      for page in pages { #expect(!page.contains("rana.k") && !page.contains("mail.example")) }
      #expect(pages[1].contains("You sign in with a link by email"))
      #expect(pages[2].contains("\"mail\":") && pages[2].contains("keyed hash"))
      #expect(!site.log.lines.contains { $0.message.contains("rana") })
      #expect(LoggedPath.words(path) == "/saved/mail/…")
    }
  }
}

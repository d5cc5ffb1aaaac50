import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Readers' accounts and data on the web") struct ReaderAccountPageTests {
  private static let story = "/world/2026/10/15/talks"
  private static let password = "three boats and a lamp"

  private static func field(_ name: String, _ page: String) throws -> String {
    let pattern = try Regex("name=\"\(name)\" value=\"([^\"]*)\"")
    return try String(#require(page.firstMatch(of: pattern)?.output[1].substring))
  }

  /// Makes an account and returns its name.
  private static func account(_ browser: ReaderBrowser) throws -> String {
    let page = try browser.get("/saved/account?name=Rana%20K").text
    let (login, seal) = (try field("login", page), try field("seal", page))
    let answer = try browser.post(
      "/saved/account",
      ["login": login, "seal": seal, "new": password, "again": password],
      own: browser.cookie != nil)
    #expect(answer.status == .seeOther)
    return login
  }

  @Test("an account has the list on two devices, and lists merge without loss")
  func merge() throws {
    try TestSite.with { site in
      try site.fill()
      let (one, two) = (ReaderBrowser(site), ReaderBrowser(site))
      _ = try one.post("/saved", ["save": Self.story])
      let before = one.cookie
      let login = try Self.account(one)
      #expect(login.hasPrefix("ranak-") && login.count == 12)
      #expect(one.cookie != before, "a token from before opens no account")
      #expect(try one.list().contains("Talks in en") && one.list().contains(login))
      _ = try two.post("/saved", ["save": "/ar/world/2026/10/15/محادثات"])
      let entered = try two.post(
        "/saved/sign-in", ["name": " \(login.uppercased()) ", "password": Self.password])
      #expect(entered.status == .seeOther)
      for browser in [one, two] {
        let list = try browser.list()
        #expect(list.contains("Talks in en") && list.contains("Talks in ar"))
      }
      let you = try two.get("/saved/you").text
      #expect(you.matches(of: /name="device"/).count == 1, "the others, not one's own")
      let device = try Self.field("device", you)
      _ = try two.post("/saved/devices", ["device": device], own: true)
      #expect(try one.marks().isEmpty)
      _ = try two.post("/saved/sign-out", [:], own: true)
      #expect(two.cookie == nil)
      #expect(try two.marks().isEmpty)
    }
  }

  @Test("a wrong password and an unknown name are answered alike")
  func enumeration() throws {
    try TestSite.with { site in
      try site.fill()
      let login = try Self.account(ReaderBrowser(site))
      let stranger = ReaderBrowser(site)
      let wrong = try stranger.post("/saved/sign-in", ["name": login, "password": "not it at all"])
      let unknown = try stranger.post(
        "/saved/sign-in", ["name": "nobody-000000", "password": "not it at all"])
      #expect(wrong.status == .forbidden && unknown.status == .forbidden)
      #expect(
        wrong.text.replacing(login, with: "X")
          == unknown.text.replacing("nobody-000000", with: "X"))
      #expect(wrong.headers["Set-Cookie"] == nil)
      // A name that nobody proposed is no name, whether it is taken or not.
      for name in [login, "nobody-000000"] {
        let forged = try stranger.post(
          "/saved/account",
          ["login": name, "seal": "x", "new": Self.password, "again": Self.password])
        #expect(forged.status == .forbidden)
        #expect(!forged.text.contains(name))
      }
    }
  }

  @Test("tries are counted, and the owner is told when there may be more")
  func throttle() throws {
    try TestSite.with { site in
      try site.fill()
      let login = try Self.account(ReaderBrowser(site))
      let stranger = ReaderBrowser(site)
      for _ in 0..<Throttle.account {
        _ = try stranger.post("/saved/sign-in", ["name": login, "password": "wrong wrong wrong"])
      }
      let full = try stranger.post(
        "/saved/sign-in", ["name": login, "password": Self.password])
      #expect(full.status == .tooManyRequests)
      #expect(full.headers["Retry-After"] != nil)
      site.clock.now = site.clock.now + .minutes(16)
      let later = try stranger.post(
        "/saved/sign-in", ["name": login, "password": Self.password])
      #expect(later.status == .seeOther)
    }
  }

  @Test("passwords must be good, and a change ends other devices")
  func passwords() throws {
    try TestSite.with { site in
      try site.fill()
      let (one, two) = (ReaderBrowser(site), ReaderBrowser(site))
      let page = try one.get("/saved/account?name=rana").text
      let (login, seal) = (try Self.field("login", page), try Self.field("seal", page))
      for (new, again) in [
        ("short", "short"), (Self.password, "other one here"), ("password123", "password123"),
      ] {
        let answer = try one.post(
          "/saved/account", ["login": login, "seal": seal, "new": new, "again": again])
        #expect(answer.status == .unprocessable)
        #expect(answer.text.contains(login), "the name stays")
      }
      let made = try Self.account(one)
      _ = try two.post("/saved/sign-in", ["name": made, "password": Self.password])
      let wrong = try one.post(
        "/saved/password",
        ["old": "no", "new": "four boats and a lamp", "again": "four boats and a lamp"],
        own: true)
      #expect(wrong.status == .unprocessable)
      let changed = try one.post(
        "/saved/password",
        ["old": Self.password, "new": "four boats and a lamp", "again": "four boats and a lamp"],
        own: true)
      #expect(changed.status == .seeOther)
      #expect(try one.list().contains(made))
      #expect(try !two.list().contains(made))
    }
  }

  @Test("a link takes the list to another device, once and for fifteen minutes")
  func deviceLink() throws {
    try TestSite.with { site in
      try site.fill()
      let (one, two) = (ReaderBrowser(site), ReaderBrowser(site))
      _ = try one.post("/saved", ["save": Self.story])
      let link = { () throws -> String in
        let page = try one.post("/saved/link", [:], own: true).text
        let match = page.firstMatch(of: /https:\/\/lantern.example(\/saved\/join\/[\w-]+)/)
        return String(try #require(match).1)
      }
      let first = try link()
      let path = try link()
      #expect(try two.get(first).status == .gone, "a new one replaces it")
      #expect(try two.get(path).text.contains("1 entry"))
      #expect(try two.get(path).status == .ok, "a look uses nothing up")
      #expect(try two.post(path, [:], origin: "https://elsewhere.example").status == .forbidden)
      #expect(try two.post(path, [:]).status == .seeOther)
      #expect(try two.list().contains("Talks in en"))
      #expect(try ReaderBrowser(site).post(path, [:]).status == .gone)
      let late = try link()
      site.clock.now = site.clock.now + .minutes(16)
      #expect(try ReaderBrowser(site).post(late, [:]).status == .gone)
    }
  }

  @Test("everything known is told, and forgotten at once, without an account and with one")
  func forgetting() throws {
    try TestSite.with { site in
      try site.fill()
      for hasAccount in [false, true] {
        let browser = ReaderBrowser(site)
        #expect(try browser.get("/saved/you").text.contains("Nothing."))
        #expect(try browser.get("/saved/you.json").status == .notFound)
        _ = try browser.post("/saved", ["save": Self.story])
        _ = try browser.post("/following", ["follow": "/topic/ferries"])
        let login = hasAccount ? try Self.account(browser) : nil
        let data = try browser.get("/saved/you.json")
        for word in ["Talks in en", "Ferries", "devices"] { #expect(data.text.contains(word)) }
        if let login { #expect(data.text.contains(login)) }
        let old = browser.cookie
        let asked = try browser.get("/saved/forget").text
        #expect(asked.contains("action=\"/saved/forget\""))
        let gone = try browser.post("/saved/forget", [:], own: true)
        #expect(gone.status == .ok)
        #expect(gone.headers["Clear-Site-Data"] == "\"storage\"")
        #expect(browser.cookie == nil)
        browser.cookie = old
        #expect(try browser.marks().isEmpty)
        #expect(try !browser.get(Self.story).text.contains("name=\"remove\""))
        guard let login else { continue }
        let again = try ReaderBrowser(site).post(
          "/saved/sign-in", ["name": login, "password": Self.password])
        #expect(again.status == .forbidden)
      }
    }
  }

  @Test("what is followed shows what came since the last visit")
  func following() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      #expect(try site.answer(.get, "/topic/ferries").text.contains("name=\"follow\""))
      for path in ["/topic/ferries", "/by/thomas-wren", "/sport/"] {
        let answer = try browser.post("/following", ["follow": path])
        #expect(answer.location == "/following")
      }
      for path in ["/latest", "/world/2026/10/15/talks", "/none/", "", "/agency/northern-wire"] {
        #expect(try browser.post("/following", ["follow": path]).status == .notFound, "\(path)")
      }
      let first = try browser.get("/following").text
      for name in ["Ferries", "Thomas Wren", "Sport"] { #expect(first.contains(name)) }
      #expect(!first.contains("Late goal"))
      site.clock.now = site.clock.now + .minutes(90)
      try site.publish(
        site.newsroom.draft("Late goal", section: "sport", published: site.clock.now - .minutes(1)))
      #expect(try browser.get("/following").text.contains("Late goal"))
      #expect(try browser.get("/ar/following").text.contains("Late goal"), "the visit goes on")
      site.clock.now = site.clock.now + .minutes(90)
      #expect(try !browser.get("/following").text.contains("Late goal"))
      let look = site.clock.now
      site.clock.now = look + .minutes(90)
      for (headline, age) in [("Agency goal", Instant.Span.hours(3)), ("Old goal", .days(30))] {
        try site.publish(
          site.newsroom.draft(headline, section: "sport", published: look - age))
      }
      let late = try browser.get("/following").text
      #expect(late.contains("Agency goal"), "it came since, under the time that the agency gave")
      #expect(!late.contains("Old goal"), "what is brought in from an archive is no news")
      _ = try browser.post("/following", ["unfollow": "/sport/"])
      #expect(try !browser.get("/following").text.contains("value=\"/sport/\""))
      #expect(
        try browser.post("/following", ["follow": "/sport/"], origin: nil).status == .forbidden)
    }
  }

  @Test("every route is kept by nobody, in every edition, and knows what it takes")
  func routes() throws {
    try TestSite.withSignal { site in
      try site.fill()
      for route in Routes.readers where route.method == .get {
        let path = route.pattern.replacing("{key}", with: "x").replacing(
          "{format:export}", with: "csv")
        for prefix in ["", "/ar"] {
          let answer = try site.answer(.get, prefix + path)
          #expect(answer.headers["Cache-Control"] == "no-store", "\(prefix)\(path)")
          #expect(answer.status.code < 500)
          #expect(answer.headers["X-Robots-Tag"] == "noindex")
          #expect(site.fast(prefix + path) == nil, "the loop never has it")
        }
      }
      for route in Routes.readers where route.method == .post {
        let path = route.pattern.replacing("{key}", with: "x")
        #expect(try site.post(path, [:], origin: nil).status == .forbidden, "\(path)")
      }
      let worker = try site.answer(.get, "/service-worker.js")
      #expect(worker.type == "text/javascript")
    }
  }
}

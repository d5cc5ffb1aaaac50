import Database
import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

private typealias Comment = News.Comment

private typealias Browser = CommentBrowser

@Suite("Commenting") struct CommentingTests {
  static let story = "/world/2026/10/15/talks"

  @Test(
    "a guest comments without an account and everybody reads it at once",
    arguments: Databases.available)
  func guest(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      let empty = try site.answer(.get, Self.story)
      #expect(empty.text.contains("Nobody has commented yet."))
      let ana = Browser(site)
      let path = try ana.comment("The ferry was *late* again, and nobody said a word.")
      #expect(ana.cookie?.hasPrefix("broadsheet_reader=") == true)
      let page = try site.answer(.get, Self.story).text
      #expect(page.contains("The ferry was <em>late</em> again"))
      #expect(page.contains("1 comment"))
      #expect(page.contains("id=\"c-\(path.mark)\""))
      #expect(try ana.get(path + "?sent=1").text.contains("Your comment is published."))
      #expect(try !site.answer(.get, path).text.contains("Take it back"), "for its author alone")
      #expect(try ana.get(Self.story).text.contains("name=\"name\" value=\"Ana Soto\""))
      #expect(try !site.answer(.get, Self.story).text.contains("value=\"Ana Soto\""))
    }
  }

  @Test("answers stand below, and orders have pages of their own")
  func answers() throws {
    try TestSite.with { site in
      try site.fill()
      let (ana, ben) = (Browser(site), Browser(site, from: "203.0.113.9"))
      let first = try ana.comment("Where do the boats go when the harbour is closed?")
      site.clock.now = site.clock.now + .minutes(1)
      try ben.comment("To the other side of the bay, I think.", "Ben Ash", answers: first.mark)
      site.clock.now = site.clock.now + .minutes(1)
      try ben.comment("A second thread about the price of a ticket.", "Ben Ash")
      let oldest = try site.answer(.get, Self.story + "/comments").text
      let newest = try site.answer(.get, Self.story + "/comments/newest").text
      #expect(oldest.contains("In answer to"))
      let order = { (page: String) in
        ["Where do", "To the other", "A second"].compactMap { page.firstRange(of: $0)?.lowerBound }
      }
      #expect(order(oldest) == order(oldest).sorted())
      #expect(order(newest)[2] < order(newest)[0])
      #expect(try site.answer(.get, first).text.contains("To the other side"))
      #expect(try site.answer(.get, Self.story + "/comments/picks").text.contains("picked none"))
      for path in ["/comments/replied", "/comments?after=nonsense"] {
        #expect(try site.answer(.get, Self.story + path).text.contains("Where do the boats"))
      }
    }
  }

  @Test("a preview shows the text and keeps nothing; faults stand beside what was typed")
  func faults() throws {
    try TestSite.with { site in
      try site.fill()
      _ = try site.signIn("Rana Keel")
      let ana = Browser(site)
      let address = Self.story + "/comments"
      func send(_ name: String, _ text: String, act: String = "post") throws -> Response {
        try ana.post(address, ["name": name, "text": text, "act": act])
      }
      let preview = try send("Ana Soto", "> quoted\n\nand **loud**", act: "preview")
      #expect(preview.status == .ok)
      #expect(preview.text.contains("<strong>loud</strong>"))
      #expect(preview.text.contains("&gt; quoted"), "the text is kept to be changed")
      for (name, text, words) in [
        ("Ana Soto", "  \n ", "Please write something."),
        ("Ana Soto", "\u{301}\u{301}\u{301}", "Please write something."),
        ("", "Some words that stay.", "Please give a name."),
        ("\u{200B}\u{200B}", "Some words that stay.", "cannot be read"),
        ("\u{202E}anA", "Some words that stay.", "cannot be read"),
        ("Rаna Kееl", "Some words that stay.", "somebody of the paper"),
        ("RANA KEEL", "Some words that stay.", "somebody of the paper"),
        (String(repeating: "a", count: 61), "Some words that stay.", "too long"),
        ("Ana Soto", String(repeating: "word ", count: 1100), "characters too long"),
      ] {
        let response = try send(name, text)
        #expect(response.status == .unprocessable, "\(words)")
        #expect(response.text.contains(words), "\(words)")
        if text.hasPrefix("Some") { #expect(response.text.contains("Some words that stay.")) }
      }
      #expect(
        try Comments(site.newsroom.pool).queue(.init(.all), at: site.clock.now).comments == [])
    }
  }

  @Test("what moderation holds or refuses is seen by its author alone, with the reason")
  func held() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      let held = try ana.comment(
        "Look at https://one.example and https://two.example and https://three.example please")
      #expect(try !site.answer(.get, Self.story).text.contains("one.example"))
      #expect(try site.answer(.get, held).status == .notFound)
      let own = try ana.get(held).text
      #expect(own.contains("waits for a moderator"))
      #expect(own.contains("class=\"reasons\""))
      let trapped = try ana.post(
        Self.story + "/comments",
        ["name": "Ana Soto", "text": "Cheap watches for you", "website": "x", "act": "post"])
      site.clock.now = site.clock.now + .minutes(1)
      let path = String((trapped.location ?? "").prefix { $0 != "?" })
      let refused = try ana.get(path).text
      #expect(refused.contains("This comment is not shown."))
      #expect(refused.contains("id=\"appeal\""))
      let answer = try ana.post(
        path, ["do": "appeal", "token": try ana.token(path), "words": "I use a password manager."])
      #expect(answer.status == .seeOther)
      #expect(try ana.get(path).text.contains("You have asked for another look."))
      let queue = try Comments(site.newsroom.pool).queue(.init(.appealed), at: site.clock.now)
      #expect(queue.comments.map(\.appeal?.words) == ["I use a password manager."])
    }
  }

  @Test("its author changes a comment for a while and takes it back at any time; nobody else does")
  func own() throws {
    try TestSite.with { site in
      try site.fill()
      let (ana, ben) = (Browser(site), Browser(site, from: "203.0.113.9"))
      let path = try ana.comment("The harbour is closed until noon on Sunday.")
      try ben.comment("Then I will take the bus to Port Ellery.", "Ben Ash", answers: path.mark)
      let token = try ana.token(path)
      #expect(
        try ben.post(path, ["do": "edit", "token": token, "text": "Stolen"]).status == .forbidden)
      #expect(try ben.post(path, ["do": "delete", "token": token]).status == .forbidden)
      #expect(
        try ana.post(path, ["do": "edit", "token": "wrong", "text": "Mine"]).status == .forbidden)
      site.clock.now = site.clock.now + .minutes(2)
      let edited = try ana.post(
        path, ["do": "edit", "token": token, "text": "The harbour is closed until two on Sunday."])
      #expect(edited.status == .seeOther, "\(edited.text.suffix(2000))")
      #expect(try site.answer(.get, Self.story).text.contains("until two on Sunday"))
      site.clock.now = site.clock.now + .minutes(9)
      let late = try ana.post(path, ["do": "edit", "token": token, "text": "Too late, but kept."])
      #expect(late.status == .unprocessable)
      #expect(late.text.contains("Too late, but kept."))
      #expect(try ana.post(path, ["do": "delete", "token": token]).status == .seeOther)
      let page = try site.answer(.get, Self.story).text
      #expect(!page.contains("until two on Sunday"))
      #expect(page.contains("This comment is no longer here."))
      #expect(page.contains("I will take the bus"))
    }
  }

  @Test("votes, reports and answers to what is elsewhere, gone or closed")
  func bounds() throws {
    try TestSite.with { site in
      try site.fill()
      let (ana, ben) = (Browser(site), Browser(site, from: "203.0.113.9"))
      let path = try ana.comment("The harbour is closed until noon on Sunday.")
      let from = TestSite.base + Self.story
      for _ in 0..<3 {
        let response = try ben.post(path, ["do": "vote"], referer: from)
        #expect(response.location == "\(Self.story)#c-\(path.mark)")
      }
      #expect(try site.answer(.get, Self.story).text.contains("Vote for it (1)"))
      #expect(try ana.post(path, ["do": "vote"]).status == .unprocessable, "not for one's own")
      #expect(try ben.post(path, ["do": "unvote"]).status == .seeOther)
      #expect(try !site.answer(.get, Self.story).text.contains("Vote for it (1)"))
      let thanks = try ben.post(path, ["do": "report", "reason": "privacy", "words": "My uncle"])
      #expect(thanks.text.contains("A moderator will look at it."))
      #expect(try ben.post(path, ["do": "report", "reason": "x"]).status == .badRequest)
      #expect(try ben.post(path, ["do": "nonsense"]).status == .badRequest)

      let other = try #require(
        try Stories(site.newsroom.pool).list(
          StoryRequest(edition: site.newsroom.edition(), list: .all, now: site.clock.now, limit: 1)
        ).stories.first)
      let elsewhere =
        "/sport/2026/\(other.address.date.month)/\(other.address.date.day)/\(other.address.slug)"
      let foreign = try ben.post(
        elsewhere + "/comments",
        [
          "name": "Ben Ash", "text": "An answer from elsewhere", "answers": path.mark,
          "act": "post",
        ])
      #expect(foreign.status == .unprocessable)
      #expect(foreign.text.contains("An answer from elsewhere"))
      #expect(try ben.get(elsewhere + "/comments/" + path.mark).status == .notFound)

      let forged = try ben.post(
        Self.story + "/comments", ["name": "Ben Ash", "text": "From elsewhere", "act": "post"],
        origin: "https://evil.example")
      #expect(forged.status == .forbidden)
      try Comments(site.site.pool).set(
        .closed, of: other.id, headline: "", by: Actor(account: nil, name: "x"), at: site.clock.now)
      #expect(try site.answer(.get, elsewhere).text.contains("takes no more comments"))
      let closed = try ben.post(
        elsewhere + "/comments", ["name": "Ben Ash", "text": "Too late but kept", "act": "post"])
      #expect(closed.status == .unprocessable)
      #expect(closed.text.contains("Too late but kept"))
    }
  }

  @Test("a story that is retracted while a form is open gives the words back")
  func retracted() throws {
    try TestSite.with { site in
      var draft = site.newsroom.draft("Soon gone")
      draft.guid = "soon"
      let address = try site.newsroom.publish(draft).address
      let path = "/world/2026/11/24/\(address.slug)"
      let page = try site.answer(.get, path)
      #expect(page.text.contains("id=\"write\""))
      _ = try Publishing(site.site.pool).act(
        .retract, on: "soon", note: "Not so.", at: site.clock.now)
      let response = try Browser(site).post(
        path + "/comments", ["name": "Ana", "text": "Words that stay", "act": "post"])
      #expect(response.status == .gone)
      #expect(response.text.contains("Words that stay"))
    }
  }

  @Test("the same form twice is one comment; too many are asked to wait, with their words")
  func replay() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      let one = try ana.comment("The lighthouse keeper told me the same story.")
      #expect(try ana.comment("The lighthouse keeper told me the same story.") == one)
      let next = try ana.post(
        Self.story + "/comments", ["name": "Ana Soto", "text": "Another thought", "act": "post"])
      #expect(next.status == .tooManyRequests)
      #expect(next.headers["Retry-After"] != nil)
      #expect(next.text.contains("Another thought"))
      var statuses: Set<Status> = []
      for number in 0..<60 {
        let other = Browser(site)
        let text = "Number \(number) speaks of the \(number * 7919) boats in the harbour"
        statuses.insert(
          try other.post(
            Self.story + "/comments", ["name": "N\(number)", "text": text, "act": "post"]
          ).status)
      }
      #expect(statuses.contains(.tooManyRequests), "one network cannot fill the disk")
    }
  }

  @Test("staff and authors are marked, and a ban is told with its end and reason")
  func standing() throws {
    try TestSite.with { site in
      try site.fill()
      let staff = try site.signIn("Thomas Wren", role: .reporter)
      let response = try site.post(
        Self.story + "/comments", ["text": "I wrote it, ask me.", "act": "post"], as: staff)
      #expect(response.status == .seeOther)
      #expect(try site.answer(.get, Self.story).text.contains("Author of the story"))
      let ana = Browser(site)
      let path = try ana.comment("The harbour is closed until noon on Sunday.")
      let comments = Comments(site.site.pool)
      let comment = try #require(CommentMark(text: path.mark)).comment
      try comments.ban(
        authorOf: comment, network: false, until: site.clock.now + .days(2),
        reason: "Insults, three times.", by: Actor(staff.account), at: site.clock.now)
      site.clock.now = site.clock.now + .minutes(1)
      let banned = try ana.post(
        Self.story + "/comments", ["name": "Ana Soto", "text": "Let me say this", "act": "post"])
      #expect(banned.status == .unprocessable)
      #expect(banned.text.contains("Insults, three times."))
      #expect(banned.text.contains("Let me say this"))
    }
  }

  @Test("nobody takes the name of staff, of an author, of an office or of the paper")
  func takenNames() throws {
    try TestSite.with { site in
      try site.fill()
      _ = try site.signIn("Maria Lorne", role: .moderator)
      let edition = try #require(try site.site.allEditions().first)
      let ana = Browser(site)
      for name in [
        "Maria Lorne", "Lorne Maria", "Maria Lorne (staff)", "Thomas Wren", "Thоmas Wren", "Editor",
        "The Moderators", "ADMIN", "هيئة التحرير", edition.name,
        edition.name.uppercased(),
      ] {
        let response = try ana.post(
          Self.story + "/comments", ["name": name, "text": "Words that stay.", "act": "post"])
        #expect(response.status == .unprocessable, "\(name)")
        #expect(response.text.contains("This name looks like that of somebody of the paper."))
      }
      try ana.comment("Good evening to everybody.", "Maria Wren")
    }
  }

  @Test("names of new people are protected within a minute, of new accounts within seconds")
  func newNames() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      func status(_ name: String) throws -> Status {
        try ana.post(
          Self.story + "/comments", ["name": name, "text": "Some words.", "act": "preview"]
        ).status
      }
      #expect(try status("Owen Tarrant") == .ok)
      try People(site.site.pool).save(
        Contributor(slug: "owen-tarrant", language: "en", name: "Owen Tarrant"))
      _ = try site.signIn("Maria Lorne", role: .moderator)
      site.clock.now = site.clock.now + .seconds(3)
      #expect(try status("Maria Lorne") == .unprocessable)
      site.clock.now = site.clock.now + .minutes(1)
      #expect(try status("Owen Tarrant") == .unprocessable)
    }
  }

  @Test("a text with a fault is not rendered")
  func faultyText() {
    let good = CommentText(["text": "*Words*\n"])
    #expect(good.textFaults.isEmpty && good.body == "<p><em>Words</em></p>\n")
    let long = String(repeating: "*a*", count: Comment.longest / 3 + 1)
    for text in [
      long, "\u{301}", String(repeating: "a\u{301}\u{302}\u{303}\u{304}\u{305}", count: 4000),
    ] {
      let typed = CommentText(["text": text, "act": "preview"])
      #expect(!typed.textFaults.isEmpty && typed.body.isEmpty && typed.text == text)
    }
  }

  @Test(
    "hostile words become words",
    arguments: [
      "<script>alert(1)</script> and text", "[x](javascript:alert(1)) and text",
      "<img src=x onerror=alert(1)> and text", "![x](https://evil.example/pixel.gif) and text",
      "<a href=\"data:text/html,x\">x</a> and text", "\u{202E}txet dna",
    ])
  func hostile(_ text: String) throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      let path = try ana.comment(text)
      let page = try ana.get(path).text
      let said = try #require(page.firstMatch(of: /<div class="said"[^>]*>((?s:.*?))<\/div>/)).1
      #expect(!said.contains("<script") && !said.contains("<img") && !said.contains("javascript:"))
      #expect(!said.contains("href=\"data:") && !said.contains("\u{202E}"))
    }
  }

  @Test("a comment in Arabic is written from right to left under an English story")
  func direction() throws {
    try TestSite.with { site in
      try site.fill()
      try Browser(site).comment("هل ستعود العبّارة إلى الميناء القديم يوم الأحد المقبل؟", "سلمى")
      let page = try site.answer(.get, Self.story).text
      #expect(page.contains(/<div class="said" lang="ar" dir="rtl">/))
    }
  }
}

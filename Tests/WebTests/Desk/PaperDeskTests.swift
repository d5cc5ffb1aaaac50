import Database
import HTTP
import Markup
import News
import Stores
import Support
import Testing
import Times
import Views

@testable import Web

@Suite("The paper at the desk") struct PaperDeskTests {
  private func desk(
    _ kind: Databases.Kind = .sqlite, role: Account.Role = .administrator,
    _ body: (TestSite, TestSite.SignedIn) throws -> Void
  ) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      try body(site, try site.signIn(role: role))
    }
  }

  /// The fields of a form on a page, as a browser would send them.
  private func form(
    _ site: TestSite, _ staff: TestSite.SignedIn, _ path: String, action: String? = nil
  ) throws -> Query {
    try fields(site.answer(.get, path, staff.headers), action ?? path)
  }

  private func fields(_ response: Response, _ action: String) throws -> Query {
    var form = Query()
    var isInside = false
    var choice: String?
    for tag in try Document(response).tags {
      if tag.name == "form" { isInside = tag.attributes["action"] == action }
      guard isInside else { continue }
      switch tag.name {
      case "input" where tag.attributes["type"] != "checkbox":
        form.add(tag.attributes["name"] ?? "", tag.attributes["value"] ?? "")
      case "textarea": form.add(tag.attributes["name"] ?? "", String(tag.text.dropFirst()))
      case "select":
        choice = tag.attributes["name"]
        form.set(choice ?? "", "")
      case "option" where tag.attributes["selected"] != nil:
        form.set(choice ?? "", tag.attributes["value"] ?? "")
      default: break
      }
    }
    return form
  }

  private func section(_ site: TestSite, _ slug: String) throws -> String {
    "/desk/paper/en/sections/\(try site.newsroom.section(slug).rawValue)"
  }

  @Test("every page opens for whoever may, and for nobody else", arguments: Databases.available)
  func pages(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      let person = try #require(try People(site.newsroom.pool).desk.list(in: "en").first)
      let agency = try #require(try Agencies(site.newsroom.pool).desk.list(in: "en").first)
      let topic = try #require(
        try Topics(site.newsroom.pool).list(of: site.newsroom.edition()).rows.first)
      let paths = [
        "/desk/paper/", "/desk/paper/en/front", "/desk/paper/en/front?section=world",
        "/desk/paper/en/breaking", "/desk/paper/en/sections", try section(site, "world"),
        "/desk/paper/en/topics", "/desk/paper/en/topics?text=fer",
        "/desk/paper/en/topics/\(topic.topic.id.rawValue)", "/desk/paper/en/menus",
        "/desk/paper/en/pages", "/desk/paper/en/pages/new", "/desk/paper/en/pages/edit/about",
        "/desk/paper/people", "/desk/paper/people/\(person.id)", "/desk/paper/agencies",
        "/desk/paper/agencies/\(agency.id)", "/desk/paper/editions", "/desk/paper/editions/ar",
      ]
      let reporter = try site.signIn("Ines", role: .reporter)
      for path in paths {
        #expect(try site.answer(.get, path, staff.headers).status == .ok, "\(path)")
        #expect(try site.answer(.get, path, reporter.headers).status == .forbidden, "\(path)")
        #expect(try site.answer(.get, path).status == .seeOther, "\(path)")
      }
      let editor = try site.signIn("Edith", role: .editor)
      let editions = try site.answer(.get, "/desk/paper/editions", editor.headers)
      #expect(editions.status == .forbidden)
      for path in ["/desk/paper/xx/front", "/desk/paper/en/sections/999", "/desk/paper/people/x"] {
        #expect(try site.answer(.get, path, staff.headers).status == .notFound, "\(path)")
      }
    }
  }

  @Test("a form from elsewhere, of another session or without a right does nothing")
  func guards() throws {
    try desk { site, staff in
      let path = try section(site, "world")
      var form = try form(site, staff, path)
      form.set("name", "Changed")
      let reporter = try site.signIn("Ines", role: .reporter)
      var foreign = form
      foreign.set("token", reporter.formToken)
      let refused = [
        try site.post(path, form, as: staff, origin: "https://evil.example"),
        try site.post(path, form, as: staff, origin: nil),
        try site.post(path, foreign, as: staff), try site.post(path, form),
        try site.post(path, foreign, as: reporter),
      ]
      #expect(refused.map(\.status) == Array(repeating: .forbidden, count: 5))
      // What was typed is kept, but for the form of another site.
      for response in refused.dropFirst(2) { #expect(response.text.contains("Changed")) }
      #expect(!(try site.answer(.get, "/").text.contains("Changed")))
    }
  }

  @Test("a section is changed, and two people at once lose nothing", arguments: Databases.available)
  func section(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      let path = try section(site, "world")
      var mine = try form(site, staff, path)
      var theirs = mine
      mine.set("name", "Our World")
      mine.set("slug", "our-world")
      #expect(try site.post(path, mine, as: staff).location == path + "?saved=yes")
      #expect(try site.answer(.get, "/").text.contains(">Our World</a>"))
      let old = try site.answer(.get, "/world/feed.rss")
      #expect(old.status == .movedPermanently && old.location == "/our-world/feed.rss")
      theirs.set("name", "Their World")
      let conflict = try site.post(path, theirs, as: staff)
      #expect(conflict.status == .conflict)
      #expect(
        conflict.text.contains("Their World") && conflict.text.contains("<bdi>Our World</bdi>"))
      #expect(try site.post(path, fields(conflict, path), as: staff).status == .seeOther)
      #expect(try site.answer(.get, "/").text.contains(">Their World</a>"))
      var bad = try form(site, staff, path)
      bad.set("slug", "desk")
      let refused = try site.post(path, bad, as: staff)
      #expect(refused.status == .unprocessable)
      #expect(refused.text.contains("id=\"slug-wrong\"") && refused.text.contains("aria-invalid"))
    }
  }

  @Test("buttons put sections in order")
  func order() throws {
    try desk { site, staff in
      let path = "/desk/paper/en/sections"
      var form = try form(site, staff, path, action: path + "/order")
      form.add("move", "0:down")
      #expect(try site.post(path + "/order", form, as: staff).status == .seeOther)
      let slugs = try Editions(site.newsroom.pool).sections(of: site.newsroom.edition()).map(\.slug)
      #expect(slugs == ["culture", "world", "sport"])
      #expect(try site.post(path + "/order", form, as: staff).status == .conflict)
    }
  }

  @Test("breaking news stands on every page until its instant", arguments: Databases.available)
  func breaking(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      let path = "/desk/paper/en/breaking"
      var form = try form(site, staff, path)
      form.set("words", "The ferry <is> back")
      form.set("address", "/latest")
      form.set("until", "2026-11-24T12:30")
      #expect(try site.post(path, form, as: staff).status == .seeOther)
      let paths = ["/", "/world/", "/latest", "/about", "/world/2026/10/15/talks", "/search?q=x"]
      for path in paths {
        let page = try site.answer(.get, path).text
        #expect(page.contains("role=\"status\""), "\(path)")
        #expect(page.contains("The ferry &lt;is&gt; back</a>"), "\(path)")
      }
      #expect(!(try site.answer(.get, "/ar/").text.contains("The ferry")))
      site.clock.now = site.clock.now + .minutes(30) - .seconds(1)
      #expect(try site.answer(.get, "/").text.contains("The ferry"))
      site.clock.now = site.clock.now + .seconds(1)
      for path in paths { #expect(!(try site.answer(.get, path).text.contains("The ferry"))) }
      for (until, status) in [("", Status.unprocessable), ("soon", .unprocessable)] {
        form.set("until", until)
        #expect(try site.post(path, form, as: staff).status == status)
      }
    }
  }

  @Test("breaking news is taken down")
  func takingDown() throws {
    try desk { site, staff in
      let path = "/desk/paper/en/breaking"
      var form = try form(site, staff, path)
      form.set("words", "The ferry is back")
      form.set("until", "2026-11-25T12:30")
      #expect(try site.post(path, form, as: staff).status == .seeOther)
      let end = try self.form(site, staff, path, action: path + "/end")
      #expect(try site.post(path + "/end", end, as: staff).status == .seeOther)
      #expect(!(try site.answer(.get, "/").text.contains("The ferry")))
    }
  }

  @Test(
    "a front has the story that the desk puts first, while it may be seen",
    arguments: Databases.available)
  func front(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      let path = "/desk/paper/en/front"
      var form = try form(site, staff, path)
      form.set("story-0", "https://lantern.example/world/2026/10/15/talks")
      form.set("until-0", "2026-11-24T18:00")
      #expect(try site.post(path, form, as: staff).location == path + "?saved=yes")
      func lead() throws -> String {
        let text = try site.answer(.get, "/").text
        let link = try #require(text.firstMatch(of: /card-lead[^§]*?<h2><a href="([^"]*)"/))
        return String(link.output.1)
      }
      #expect(try lead() == "/world/2026/10/15/talks")
      form = try self.form(site, staff, path)
      #expect(form["story-0"] == "/world/2026/10/15/talks" && form["until-0"] == "2026-11-24T18:00")
      form.add("move", "0:down")
      #expect(try site.post(path, form, as: staff).status == .seeOther)
      #expect(try self.form(site, staff, path)["story-1"] == "/world/2026/10/15/talks")
      #expect(try lead() != "/world/2026/10/15/talks")
      site.clock.now = site.clock.now + .hours(6)
      let hidden = try site.answer(.get, path, staff.headers)
      #expect(hidden.text.contains("Readers do not see this story now"))
      var bad = try self.form(site, staff, path)
      bad.set("story-0", "/nowhere")
      bad.set("story-2", "/sport/\u{0}")
      bad.set("until-1", "tomorrow")
      let refused = try site.post(path, bad, as: staff)
      #expect(refused.status == .unprocessable)
      for id in ["story-0-wrong", "story-2-wrong", "until-1-wrong"] {
        #expect(refused.text.contains("id=\"\(id)\""), "\(id)")
      }
    }
  }

  @Test("whoever arranges one section has its front, and no other")
  func oneSection() throws {
    try desk { site, staff in
      let edition = site.newsroom.edition()
      let accounts = Accounts(site.newsroom.pool)
      let account = try accounts.add("Sam", role: .reporter, at: site.clock.now)
      let grant = Grant(.editor, edition: edition, section: try site.newsroom.section("sport"))
      try accounts.setRole(
        .editor, grants: [grant], of: account.id, by: Actor(staff.account), at: site.clock.now)
      let sam = try site.signIn("Sam")
      let front = "/desk/paper/en/front"
      #expect(try site.answer(.get, front, sam.headers).location == front + "?section=sport")
      let open = try site.answer(.get, front + "?section=sport", sam.headers)
      #expect(open.status == .ok && !open.text.contains("/desk/paper/en/menus"))
      for path in [front + "?section=world", "/desk/paper/en/topics", "/desk/paper/people"] {
        #expect(try site.answer(.get, path, sam.headers).status == .forbidden, "\(path)")
      }
      var form = try form(site, staff, front + "?section=world")
      form.set("token", sam.formToken)
      #expect(try site.post(front + "?section=world", form, as: sam).status == .forbidden)
      #expect(try site.post(front, form, as: sam).status != .seeOther)
    }
  }

  @Test("a section's front has its own places, on its first page")
  func sectionFront() throws {
    try desk { site, _ in
      let (pool, now) = (site.newsroom.pool, site.newsroom.now)
      let sam = try site.signIn("Sam", role: .editor)
      let sport = "/desk/paper/en/front?section=sport"
      let list = try Stories(pool).list(
        StoryRequest(
          edition: site.newsroom.edition(),
          list: .section(try site.newsroom.section("sport")), now: now, limit: 28))
      let last = try #require(list.stories.last)
      let address = Links(try #require(site.newsroom.editions["en"]))[.story(last.address)].address
      var form = try form(site, sam, sport)
      form.set("story-0", address)
      #expect(try site.post(sport, form, as: sam).status == .seeOther)
      let text = try site.answer(.get, "/sport/").text
      let first = try #require(text.firstMatch(of: /card-lead[^§]*?href="([^"]*)"/))
      #expect(String(first.output.1) == address)
      // The open page hears of news by the newest story, which is not the first one here.
      let version = PageVersion(newest: list.stories.first).text
      #expect(text.contains("data-version=\"\(version)\""))
      form.set("story-0", "/world/2026/10/15/talks")
      form.set("base", try self.form(site, sam, sport)["base"])
      #expect(try site.post(sport, form, as: sam).status == .unprocessable)
    }
  }

  @Test(
    "menus stand where they were set, and go back to what they were", arguments: Databases.available
  )
  func menus(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      let path = "/desk/paper/en/menus"
      let action = path + "/masthead"
      var form = try form(site, staff, path, action: action)
      form.set("target-0", "section:\(try site.newsroom.section("sport").rawValue)")
      form.set("words-0", "Games")
      form.set("target-1", "address")
      form.set("address-1", "https://example.org/x")
      form.set("words-1", "Elsewhere")
      #expect(try site.post(action, form, as: staff).status == .seeOther)
      let page = try site.answer(.get, "/").text
      #expect(page.contains("<a href=\"/sport/\">Games</a>"))
      #expect(page.contains("<a href=\"https://example.org/x\">Elsewhere</a>"))
      #expect(!page.contains("<li><a href=\"/culture/\">Culture</a></li>\n<li><a href=\"/latest"))
      form = try self.form(site, staff, path, action: action)
      form.set("address-1", "javascript:alert(1)")
      #expect(try site.post(action, form, as: staff).status == .unprocessable)
      form.set("target-0", "")
      form.set("target-1", "")
      form.set("address-1", "")
      #expect(try site.post(action, form, as: staff).status == .seeOther)
      #expect(try site.answer(.get, "/").text.contains(">Culture</a>"))
    }
  }

  @Test(
    "topics become one, and the old addresses and feeds lead on", arguments: Databases.available)
  func topics(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      var draft = site.newsroom.draft("On fog")
      draft.topics = ["Fogs"]
      try site.newsroom.publish(draft)
      let edition = site.newsroom.edition()
      let from = try #require(try Topics(site.newsroom.pool).topic("fogs", of: edition))
      let path = "/desk/paper/en/topics/\(from.id.rawValue)"
      var form = try form(site, staff, path, action: path + "/merge")
      form.set("other", "/topic/none")
      #expect(try site.post(path + "/merge", form, as: staff).status == .unprocessable)
      form.set("other", "https://lantern.example/topic/ferries")
      #expect(try site.post(path + "/merge", form, as: staff).status == .seeOther)
      for (old, new) in [
        ("/topic/fogs", "/topic/ferries"), ("/topic/fogs/feed.atom", "/topic/ferries/feed.atom"),
        ("/topic/fogs?before=x", "/topic/ferries?before=x"),
      ] {
        let response = try site.answer(.get, old)
        #expect(response.status == .movedPermanently && response.location == new, "\(old)")
      }
      #expect(try site.answer(.get, "/topic/ferries").text.contains("On fog"))
    }
  }

  @Test("a person is moved, pictured and merged", arguments: Databases.available)
  func people(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      let row = try #require(try People(site.newsroom.pool).desk.list(in: "en").first)
      let path = "/desk/paper/people/\(row.id)"
      var form = try form(site, staff, path)
      form.set("slug", "tom-wren")
      form.set("picture", "https://lantern.example/pictures/\(TestSite.picture.digest)-320.jpg")
      form.set("credit", "I. Okafor")
      form.set("alt-en", "Thomas at the quay")
      form.set("about-en", "He writes.\r\nA lot.")
      #expect(try site.post(path, form, as: staff).status == .seeOther)
      let page = try site.answer(.get, "/by/tom-wren").text
      #expect(page.contains("alt=\"Thomas at the quay\"") && page.contains("I. Okafor"))
      #expect(
        try site.answer(.get, "/by/thomas-wren/feed.json").location == "/by/tom-wren/feed.json")
      var sure = try self.form(site, staff, path, action: path + "/delete")
      #expect(try site.post(path + "/delete", sure, as: staff).status == .unprocessable)
      sure.add("sure", "yes")
      let used = try site.post(path + "/delete", sure, as: staff)
      #expect(used.status == .unprocessable && used.text.contains("Stories still use it"))
    }
  }

  @Test("a standing page is written, seen before, moved and deleted")
  func standingPages() throws {
    try desk { site, staff in
      let new = "/desk/paper/en/pages/new"
      var form = try form(site, staff, new)
      form.set("title", "How we work")
      form.set("text", "We *ask*. <script>x</script>")
      form.set("preview", "yes")
      let preview = try site.post(new, form, as: staff)
      #expect(preview.status == .ok && preview.text.contains("<em>ask</em>"))
      #expect(!preview.text.contains("<script>x"))
      #expect(try site.answer(.get, "/how-we-work").status == .notFound)
      form.set("preview", nil)
      #expect(try site.post(new, form, as: staff).status == .seeOther)
      #expect(try site.answer(.get, "/how-we-work").text.contains("<em>ask</em>"))
      let edit = "/desk/paper/en/pages/edit/how-we-work"
      var changed = try self.form(site, staff, edit)
      changed.set("slug", "ways")
      #expect(
        try site.post(edit, changed, as: staff).location
          == "/desk/paper/en/pages/edit/ways?saved=yes")
      #expect(try site.answer(.get, "/how-we-work").location == "/ways")
      let long = String(repeating: "a", count: 5_000_000)
      var huge = try self.form(site, staff, "/desk/paper/en/pages/edit/ways")
      huge.set("text", long)
      let refused = try site.post("/desk/paper/en/pages/edit/ways", huge, as: staff)
      #expect(refused.status == .unprocessable && refused.text.contains(long))
      let end = "/desk/paper/en/pages/edit/ways/delete"
      var sure = try self.form(site, staff, "/desk/paper/en/pages/edit/ways", action: end)
      sure.add("sure", "yes")
      #expect(try site.post(end, sure, as: staff).status == .seeOther)
      #expect(try site.answer(.get, "/ways").status == .notFound)
    }
  }

  @Test("an edition's zone has to be one, and its language installed")
  func editions() throws {
    try desk { site, staff in
      let path = "/desk/paper/editions/ar"
      var form = try form(site, staff, path)
      form.set("zone", "Mars/Olympus")
      #expect(try site.post(path, form, as: staff).text.contains("zone-wrong"))
      form.set("zone", "Asia/Beirut")
      form.set("name", "القنديل الجديد")
      #expect(try site.post(path, form, as: staff).status == .seeOther)
      #expect(try site.answer(.get, "/ar/").text.contains("القنديل الجديد"))
      let new: Query = [
        "language": "xx", "slug": "xx", "name": "X", "zone": "UTC", "token": staff.formToken,
        "base": "",
      ]
      let refused = try site.post("/desk/paper/editions", new, as: staff)
      #expect(refused.status == .unprocessable && refused.text.contains("language-wrong"))
    }
  }

  @Test("the first part of no address of the program is free for a section")
  func reserved() {
    let patterns =
      (Routes.site + Routes.personal + Routes.desk + Routes.paper + Routes.edition).map(\.pattern)
      + Routes.program.map(\.pattern)
    for pattern in patterns {
      let first = pattern.split(separator: "/").first.map { String($0) } ?? ""
      guard !first.isEmpty, !first.hasPrefix("{") else { continue }
      let word = first.prefix { $0 != "." }
      // A feed's name has a dot, which no slug has.
      if first.hasPrefix("feed.") { continue }
      #expect(ReservedSlug.contains(String(word)), "\(pattern)")
    }
  }
}

import Database
import HTTP
import News
import Stores
import Support
import Testing
import Times
import Views

@testable import Web

@Suite("Editing stories") struct EditStoryTests {
  private static let talks = "/world/2026/10/15/talks"

  /// A site with stories and somebody at the desk.
  private func desk(
    _ kind: Databases.Kind = .sqlite, role: Account.Role = .editor,
    _ body: (TestSite, TestSite.SignedIn) throws -> Void
  ) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      try body(site, try site.signIn(role: role))
    }
  }

  /// The fields of a form on a page, as a browser would send them.
  private func form(_ response: Response, action: String = "/desk/stories/file") throws -> Query {
    var form = Query()
    var isInside = false
    for tag in try Document(response).tags {
      if tag.name == "form" { isInside = tag.attributes["action"] == action }
      guard isInside, let name = tag.attributes["name"] else { continue }
      switch tag.name {
      case "input": form.add(name, tag.attributes["value"] ?? "")
      case "textarea": form.add(name, String(tag.text.dropFirst()))
      default: break
      }
    }
    return form
  }

  private func open(
    _ site: TestSite, _ staff: TestSite.SignedIn, _ story: String = talks
  ) throws -> Response {
    let query: Query = ["story": story]
    return try site.answer(.get, "/desk/stories/file?\(query)", staff.headers)
  }

  private func kept(_ response: Response) throws -> String? {
    try Document(response).tags.first { $0.name == "textarea" }.map { String($0.text.dropFirst()) }
  }

  @Test("a change is published and readers see it", arguments: Databases.available)
  func change(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      var form = try form(open(site, staff))
      #expect(form["story"] == Self.talks && form["basis"] == "1.2")
      let text = try #require(form["text"])
      let unchanged = try site.post("/desk/stories/file", form, as: staff)
      #expect(unchanged.status == .seeOther && unchanged.location == Self.talks)
      form.set("text", text.replacing("A lantern.", with: "Two lanterns."))
      let response = try site.post("/desk/stories/file", form, as: staff)
      #expect(response.status == .seeOther && response.location == Self.talks)
      let page = try site.answer(.get, Self.talks)
      #expect(page.text.contains("Two lanterns.") && page.text.contains("Thomas Wren"))
      #expect(page.text.contains(TestSite.picture.digest))
      #expect(try self.form(open(site, staff))["basis"] == "2.3")
    }
  }

  @Test("a new slug or section leads to the new address, and an old address finds the form")
  func moved() throws {
    try desk { site, staff in
      var form = try form(open(site, staff))
      form.set("text", form["text"]?.replacing("slug: talks", with: "slug: words"))
      let response = try site.post("/desk/stories/file", form, as: staff)
      #expect(response.location == "/world/2026/10/15/words")
      #expect(try site.answer(.get, Self.talks).location == "/world/2026/10/15/words")
      for address in [Self.talks, "https://lantern.example\(Self.talks)?x=1#y", " \(Self.talks) "] {
        let page = try open(site, staff, address)
        #expect(page.status == .ok, "\(address)")
        #expect(try self.form(page)["story"] == "/world/2026/10/15/words")
      }
    }
  }

  @Test("nobody moves a story by its file to a section where they may not publish")
  func movedAway() throws {
    try desk { site, staff in
      let world = try site.newsroom.section("world")
      try site.site.accounts.setRole(
        .editor, grants: [Grant(.editor, edition: site.newsroom.edition(), section: world)],
        of: staff.account.id, by: .command, at: site.clock.now)
      site.site.sessions.forget(staff.account.id)
      var form = try form(open(site, staff))
      let text = try #require(form["text"])
      let moved = text.replacing("section: world", with: "section: sport")
      form.set("text", moved)
      let refused = try site.post("/desk/stories/file", form, as: staff)
      #expect(refused.status == .unprocessable)
      #expect(refused.text.contains("you may not publish in the section"))
      #expect(try kept(refused) == moved)
      #expect(try site.answer(.get, Self.talks).status == .ok)
      form.set("text", text.replacing("A lantern.", with: "Two lanterns."))
      #expect(try site.post("/desk/stories/file", form, as: staff).location == Self.talks)
    }
  }

  @Test("a story of another edition and script has its form, whatever the desk's language")
  func arabic() throws {
    try desk { site, staff in
      let path = "/ar/world/2026/10/15/محادثات"
      for address in [path, Percent.encode(path: path)] {
        var headers = staff.headers
        headers.set("Accept-Language", "ar, en;q=0.5")
        let query: Query = ["story": address]
        let page = try site.answer(.get, "/desk/stories/file?\(query)", headers)
        #expect(page.status == .ok)
        let tags = try Document(page).tags
        #expect(tags.first?.attributes["dir"] == "rtl")
        let area = try #require(tags.first { $0.name == "textarea" })
        #expect(area.attributes["dir"] == "auto" && area.attributes["lang"] == "ar")
      }
      var form = try form(open(site, staff, path))
      form.set("text", form["text"]?.replacing("A lantern.", with: "فانوس."))
      let response = try site.post("/desk/stories/file", form, as: staff)
      #expect(response.location == Percent.encode(path: path))
      #expect(try site.answer(.get, Percent.encode(path: path)).text.contains("فانوس."))
    }
  }

  @Test("faults stand beside the form with line and field, and what was typed is kept")
  func faults() throws {
    try desk { site, staff in
      let form = try form(open(site, staff))
      let text = try #require(form["text"])
      for (typed, words) in [
        (text.replacing("section: world", with: "section: none"), "section"),
        (text.replacing("section: world", with: "secton: world"), "secton"),
        ("no front matter & <b>", "front matter"), ("", "front matter"),
        (text.replacing("headline: ", with: "headline: \"\u{1}"), ""),
      ] {
        var sent = form
        sent.set("text", typed)
        let response = try site.post("/desk/stories/file", sent, as: staff)
        #expect(response.status == .unprocessable, "\(words)")
        #expect(response.text.contains(words))
        guard !typed.contains("\u{1}") else { continue }
        #expect(try kept(response) == typed)
        #expect(try self.form(response)["basis"] == form["basis"])
      }
      #expect(try self.form(open(site, staff))["text"] == text)
    }
  }

  @Test("of two who change a story the second is told and keeps the text")
  func conflict() throws {
    try desk { site, staff in
      let other = try site.signIn("Omar Vance", role: .administrator)
      var (one, two) = (try form(open(site, staff)), try form(open(site, other)))
      let text = try #require(one["text"])
      one.set("text", text + "\n\nMine.")
      two.set("text", text + "\n\nYours.")
      #expect(try site.post("/desk/stories/file", one, as: staff).status == .seeOther)
      let response = try site.post("/desk/stories/file", two, as: other)
      #expect(response.status == .conflict)
      #expect(try kept(response) == text + "\n\nYours.")
      #expect(try site.answer(.get, Self.talks).text.contains("Mine."))
      #expect(!(try site.answer(.get, Self.talks)).text.contains("Yours."))
    }
  }

  @Test("a form after signing out keeps the text, and is sent again after signing in")
  func signedOut() throws {
    try desk { site, staff in
      var form = try form(open(site, staff))
      let text = (form["text"] ?? "") + "\n\nLate."
      form.set("text", text)
      _ = try site.post("/desk/sign-out", ["token": staff.formToken], as: staff)
      let notice = try site.post("/desk/stories/file", form, as: staff)
      #expect(notice.status == .forbidden)
      #expect(try kept(notice) == text)
      let again = try site.signIn()
      let stale = try site.post("/desk/stories/file", try self.form(notice), as: again)
      #expect(stale.status == .forbidden)
      #expect(try kept(stale) == text)
      let sent = try site.post("/desk/stories/file", try self.form(stale), as: again)
      #expect(sent.status == .seeOther)
      #expect(try site.answer(.get, Self.talks).text.contains("Late."))
    }
  }

  @Test("forged forms change nothing and are shown nothing", arguments: ["edit", "act"])
  func forged(_ action: String) throws {
    try desk { site, staff in
      let other = try site.signIn("Omar Vance")
      var form: Query = [
        "story": Self.talks, "basis": "1.2", "text": "forged", "kind": "retract", "note": "forged",
      ]
      let path = "/desk/stories/\(action)"
      for token in [nil, "", "x", other.formToken] {
        form.set("token", token)
        #expect(try site.post(path, form, as: staff).status == .forbidden)
      }
      form.set("token", staff.formToken)
      for origin in [nil, "null", "https://evil.example"] {
        let response = try site.post(path, form, as: staff, origin: origin)
        #expect(response.status == .forbidden)
        #expect(!response.text.contains("forged"))
      }
      #expect(try site.answer(.get, Self.talks).status == .ok)
    }
  }

  @Test("roles that do not publish are told so", arguments: Account.Role.allCases)
  func roles(_ role: Account.Role) throws {
    try desk(role: role) { site, staff in
      let status: Status = role.mayPublish ? .ok : .forbidden
      let page = try open(site, staff)
      #expect(page.status == status)
      let form: Query = [
        "token": staff.formToken, "story": Self.talks, "basis": "9.9", "text": "mine",
        "kind": "correct", "note": "A note.",
      ]
      let saved = try site.post("/desk/stories/file", form, as: staff)
      #expect(saved.status == (role.mayPublish ? .conflict : .forbidden))
      #expect(try kept(saved) == "mine")
      let acted = try site.post("/desk/stories/act", form, as: staff)
      #expect(acted.status == (role.mayPublish ? .seeOther : .forbidden))
      let home = try site.answer(.get, "/desk/", staff.headers)
      #expect(
        home.text.contains("action=\"/desk/stories/edit\"") == role.permissions.contains(.write))
      #expect(home.text.contains("Rana Keel"))
    }
  }

  @Test("acts go on record with a sentence for readers", arguments: Databases.available)
  func acts(_ kind: Databases.Kind) throws {
    try desk(kind) { site, staff in
      func act(_ kind: String, _ note: String) throws -> Response {
        let form: Query = [
          "token": staff.formToken, "story": Self.talks, "kind": kind, "note": note,
        ]
        return try site.post("/desk/stories/act", form, as: staff)
      }
      #expect(try act("correct", "It was the north quay.").location == Self.talks)
      #expect(try site.answer(.get, Self.talks).text.contains("It was the north quay."))
      #expect(try site.answer(.get, "/corrections").text.contains("It was the north quay."))
      let empty = try act("retract", " \n")
      #expect(empty.status == .unprocessable)
      #expect(empty.text.contains("the sentence for readers is missing"))
      #expect(try act("restore", "Too early.").status == .conflict)
      #expect(try act("retract", "It was not so.").status == .seeOther)
      #expect(try site.answer(.get, Self.talks).status == .gone)
      let page = try open(site, staff)
      #expect(page.status == .ok && page.text.contains("value=\"restore\""))
      let again = try act("retract", "It was not so <b>.")
      #expect(again.status == .conflict && again.text.contains("It was not so &lt;b&gt;."))
      #expect(try act("restore", "It was so after all.").status == .seeOther)
      #expect(try site.answer(.get, Self.talks).status == .ok)
      for wrong in ["", "publish", "edit", "none"] {
        #expect(try act(wrong, "A note.").status == .badRequest)
      }
      let onRecord = try site.site.audit.entries(AuditRequest()).map(\.act)
      #expect(onRecord.prefix(3) == ["story.restore", "story.retract", "story.correct"])
    }
  }

  @Test("a story that readers do not see yet sends its editor back to the desk")
  func embargo() throws {
    try desk { site, staff in
      var form = try form(open(site, staff))
      let text = form["text"]?.replacing(
        "\npublished:", with: "\nembargo: 2030-01-01T00:00:00Z\npublished:")
      form.set("text", text)
      #expect(try site.post("/desk/stories/file", form, as: staff).location == "/desk/")
      #expect(try site.answer(.get, Self.talks).status == .notFound)
      #expect(try open(site, staff).status == .ok)
    }
  }

  @Test(
    "where no story is, there is no form",
    arguments: [
      "", "/", "/world/", "/about", "/none", "/world/2026/10/15/none", "/desk/", "//", "../etc",
      "/world/2026/10/15/talks/x", "https://", "%zz", "/xx/world/2026/10/15/talks",
    ])
  func nothing(_ story: String) throws {
    try desk { site, staff in
      let page = try open(site, staff, story)
      #expect(page.status == .notFound)
      let form: Query = ["token": staff.formToken, "story": story, "basis": "1.2", "text": "x"]
      let sent = try site.post("/desk/stories/file", form, as: staff)
      #expect(sent.status == .notFound)
    }
  }

  @Test(
    "the words of the desk are in the language that the sender wants most",
    arguments: [
      ("fr-CA, en", "Articles"), ("es", "Historias"), ("ar", "المواد"), ("de", "Stories"),
    ])
  func languages(wanted: String, word: String) throws {
    try desk { site, staff in
      var headers = staff.headers
      headers.set("Accept-Language", wanted)
      let page = try site.answer(.get, "/desk/", headers)
      #expect(page.headers["Content-Language"] != nil)
      #expect(try Document(page).texts("h1") == [word])
    }
  }
}

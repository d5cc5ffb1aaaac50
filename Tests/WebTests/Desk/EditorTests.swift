import Database
import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

/// The editor as somebody meets it who fills forms in.
struct EditorDesk {
  let site: TestSite
  let staff: TestSite.SignedIn

  static func with(
    _ kind: Databases.Kind = .sqlite, role: Account.Role = .editor,
    _ body: (EditorDesk) throws -> Void
  ) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      try body(EditorDesk(site: site, staff: try site.signIn(role: role)))
    }
  }

  func other(_ name: String = "Omar Vance", role: Account.Role = .editor) throws -> EditorDesk {
    EditorDesk(site: site, staff: try site.signIn(name, role: role))
  }

  func get(_ target: String) throws -> Response { try site.answer(.get, target, staff.headers) }

  func post(_ target: String, _ form: Query) throws -> Response {
    try site.post(target, form, as: staff)
  }

  /// Begins a story and returns the path of its editor.
  func begin(_ headline: String = "Ferries run again") throws -> String {
    let form: Query = [
      "token": staff.formToken, "place": "en/world", "headline": headline, "as": "draft",
    ]
    let response = try post("/desk/stories/new", form)
    return String((response.location ?? "").prefix { $0 != "?" })
  }

  /// The fields of the editor's form, as a browser would send them.
  func form(_ response: Response) throws -> Query {
    var form = Query()
    var (isInside, select) = (false, nil as String?)
    for tag in try Document(response).tags {
      let value = tag.attributes["value"] ?? ""
      if tag.name == "form" {
        isInside =
          tag.attributes["class"]?.hasPrefix("editor") == true
          || tag.attributes["class"] == "file"
      }
      guard isInside else { continue }
      if tag.name == "option", let select {
        if form[select] == nil || tag.attributes["selected"] != nil { form.set(select, value) }
        continue
      }
      guard let name = tag.attributes["name"] else { continue }
      switch tag.name {
      case "select": select = name
      case "textarea": form.add(name, String(tag.text.dropFirst()))
      case "input":
        let isTick = ["radio", "checkbox"].contains(tag.attributes["type"])
        if !isTick || tag.attributes["checked"] != nil { form.add(name, value) }
      default: break
      }
    }
    return form
  }

  func open(_ path: String) throws -> Query { try form(get(path)) }

  /// Saves a story with some fields filled in.
  func send(_ path: String, _ fields: KeyValuePairs<String, String>) throws -> Response {
    try send(path, "", fields)
  }

  /// Sends the form of a story by one of its buttons, with some fields filled in.
  func send(
    _ path: String, _ part: String, _ fields: KeyValuePairs<String, String>
  ) throws -> Response {
    var form = try open(path)
    for (name, value) in fields { form.set(name, value) }
    return try post(path + part, form)
  }

  /// The path of the editor of the story that readers find at an address.
  func editor(of address: String) throws -> String {
    let query: Query = ["story": address]
    return try get("/desk/stories/edit?\(query)").location ?? ""
  }

  func revisions(_ path: String) throws -> [SavedRevision] {
    try site.site.workingCopies.revisions(of: Self.id(path))
  }

  static func id(_ path: String) -> ID<Story> {
    ID(rawValue: Int64(path.split(separator: "/").last ?? "") ?? 0)
  }
}

@Suite("The editor") struct EditorTests {
  private static let talks = "/world/2026/10/15/talks"

  @Test("a story is begun, written, published and read", arguments: Databases.available)
  func happy(_ kind: Databases.Kind) throws {
    try EditorDesk.with(kind) { desk in
      let path = try desk.begin()
      let saved = try desk.send(
        path,
        [
          "body": "The *Concord* sails.\r\n\r\nAt nine.", "standfirst": "From Friday.",
          "byline": "Thomas Wren", "kicker": "Strait", "social.title": "Ferries: yes",
          "social.description": "They sail.", "why": "First words",
        ])
      #expect(saved.location == "\(path)?done=saved")
      #expect(try desk.revisions(path).map(\.why) == ["First words", ""])
      let page = try desk.get(path)
      #expect(page.text.contains("5 words") && page.text.contains("Nothing is missing."))
      #expect(try desk.site.answer(.get, "/latest").text.contains("Ferries run again") == false)
      let published = try desk.send(path, "/publish", [:])
      #expect(published.location == "\(path)?done=published")
      let address = try #require(
        try Document(desk.get(path)).address(with: "/world/2026/11/24/ferries-run-again"))
      let story = try desk.site.answer(.get, address).text
      #expect(story.contains("<em>Concord</em>") && story.contains("Thomas Wren"))
      #expect(story.contains("<meta property=\"og:title\" content=\"Ferries: yes\"/>"))
      #expect(story.contains("<meta name=\"description\" content=\"They sail.\"/>"))
    }
  }

  @Test("an idea is kept as one, and becomes a draft with its first words")
  func idea() throws {
    try EditorDesk.with { desk in
      let form: Query = [
        "token": desk.staff.formToken, "place": "ar/culture", "headline": "فكرة", "as": "idea",
      ]
      let path = String(
        (try desk.post("/desk/stories/new", form).location ?? "").prefix { $0 != "?" })
      #expect(try desk.get(path).text.contains("<b class=\"state\">idea</b>"))
      _ = try desk.send(path, ["body": "نص."])
      #expect(try desk.get(path).text.contains("<b class=\"state\">draft</b>"))
      var wrong = form
      wrong.set("place", "en/none")
      wrong.set("headline", " ")
      let refused = try desk.post("/desk/stories/new", wrong)
      #expect(refused.status == .unprocessable)
      #expect(refused.text.contains("There is none of that name."))
    }
  }

  @Test("“Edit this story” opens the editor, and an unchanged form makes no revision")
  func existing() throws {
    try EditorDesk.with { desk in
      let path = try desk.editor(of: Self.talks)
      let form = try desk.open(path)
      #expect(form["headline"] == "Talks in en" && form["section"] == "world")
      #expect(form.all("byline") == ["Thomas Wren", "agency: Northern Wire", "", ""])
      #expect(form["picture"] == TestSite.picture.digest)
      #expect(try desk.post(path, form).location == "\(path)?done=saved")
      #expect(try desk.revisions(path).isEmpty)
      #expect(try desk.get("/desk/stories/999999").status == .notFound)
      #expect(try desk.get("/desk/stories/x").status == .notFound)
    }
  }

  @Test("a correction needs a sentence, and goes on record with the text")
  func correction() throws {
    try EditorDesk.with { desk in
      let path = try desk.editor(of: Self.talks)
      let empty = try desk.send(path, "/publish", ["body": "New.", "kind": "correct"])
      #expect(empty.status == .unprocessable)
      #expect(try desk.form(empty)["body"] == "New.")
      #expect(try desk.revisions(path).isEmpty)
      let done = try desk.send(
        path, "/publish", ["body": "New.", "kind": "correct", "note": "It was the north quay."])
      #expect(done.location == "\(path)?done=published")
      let story = try desk.site.answer(.get, Self.talks).text
      #expect(story.contains("It was the north quay.") && story.contains("<p>New.</p>"))
      let again = try desk.send(path, "/publish", ["kind": "clarify", "note": "Unchanged text."])
      #expect(again.location == "\(path)?done=published")
      #expect(try desk.site.answer(.get, Self.talks).text.contains("Unchanged text."))
    }
  }

  @Test("what blocks publication is said beside the button, and the text is kept")
  func blocked() throws {
    try EditorDesk.with { desk in
      let path = try desk.begin()
      let refused = try desk.send(
        path, "/publish",
        [
          "body": "A [link](/world/none) and ![](\(TestSite.picture.digest)).\n\n![](0b)",
          "picture": TestSite.picture.digest, "expires": "2020-01-01T00:00",
        ])
      #expect(refused.status == .unprocessable)
      for words in [
        "Say what is to be seen on the lead picture", "Say whose the lead picture is",
        "is not in the library", "leads nowhere", "Nobody is named as the writer",
        "The story would be gone at once",
      ] {
        #expect(refused.text.contains(words), "\(words)")
      }
      #expect(try desk.form(refused)["body"]?.hasPrefix("A [link](/world/none)") == true)
      #expect(try desk.revisions(path).count == 1)
      let fine = try desk.send(
        path, "/publish",
        [
          "body":
            "A [link](\(Self.talks)#x), [all](/latest), [feed](/feed.rss), [out](https://a.example/)."
        ])
      #expect(fine.location == "\(path)?done=published", "\(fine.text)")
    }
  }

  @Test(
    "four eyes: who saved does not publish, whoever approved lets it pass, no file goes round it")
  func fourEyes() throws {
    try EditorDesk.with { desk in
      try desk.site.site.decisions.save(DeskPolicy(fourEyes: true), at: desk.site.clock.now)
      let path = try desk.begin()
      _ = try desk.send(path, ["body": "Text.", "byline": "staff"])
      let alone = try desk.send(path, "/publish", [:])
      #expect(alone.status == .unprocessable)
      #expect(alone.text.contains("Somebody else has to approve this first"))
      let other = try desk.other()
      #expect(try other.send(path, "/step", ["step": "approve"]).location == "\(path)?done=step")
      #expect(try desk.send(path, "/publish", ["body": "Other."]).status == .unprocessable)
      #expect(try desk.send(path, "/publish", [:]).location == "\(path)?done=published")
      let query: Query = ["story": Self.talks]
      #expect(try desk.get("/desk/stories/file?\(query)").status == .forbidden)
      let file: Query = ["token": desk.staff.formToken, "story": Self.talks, "text": "mine"]
      let refused = try desk.post("/desk/stories/file", file)
      #expect(refused.status == .forbidden && refused.text.contains("mine"))
      #expect(!(try desk.get(path)).text.contains("/desk/stories/file"))
    }
  }

  @Test("to review, back with a note, approved: each step by whoever may")
  func steps() throws {
    try EditorDesk.with(role: .reporter) { desk in
      let path = try desk.begin()
      let sent = try desk.send(path, "/step", ["body": "Text.", "step": "submit"])
      #expect(sent.location == "\(path)?done=step")
      #expect(try desk.get(path).text.contains("in review"))
      #expect(try desk.send(path, "/step", ["step": "approve"]).status == .forbidden)
      let editor = try desk.other()
      #expect(try editor.send(path, "/step", ["step": "send-back"]).status == .unprocessable)
      let back = try editor.send(path, "/step", ["step": "send-back", "word": "Shorter, please."])
      #expect(back.status == .seeOther)
      #expect(try desk.get(path).text.contains("Shorter, please."))
      #expect(try editor.send(path, "/step", ["step": "begin"]).status == .conflict)
      #expect(try editor.send(path, "/step", ["step": "none"]).status == .badRequest)
      for part in ["/publish", "/schedule", "/unschedule", "/record"] {
        let form: KeyValuePairs = [
          "body": "Mine.", "due": "2030-01-01T00:00", "act": "retract", "sentence": "x",
        ]
        let refused = try desk.send(path, part, form)
        #expect(refused.status == .forbidden && refused.text.contains("Mine."), "\(part)")
      }
    }
  }

  @Test("a schedule follows the edition's clocks, and says which times there are not")
  func schedule() throws {
    try EditorDesk.with { desk in
      let path = try desk.begin()
      _ = try desk.send(path, ["body": "Text.", "byline": "staff"])
      for (due, words) in [
        ("", "This is missing."), ("2027-03-28T01:30", "The clocks skip this time"),
        ("2027-10-31T01:30", "The clocks show this time twice"), ("2026-11-24T11:59", "past"),
        ("soon", "This is no time."),
      ] {
        let refused = try desk.send(path, "/schedule", ["due": due])
        #expect(refused.status == .unprocessable && refused.text.contains(words), "\(due)")
      }
      let twice = try desk.send(
        path, "/schedule", ["due": "2027-10-31T01:30", "due.which": "second"])
      #expect(twice.location == "\(path)?done=scheduled")
      let copy = try #require(try desk.site.site.workingCopies.copy(EditorDesk.id(path)))
      #expect(copy.scheduled?.due == ISO8601.instant("2027-10-31T01:30:00Z"))
      let back = try desk.send(path, "/unschedule", ["body": "Typed meanwhile."])
      #expect(back.location == "\(path)?typed=1&done=unscheduled")
      #expect(try desk.open(back.location ?? "")["body"] == "Typed meanwhile.")
      #expect(try desk.send(path, "/unschedule", [:]).status == .conflict)
    }
  }

  @Test("a story is retracted and restored with a sentence")
  func record() throws {
    try EditorDesk.with { desk in
      let path = try desk.editor(of: Self.talks)
      #expect(try desk.send(path, "/record", ["act": "retract"]).status == .unprocessable)
      let done = try desk.send(path, "/record", ["act": "retract", "sentence": "It was not so."])
      #expect(done.location == "\(path)?done=record")
      #expect(try desk.site.answer(.get, Self.talks).status == .gone)
      let twice = try desk.send(path, "/record", ["act": "retract", "sentence": "Again."])
      #expect(twice.status == .conflict)
      #expect(
        try desk.send(path, "/record", ["act": "restore", "sentence": "It was."]).status
          == .seeOther)
      #expect(try desk.site.answer(.get, Self.talks).status == .ok)
    }
  }

  @Test("a preview is the page that readers will get, and saves nothing")
  func preview() throws {
    try EditorDesk.with { desk in
      let path = try desk.begin()
      let preview = try desk.send(
        path, "/preview",
        [
          "headline": "Another & more", "body": "**Bold.**", "topics": "Ferries",
          "picture": TestSite.picture.digest, "picture.alt": "A ferry.",
        ])
      #expect(preview.status == .ok)
      let text = preview.text
      #expect(text.contains("Another &amp; more") && text.contains("<strong>Bold.</strong>"))
      #expect(text.contains("/topic/ferries") && text.contains(TestSite.picture.digest))
      #expect(
        text.contains("noindex") && !text.contains("data-live") && !text.contains("canonical"))
      _ = try Document(preview)
      #expect(try desk.revisions(path).count == 1)
      var form = try desk.open(try desk.editor(of: Self.talks))
      form.set("token", "x")
      #expect(try desk.post(path + "/preview", form).status == .forbidden)
    }
  }
}

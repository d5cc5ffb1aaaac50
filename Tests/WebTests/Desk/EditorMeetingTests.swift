import Database
import HTTP
import News
import Stores
import Support
import Testing

@testable import Web

@Suite("Two at one story, and bad luck") struct EditorMeetingTests {
  private static let text = "One.\n\nTwo.\n\nThree."

  /// A story with three paragraphs.
  private func story(_ desk: EditorDesk) throws -> String {
    let path = try desk.begin()
    _ = try desk.send(path, ["body": Self.text, "byline": "staff"])
    return path
  }

  @Test("what each alone has changed is put together and saved", arguments: Databases.available)
  func merged(_ kind: Databases.Kind) throws {
    try EditorDesk.with(kind) { desk in
      let other = try desk.other()
      let path = try story(desk)
      var (mine, theirs) = (try desk.open(path), try other.open(path))
      theirs.set("body", "One.\n\nTwo.\n\nThree, theirs.")
      theirs.set("kicker", "Strait")
      mine.set("body", "One, mine.\n\nTwo.\n\nThree.")
      mine.set("dateline", "PORT ELLERY")
      #expect(try other.post(path, theirs).location == "\(path)?done=saved")
      #expect(try desk.post(path, mine).location == "\(path)?done=merged")
      let form = try desk.open(path)
      #expect(form["body"] == "One, mine.\n\nTwo.\n\nThree, theirs.")
      #expect(form["kicker"] == "Strait" && form["dateline"] == "PORT ELLERY")
      #expect(try desk.revisions(path).count == 4)
      // The same form once more: all of it is there.
      #expect(try desk.post(path, mine).location == "\(path)?done=saved")
      #expect(try desk.revisions(path).count == 4)
    }
  }

  @Test("where both have changed the same, they choose, and nothing is overwritten")
  func choice() throws {
    try EditorDesk.with { desk in
      let other = try desk.other()
      let path = try story(desk)
      var (mine, theirs) = (try desk.open(path), try other.open(path))
      theirs.set("body", "One.\n\nTwo, theirs.\n\nThree.")
      theirs.set("headline", "Their headline")
      mine.set("body", "One.\n\nTwo, mine.\n\nThree, mine.")
      mine.set("headline", "My headline")
      _ = try other.post(path, theirs)
      let page = try desk.post(path, mine)
      #expect(page.status == .conflict && page.text.contains("Omar Vance"))
      #expect(try desk.revisions(path).count == 3)
      var form = try desk.form(page)
      #expect(form["headline.mine"] == "My headline")
      #expect(form["headline.theirs"] == "Their headline")
      #expect(form["text.1.mine"] == "Two, mine." && form["text.1.theirs"] == "Two, theirs.")
      form.set("headline.pick", "theirs")
      form.set("text.1.pick", "both")
      form.set("text.1.mine", "Two, mine and better.")
      #expect(try desk.post(path + "/merge", form).location == "\(path)?done=merged")
      let now = try desk.open(path)
      #expect(now["headline"] == "Their headline")
      #expect(
        now["body"] == "One.\n\nTwo, mine and better.\n\nTwo, theirs.\n\nThree, mine.")
      #expect(now["byline"] == "staff")
    }
  }

  @Test("of two who publish at once one wins, and the other is told")
  func publishing() throws {
    try EditorDesk.with { desk in
      let other = try desk.other()
      let path = try story(desk)
      var (mine, theirs) = (try desk.open(path), try other.open(path))
      mine.set("body", Self.text + "\n\nMine.")
      #expect(try desk.post(path + "/publish", mine).location == "\(path)?done=published")
      theirs.set("body", "Theirs.\n\n" + Self.text)
      let told = try other.post(path + "/publish", theirs)
      #expect(told.status == .conflict)
      #expect(told.text.contains("Somebody saved another revision"))
      let same = try other.post(path + "/publish", try other.form(told))
      #expect(same.status == .seeOther || same.status == .unprocessable || same.status == .conflict)
      #expect(try desk.revisions(path).count == 3)
    }
  }

  @Test("what is typed is kept apart from revisions, offered, taken up and thrown away")
  func autosave() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      var form = try desk.open(path)
      form.set("body", "Typed.")
      let kept = try desk.post(path + "/autosave", form)
      #expect(kept.status == .ok && kept.type == "application/json")
      #expect(kept.text.contains("\"words\":\"1 word\""))
      #expect(try desk.open(path)["body"] == Self.text)
      #expect(try desk.get(path).text.contains("and did not save it"))
      #expect(try desk.open(path + "?typed=1")["body"] == "Typed.")
      #expect(try desk.revisions(path).count == 2)
      let other = try desk.other()
      #expect(!(try other.get(path)).text.contains("and did not save it"))
      #expect(try other.get(path).text.contains("Also open with"))
      let beat: Query = ["token": desk.staff.formToken, "base": "2", "beat": "1"]
      #expect(try desk.post(path + "/autosave", beat).text.contains("Omar Vance"))
      #expect(try desk.open(path + "?typed=1")["body"] == "Typed.")
      let thrown = try desk.post(path + "/throw", ["token": desk.staff.formToken])
      #expect(thrown.location == "\(path)?done=thrown")
      #expect(!(try desk.get(path)).text.contains("and did not save it"))
      _ = try desk.post(path + "/autosave", form)
      _ = try desk.post(path, form)
      #expect(!(try desk.get(path)).text.contains("and did not save it"))
      form.set("token", "x")
      #expect(try desk.post(path + "/autosave", form).status == .forbidden)
    }
  }

  @Test("a picture is chosen from the library without losing what was typed")
  func picking() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      let pick = try desk.send(path, "/pick", ["body": "Typed."])
      #expect(pick.location?.hasPrefix("/desk/pictures/?for=") == true)
      let form = try desk.open("\(path)?picture=\(TestSite.picture.digest)")
      #expect(form["picture"] == TestSite.picture.digest && form["body"] == "Typed.")
    }
  }

  @Test("the story that one translates is chosen without losing what was typed")
  func choosingOriginal() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      var draft = desk.site.newsroom.draft("قوارب", edition: "ar", section: "culture")
      draft.translation = "boats"
      let original = try desk.site.newsroom.publish(draft)
      let chosen = try desk.send(path, "/versions", ["body": "Typed."])
      #expect(chosen.location == "\(path)/translations?for=editor")
      let page = try desk.get("\(path)/translations?for=editor&q=%D9%82%D9%88%D8%A7%D8%B1%D8%A8")
      #expect(page.text.contains("name=\"for\" value=\"editor\""))
      let joined = try desk.post(
        "\(path)/translations/join",
        [
          "token": desk.staff.formToken, "original": "\(original.id.rawValue)", "for": "editor",
        ])
      #expect(joined.location == "\(path)?joined=1")
      let form = try desk.open("\(path)?joined=1")
      #expect(form["translation"] == "boats" && form["body"] == "Typed.")
      #expect(try desk.post(path, form).location == "\(path)?done=saved")
      #expect(try desk.open(path)["translation"] == "boats")
    }
  }

  @Test("the script is told who is signed out and who may not, and is shown the way in")
  func autosaveSignedOut() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      let page = try desk.get(path).text
      #expect(page.contains("id=\"door\" href=\"/desk/sign-in\" target=\"_blank\" hidden=\"\""))
      #expect(page.contains("data-out=\"You are signed out."))
      let form = try desk.open(path)
      _ = try desk.post("/desk/sign-out", ["token": desk.staff.formToken])
      let answer = try desk.post(path + "/autosave", form)
      #expect(answer.status == .unauthorized && answer.headers["WWW-Authenticate"] != nil)
      let again = EditorDesk(site: desk.site, staff: try desk.site.signIn())
      #expect(try again.post(path + "/autosave", form).status == .forbidden)
    }
  }

  @Test("a form that is sent after signing out keeps its text and is sent again")
  func signedOut() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      var form = try desk.open(path)
      form.set("body", "Late & long.")
      form.set("why", "Late")
      _ = try desk.post("/desk/sign-out", ["token": desk.staff.formToken])
      let notice = try desk.post(path, form)
      #expect(notice.status == .forbidden && notice.text.contains("Late &amp; long."))
      let again = EditorDesk(site: desk.site, staff: try desk.site.signIn())
      let stale = try again.post(path, try again.form(notice))
      #expect(stale.status == .forbidden)
      #expect(try again.post(path, try again.form(stale)).location == "\(path)?done=saved")
      #expect(try again.revisions(path).first?.why == "Late")
    }
  }

  @Test("bad input is refused beside its field, with what was typed kept")
  func hostile() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      for (field, text) in [
        ("headline", ""),
        ("body", String(repeating: "x", count: 5_000_000)), ("slug", "Not A Slug"),
        ("section", "none"), ("plan.day", "soon"),
        ("embargo", "2027-03-28T01:30"), ("why", String(repeating: "x", count: 5001)),
      ] {
        let refused = try desk.send(path, [field: text])
        #expect(refused.status == .unprocessable, "\(field)")
        #expect(refused.text.contains("id=\"\(field)-fault\""), "\(field)")
        if field != "section" { #expect(try desk.form(refused)[field] == text, "\(field)") }
      }
      #expect(try desk.revisions(path).count == 2)
      #expect(try desk.send(path, ["body": "a\u{0}b", "headline": "c\u{1B}d"]).status == .seeOther)
      let clean = try desk.open(path)
      #expect(clean["body"] == "ab" && clean["headline"] == "cd")
      let junk = try desk.send(path, ["headline": "<script>alert(1)</script>"])
      #expect(junk.status == .seeOther)
      #expect(!(try desk.get(path)).text.contains("<script>alert"))
    }
  }

  @Test("forms of other people, sites and roles change nothing")
  func forged() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      let other = try desk.other()
      var form = try desk.open(path)
      form.set("body", "forged")
      for part in [
        "", "/merge", "/publish", "/schedule", "/step", "/record", "/note", "/settle", "/paste",
        "/pick", "/throw", "/preview", "/autosave",
      ] {
        #expect(try other.post(path + part, form).status == .forbidden, "\(part)")
        let foreign = try desk.site.post(
          path + part, form, as: desk.staff, origin: "https://evil.example")
        #expect(foreign.status == .forbidden && !foreign.text.contains("forged"), "\(part)")
      }
      let moderator = try desk.other("Mo", role: .moderator)
      #expect(try moderator.get(path).status == .ok)
      form.set("token", moderator.staff.formToken)
      let refused = try moderator.post(path, form)
      #expect(refused.status == .forbidden && refused.text.contains("forged"))
      #expect(try desk.revisions(path).count == 2)
      #expect(
        try desk.post("/desk/markdown", ["token": "x", "html": "<b>x</b>"]).status == .forbidden)
    }
  }

  @Test("notes are added, settled once, and plan and owner are kept")
  func notes() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      #expect(try desk.send(path, "/note", [:]).status == .unprocessable)
      let added = try desk.send(path, "/note", ["remark": "Check the name.", "passage": "Two."])
      #expect(added.location == "\(path)?done=note")
      let page = try desk.get(path)
      #expect(page.text.contains("Check the name.") && page.text.contains("Two.</blockquote>"))
      let note = try Document(page).tags.first { $0.attributes["name"] == "settled" }
      let number = try #require(note?.attributes["value"])
      // The same form twice settles it once.
      for _ in 0..<2 {
        #expect(try desk.send(path, "/settle", ["settled": number]).status == .seeOther)
      }
      #expect(try desk.send(path, "/settle", ["settled": "999"]).status == .conflict)
      let owner = String(desk.staff.account.id.rawValue)
      _ = try desk.send(path, ["plan.day": "2026-11-30", "plan.words": "600", "owner": owner])
      let form = try desk.open(path)
      #expect(form["plan.day"] == "2026-11-30" && form["plan.words"] == "600")
      #expect(form["owner"] == owner)
      let wrong = try desk.send(path, ["owner": "999"])
      #expect(wrong.status == .unprocessable)
    }
  }

  @Test("formatted text becomes Markdown, by the form and by the script")
  func paste() throws {
    try EditorDesk.with { desk in
      let path = try story(desk)
      let html = "<b style='font-weight:normal'><p>One <i>two</i></p></b>"
      let page = try desk.send(path, "/paste", ["pasted": html])
      #expect(try desk.form(page)["body"] == Self.text + "\n\nOne *two*")
      let answer = try desk.post(
        "/desk/markdown", ["token": desk.staff.formToken, "html": html])
      #expect(answer.text == "One *two*" && answer.type == "text/plain")
    }
  }
}

import HTTP
import News
import Stores
import Support
import Testing
import Times
import Web

@Suite("Acts on several stories") struct SelectedStoriesTests {
  private static func form(
    _ staff: TestSite.SignedIn, _ act: String, _ stories: [String], note: String = "",
    to: Account? = nil, place: ID<Section>? = nil
  ) -> Query {
    var form: Query = [
      "token": staff.formToken, "act": act, "note": note,
      "to": to.map { String($0.id.rawValue) } ?? "",
      "place": place.map { "s\($0.rawValue)" } ?? "", "back": "view=all",
    ]
    for story in stories { form.add("story", story) }
    return form
  }

  @Test("are shown before they are done, and each is done on its own")
  func publish() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let good = try StoriesListTests.create(site, "Good", by: rana)
      let stories = ["\(good.rawValue).1", "4711.1", "\(good.rawValue).1"]
      let preview = try site.post(
        "/desk/selected", Self.form(rana, "publish", stories), as: rana)
      #expect(preview.status == .ok)
      #expect(preview.text.contains("will be published at once"))
      #expect(preview.text.contains("there is no such story"))
      #expect(preview.text.contains("Do it for 1 story"))
      #expect(try site.site.workingCopies.copy(good)?.standing == nil, "a look does nothing")
      let done = try site.post(
        "/desk/selected/do", Self.form(rana, "publish", stories), as: rana)
      #expect(done.status == .ok && done.text.contains(">done<"))
      let copy = try #require(try site.site.workingCopies.copy(good))
      #expect(copy.standing == .published)
      let again = try site.post(
        "/desk/selected/do", Self.form(rana, "publish", stories), as: rana)
      #expect(again.text.contains("readers see all of it already"))
    }
  }

  @Test("are not published with what the editor would not let through either")
  func unfit() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let story = try StoriesListTests.create(
        site, "Boats", by: rana, body: "![](\(TestSite.picture.digest))")
      let form = Self.form(rana, "publish", ["\(story.rawValue).1"])
      for path in ["/desk/selected", "/desk/selected/do"] {
        #expect(try site.post(path, form, as: rana).text.contains("what is to be seen"))
      }
      #expect(try site.site.workingCopies.copy(story)?.standing == nil)
    }
  }

  @Test("move to a section of their edition, with a right in the old one and in the new one")
  func move() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let (sport, arabic) = (
        try site.newsroom.section("sport"), try site.newsroom.section("culture", "ar")
      )
      let draft = try StoriesListTests.create(site, "Draft", by: rana)
      let published = try site.newsroom.publish(site.newsroom.draft("Public")).id
      let stories = ["\(draft.rawValue).1", "\(published.rawValue).0"]
      let lost = try site.post("/desk/selected", Self.form(rana, "move", stories), as: rana)
      #expect(lost.status == .unprocessable && lost.text.contains("Choose the section."))
      let abroad = Self.form(rana, "move", stories, place: arabic)
      #expect(
        try site.post("/desk/selected/do", abroad, as: rana).text.contains("another edition"))
      let form = Self.form(rana, "move", stories, place: sport)
      let preview = try site.post("/desk/selected", form, as: rana).text
      #expect(preview.contains("moves to Sport<") && preview.contains("not published yet"))
      let copies = site.site.workingCopies
      #expect(try copies.copy(draft)?.draft.section == "world", "a look does nothing")
      #expect(try site.post("/desk/selected/do", form, as: rana).text.contains(">done<"))
      #expect(try copies.copy(draft)?.draft.section == "sport")
      let copy = try #require(try copies.copy(published))
      #expect(copy.draft.section == "sport" && copy.address?.section == "world")
      #expect(copy.hasUnpublishedChanges)
      let again = Self.form(rana, "move", ["\(draft.rawValue).2"], place: sport)
      #expect(
        try site.post("/desk/selected/do", again, as: rana).text.contains("in this section already")
      )
    }
  }

  @Test("move nothing out of a section, or into one, where somebody may not write")
  func moveRights() throws {
    try TestSite.with { site in
      let (rana, sami) = (try site.signIn("Rana"), try site.signIn("Sami", role: .reporter))
      let (sport, world) = (
        try site.newsroom.section("sport"), try site.newsroom.section("world")
      )
      let story = try StoriesListTests.create(site, "Draft", by: rana)
      for (own, place) in [(sport, sport), (world, sport)] {
        try site.site.accounts.setRole(
          .reporter, grants: [Grant(.reporter, edition: site.newsroom.edition(), section: own)],
          of: sami.account.id, by: .command, at: site.clock.now)
        site.site.sessions.forget(sami.account.id)
        let form = Self.form(sami, "move", ["\(story.rawValue).1"], place: place)
        #expect(
          try site.post("/desk/selected/do", form, as: sami).text.contains("does not allow"))
      }
      #expect(try site.site.workingCopies.copy(story)?.draft.section == "world")
    }
  }

  @Test("of reporters reach what is theirs alone")
  func reporter() throws {
    try TestSite.with { site in
      let (rana, sami) = (try site.signIn("Rana"), try site.signIn("Sami", role: .reporter))
      let own = try StoriesListTests.create(site, "Own", by: sami)
      let other = try StoriesListTests.create(site, "Other", by: rana)
      let both = ["\(own.rawValue).1", "\(other.rawValue).1"]
      for act in ["publish", "approve", "retract"] {
        let form = Self.form(sami, act, both, note: "So.")
        #expect(try site.post("/desk/selected/do", form, as: sami).status == .ok)
      }
      let give = Self.form(sami, "assign", both, to: rana.account)
      #expect(
        try site.post("/desk/selected/do", give, as: sami).text.contains("role does not allow"))
      let copies = site.site.workingCopies
      for story in [own, other] {
        #expect(try copies.copy(story)?.state == .draft && copies.copy(story)?.standing == nil)
      }
      #expect(try copies.copy(own)?.owner?.name == "Sami")
      let submit = Self.form(sami, "submit", ["\(own.rawValue).1"])
      _ = try site.post("/desk/selected/do", submit, as: sami)
      #expect(try copies.copy(own)?.state == .inReview)
    }
  }

  @Test("leave alone what was changed since it was selected, and what four eyes must see")
  func changed() throws {
    try TestSite.with { site in
      let (rana, omar) = (try site.signIn("Rana"), try site.signIn("Omar"))
      let story = try StoriesListTests.create(site, "Boats", by: rana)
      let copies = site.site.workingCopies
      var draft = try #require(try copies.copy(story)).draft
      draft.headline = "More boats"
      try copies.save(draft, of: story, on: 1, by: Actor(rana.account), at: site.clock.now)
      let old = Self.form(omar, "publish", ["\(story.rawValue).1"])
      #expect(
        try site.post("/desk/selected/do", old, as: omar).text.contains("changed it meanwhile"))
      var policy = DeskPolicy()
      policy.fourEyes = true
      try site.site.decisions.save(policy, at: site.clock.now)
      let own = Self.form(rana, "publish", ["\(story.rawValue).2"])
      #expect(
        try site.post("/desk/selected/do", own, as: rana).text.contains("has to approve it first"))
      #expect(try copies.copy(story)?.standing == nil)
      _ = try site.post(
        "/desk/selected/do", Self.form(omar, "approve", ["\(story.rawValue).2"]), as: omar)
      #expect(try site.post("/desk/selected/do", own, as: rana).text.contains(">done<"))
      #expect(try copies.copy(story)?.standing == .published)
    }
  }

  @Test("retract with the sentence that readers get, and not without one")
  func retract() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let published = try site.newsroom.publish(site.newsroom.draft("Wrong"))
      let story = ["\(published.id.rawValue).0"]
      let bare = try site.post("/desk/selected", Self.form(rana, "retract", story), as: rana)
      #expect(bare.status == .unprocessable)
      #expect(bare.text.contains("Write the sentence that readers will see."))
      #expect(bare.text.contains("checked=\"checked\""), "the selection is kept")
      let form = Self.form(rana, "retract", story, note: "All <wrong>.")
      #expect(try site.post("/desk/selected/do", form, as: rana).text.contains(">done<"))
      let copy = try #require(try site.site.workingCopies.copy(published.id))
      #expect(copy.standing == .retracted)
      let log = try site.site.changeLogs.log(of: published.id, at: site.clock.now).log
      #expect(log.entries.first?.act.note == "All <wrong>.")
    }
  }

  @Test("are done by nobody who lacks a second factor where the paper requires one")
  func factor() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let story = try StoriesListTests.create(site, "Boats", by: rana)
      var policy = DeskPolicy()
      policy.requiresSecondFactor = true
      try site.site.decisions.save(policy, at: site.clock.now)
      let form = Self.form(rana, "publish", ["\(story.rawValue).1"])
      let answer = try site.post("/desk/selected/do", form, as: rana)
      #expect(answer.location == "/desk/account/")
      #expect(try site.site.workingCopies.copy(story)?.standing == nil)
    }
  }

  @Test("want an act, a story and no crowd", arguments: ["", "explode"])
  func nonsense(act: String) throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let crowd = (1...101).map { "\($0).1" }
      for stories in [[], ["x", "1", "1.1.1", "\u{0}"], ["1.1"], crowd] {
        let form = Self.form(rana, act, stories)
        #expect(try site.post("/desk/selected", form, as: rana).status == .unprocessable)
      }
    }
  }
}

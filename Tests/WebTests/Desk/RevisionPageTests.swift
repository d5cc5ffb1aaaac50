import HTTP
import News
import Stores
import Support
import Testing
import Times
import Web

@Suite("Revisions and translations at the desk") struct RevisionPageTests {
  /// A story with two revisions.
  private static func story(
    _ site: TestSite, _ staff: TestSite.SignedIn
  ) throws -> ID<Story> {
    let story = try StoriesListTests.create(
      site, "Six boats", by: staff, body: "Six boats & <more> sail.\n\nEnd.")
    var draft = try #require(try site.site.workingCopies.copy(story)).draft
    (draft.headline, draft.body) = (
      "Seven boats", .markdown("Seven boats & <more> sail.\n\nEnd.")
    )
    try site.site.workingCopies.save(
      draft, of: story, on: 1, why: "One more <came>.", by: Actor(staff.account),
      at: site.clock.now)
    return story
  }

  @Test("every saved revision is listed, with who and why; what was only typed is not")
  func list() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let story = try Self.story(site, rana)
      try site.site.workingCopies.autosave(
        "headline=Typed", of: story, on: 2, by: rana.account.id, at: site.clock.now)
      let path = "/desk/stories/\(story.rawValue)/revisions"
      let page = try site.answer(.get, path, rana.headers)
      #expect(page.status == .ok)
      #expect(page.text.contains("Revision 2") && page.text.contains("Revision 1"))
      #expect(page.text.contains("One more &lt;came&gt;.") && page.text.contains("Rana"))
      #expect(!page.text.contains("Typed"))
      #expect(throws: Never.self) { try Document(page) }
      for path in [
        "/desk/stories/4711/revisions", "/desk/stories/x/revisions",
        "/desk/stories/-1/revisions", "\(path)/compare?from=1&to=9", "\(path)/compare",
        "\(path)/compare?from=x&to=1", "/desk/stories/4711/translations",
      ] {
        #expect(try site.answer(.get, path, rana.headers).status == .notFound, "\(path)")
      }
    }
  }

  @Test("two revisions are compared word by word, in the text and as readers would see it")
  func compare() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let story = try Self.story(site, rana)
      let path = "/desk/stories/\(story.rawValue)/revisions/compare?from=1&to=2"
      let page = try site.answer(.get, path, rana.headers)
      #expect(page.status == .ok)
      #expect(throws: Never.self) { try Document(page) }
      let mark = "removed: </span>Six</del><ins><span class=\"unseen\">added: </span>Seven</ins>"
      // Headline, rendered text, Markdown.
      #expect(page.text.ranges(of: mark).count == 3)
      #expect(page.text.contains(" boats &amp; &lt;more&gt; sail."))
    }
  }

  @Test("an older revision is restored as a new one, unless somebody saved meanwhile")
  func restore() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let story = try Self.story(site, rana)
      let path = "/desk/stories/\(story.rawValue)/revisions/restore"
      var form: Query = [
        "token": rana.formToken, "revision": "1", "base": "2", "why": "It was <six>.",
      ]
      let done = try site.post(path, form, as: rana)
      #expect(done.location == "/desk/stories/\(story.rawValue)/revisions")
      let revisions = try site.site.workingCopies.revisions(of: story)
      #expect(revisions.map(\.headline) == ["Six boats", "Seven boats", "Six boats"])
      #expect(revisions.first?.why == "It was <six>.")
      form.set("revision", "2")
      let late = try site.post(path, form, as: rana)
      #expect(late.status == .conflict)
      #expect(late.text.contains("saved revision 3 meanwhile"))
      #expect(late.text.contains("value=\"It was &lt;six&gt;.\""))
      form.set("revision", "99")
      #expect(try site.post(path, form, as: rana).status == .notFound)
      #expect(try site.site.workingCopies.revisions(of: story).count == 3)
    }
  }

  @Test("the change log of one story is taken away from readers by whoever may publish it")
  func log() throws {
    try TestSite.with { site in
      let (rana, sami) = (try site.signIn("Rana"), try site.signIn("Sami", role: .reporter))
      let published = try site.newsroom.publish(site.newsroom.draft("Boats"))
      let path = "/desk/stories/\(published.id.rawValue)/change-log"
      let answer = try site.post(path, ["token": sami.formToken, "hidden": "yes"], as: sami)
      #expect(answer.status == .forbidden)
      #expect(try site.site.changeLogs.isPublic(published.id))
      _ = try site.post(path, ["token": rana.formToken, "hidden": "yes"], as: rana)
      #expect(try !site.site.changeLogs.isPublic(published.id))
      let revisions = "/desk/stories/\(published.id.rawValue)/revisions"
      let page = try site.answer(.get, revisions, rana.headers).text
      #expect(page.contains("Readers cannot look up"))
      _ = try site.post(path, ["token": rana.formToken, "hidden": "no"], as: rana)
      #expect(try site.site.changeLogs.isPublic(published.id))
    }
  }

  @Test("the story that another translates is found by its words and chosen, once")
  func joining() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let original = try site.newsroom.publish(site.newsroom.draft("Six boats <home>"))
      var draft = site.newsroom.draft("ستة قوارب", edition: "ar", section: "culture")
      let story = try site.site.workingCopies.create(
        draft, as: .draft, by: Actor(rana.account), at: site.clock.now)
      let path = "/desk/stories/\(story.rawValue)/translations"
      let none = try site.answer(.get, "\(path)?q=zeppelin", rana.headers).text
      #expect(none.contains("No story of another edition"))
      let found = try site.answer(.get, "\(path)?q=boats", rana.headers).text
      #expect(found.contains("It translates this one: Six boats &lt;home&gt;"))
      let form: Query = ["token": rana.formToken, "original": "\(original.id.rawValue)"]
      let joined = try site.post("\(path)/join", form, as: rana)
      #expect(joined.location == path)
      let page = try site.answer(.get, path, rana.headers).text
      #expect(page.contains("follows revision 1 of 1: up to date"))
      let copies = site.site.workingCopies
      let group = try #require(try copies.copy(story)).draft.translation
      #expect(try !group.isEmpty && copies.copy(original.id)?.draft.translation == group)
      draft.headline = "قوارب أخرى"
      let second = try copies.create(
        draft, as: .draft, by: Actor(rana.account), at: site.clock.now)
      let taken = try site.post(
        "/desk/stories/\(second.rawValue)/translations/join", form, as: rana)
      #expect(taken.status == .conflict && taken.text.contains("already a version"))
      let own = try site.post(
        "\(path)/join", ["token": rana.formToken, "original": "\(second.rawValue)"], as: rana)
      #expect(own.status == .conflict)
      let sami = try site.signIn("Mo", role: .moderator)
      let theirs: Query = ["token": sami.formToken, "original": "\(original.id.rawValue)"]
      #expect(try site.post("\(path)/join", theirs, as: sami).status == .forbidden)
    }
  }

  @Test("a translation is begun, falls behind, and is marked as following again")
  func translation() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let story = try Self.story(site, rana)
      let path = "/desk/stories/\(story.rawValue)/translations"
      let section = try site.newsroom.section("culture", "ar").rawValue
      let english = try site.newsroom.section("culture").rawValue
      for place in ["", "s99", "e1", "s\(english)"] {
        let refused = try site.post(path, ["token": rana.formToken, "place": place], as: rana)
        #expect(refused.status == .unprocessable, "\(place)")
        #expect(refused.text.contains("aria-describedby=\"place-fault\""))
      }
      let form: Query = ["token": rana.formToken, "place": "s\(section)"]
      let begun = try site.post(path, form, as: rana)
      let address = try #require(begun.location)
      #expect(try site.post(path, form, as: rana).status == .unprocessable, "there is one")
      let page = { try site.answer(.get, path, rana.headers).text }
      #expect(try page().contains("follows revision 2 of 2: up to date"))
      let copies = site.site.workingCopies
      var draft = try #require(try copies.copy(story)).draft
      draft.headline = "Eight boats"
      try copies.save(draft, of: story, on: 2, by: Actor(rana.account), at: site.clock.now)
      #expect(try page().contains("follows revision 2 of 3: behind"))
      #expect(try page().contains("revisions/compare?from=2&amp;to=3"))
      let follow: Query = [
        "token": rana.formToken, "original": String(story.rawValue), "revision": "3",
        "back": String(story.rawValue),
      ]
      let marked = try site.post("\(address)/translations/follow", follow, as: rana)
      #expect(marked.location == path)
      #expect(try page().contains("follows revision 3 of 3: up to date"))
      let own = try site.answer(.get, "\(address)/translations", rana.headers).text
      #expect(own.contains("Translated from") && own.contains("Eight boats"))
    }
  }
}

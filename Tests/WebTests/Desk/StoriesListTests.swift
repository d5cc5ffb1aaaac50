import HTTP
import News
import Stores
import Support
import Testing
import Times
import Web

@Suite("The desk's lists of stories") struct StoriesListTests {
  /// A story at the desk that somebody has saved.
  static func create(
    _ site: TestSite, _ headline: String, by staff: TestSite.SignedIn,
    body: String = "A text.", state: StoryState = .draft
  ) throws -> ID<Story> {
    var draft = site.newsroom.draft(headline, body: body)
    draft.published = nil
    return try site.site.workingCopies.create(
      draft, as: state, by: Actor(staff.account), at: site.clock.now)
  }

  private static func headlines(_ response: Response) throws -> [String] {
    let page = try Document(response)
    return page.tags.filter {
      $0.name == "a" && $0.attributes["href"]?.wholeMatch(of: /\/desk\/stories\/\d+/) != nil
    }.map(\.text)
  }

  @Test("show what is mine first, else everything, and every list by its address")
  func views() throws {
    try TestSite.with { site in
      let (rana, omar) = (try site.signIn("Rana"), try site.signIn("Omar"))
      let mine = try Self.create(site, "Of Rana", by: rana)
      _ = try Self.create(site, "Of Omar", by: omar)
      let home = try site.answer(.get, "/desk/", rana.headers)
      #expect(try Self.headlines(home) == ["Of Rana"])
      let all = try site.answer(.get, "/desk/?view=all", rana.headers)
      #expect(try Set(Self.headlines(all)) == ["Of Rana", "Of Omar"])
      try site.site.workingCopies.take(
        .submit, on: mine, by: Actor(rana.account), at: site.clock.now)
      let review = try site.answer(.get, "/desk/?view=in-review", omar.headers)
      #expect(try Self.headlines(review) == ["Of Rana"])
      #expect(review.text.contains("In review <span class=\"count\">1</span>"))
      let text = try site.answer(.get, "/desk/?view=all&q=omar", rana.headers)
      #expect(try Self.headlines(text) == ["Of Omar"])
      let nonsense = "/desk/?view=x&place=s99&owner=abc&state=y&before=%00&q=%00%01<script>"
      let none = try site.answer(.get, nonsense, rana.headers)
      #expect(none.status == .ok)
      #expect(!none.text.contains("<script>"))
    }
  }

  @Test("are filtered by whom a story is assigned to, and by who stands in its byline")
  func people() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      var draft = site.newsroom.draft("By Mara")
      draft.byline = [.person(name: "Mara Dunn", role: "")]
      _ = try site.site.workingCopies.create(
        draft, as: .draft, by: Actor(rana.account), at: site.clock.now)
      _ = try Self.create(site, "By nobody", by: rana)
      let page = try site.answer(.get, "/desk/?view=all&author=Mara+Dunn", rana.headers)
      #expect(try Self.headlines(page) == ["By Mara"])
      #expect(page.text.contains("value=\"Mara Dunn\""))
      let owned = "/desk/?view=all&owner=\(rana.account.id.rawValue)"
      #expect(try Self.headlines(site.answer(.get, owned, rana.headers)).count == 2)
    }
  }

  @Test("go on by key, and no story stands on two pages")
  func paging() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      for number in 0..<53 { _ = try Self.create(site, "Story \(number)", by: rana) }
      var path = "/desk/?view=all"
      var seen: [String] = []
      for expected in [50, 3] {
        let response = try site.answer(.get, path, rana.headers)
        let found = try Self.headlines(response)
        #expect(found.count == expected)
        seen += found
        path = try Document(response).address(with: "before=") ?? ""
      }
      #expect(Set(seen).count == 53 && path.isEmpty)
    }
  }

  @Test("can be named, found again under their names, and forgotten by their owner alone")
  func filters() throws {
    try TestSite.with { site in
      let (rana, omar) = (try site.signIn("Rana"), try site.signIn("Omar"))
      let form: Query = [
        "token": rana.formToken, "name": " My <list> ", "query": "view=stale&q=boats&evil=1",
      ]
      let kept = try site.post("/desk/filters", form, as: rana)
      #expect(kept.location == "/desk/?view=stale&q=boats")
      let page = try site.answer(.get, "/desk/", rana.headers)
      #expect(page.text.contains("My &lt;list&gt;"))
      #expect(try Document(page).address(with: "q=boats") == "/desk/?view=stale&q=boats")
      #expect(try !site.answer(.get, "/desk/", omar.headers).text.contains("My &lt;"))
      let filter = try #require(
        try site.site.deskStories.filters(of: rana.account.id).first
      ).id.rawValue
      let path = "/desk/filters/\(filter)/delete"
      #expect(try site.post(path, ["token": omar.formToken], as: omar).status == .notFound)
      #expect(try site.post(path, ["token": rana.formToken], as: rana).status == .seeOther)
      #expect(try site.site.deskStories.filters(of: rana.account.id) == [])
      for name in ["", " \u{1} ", String(repeating: "x", count: 101), "\u{0}"] {
        let refused = try site.post(
          "/desk/filters", ["token": rana.formToken, "name": name, "query": "q=kept"], as: rana)
        #expect(refused.status == .unprocessable)
        #expect(refused.text.contains("value=\"kept\""))
        #expect(refused.text.contains("aria-describedby=\"name-fault\""))
      }
    }
  }

  @Test("are closed to strangers, and their forms to other sites and old tokens")
  func closed() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      for path in ["/desk/", "/desk/budget", "/desk/calendar", "/desk/stories/1/revisions"] {
        #expect(try site.answer(.get, path).location == "/desk/sign-in", "\(path)")
      }
      for path in [
        "/desk/selected", "/desk/selected/do", "/desk/filters", "/desk/filters/1/delete",
        "/desk/budget", "/desk/stories/1/revisions/restore", "/desk/stories/1/change-log",
        "/desk/stories/1/translations", "/desk/stories/1/translations/follow",
      ] {
        let form: Query = ["token": rana.formToken, "note": "Typed <words>"]
        let foreign = try site.post(path, form, as: rana, origin: "https://evil.example")
        #expect(foreign.status == .forbidden, "\(path)")
        let old = try site.post(path, ["token": "x", "note": "Typed <words>"], as: rana)
        #expect(old.status == .forbidden, "\(path)")
        #expect(old.text.contains("Typed &lt;words&gt;"), "\(path)")
        #expect(try site.post(path, form).status == .forbidden, "\(path)")
        let moderator = try site.signIn("Mo", role: .moderator)
        if !["/desk/selected", "/desk/filters"].contains(where: path.hasPrefix) {
          let answer = try site.post(path, ["token": moderator.formToken], as: moderator)
          #expect(answer.status == .forbidden, "\(path)")
        }
      }
    }
  }
}

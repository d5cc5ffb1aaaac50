import HTTP
import News
import Stores
import Support
import Testing
import Times
import Web

@Suite("Budget and calendar") struct PlanPageTests {
  @Test("an idea is added to a day, and stands there with what is planned and written")
  func idea() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let section = try site.newsroom.section("world").rawValue
      let form: Query = [
        "token": rana.formToken, "headline": "Ferries & <fog>", "section": "s\(section)",
        "day": "2026-11-25", "words": "400", "pictures": "1",
      ]
      let added = try site.post("/desk/budget", form, as: rana)
      #expect(added.location == "/desk/budget?day=2026-11-25")
      for path in ["/desk/budget", "/desk/budget?day=2026-11-25"] {
        let page = try site.answer(.get, path, rana.headers).text
        #expect(page.contains("Ferries &amp; &lt;fog&gt;") && page.contains("0 of 400 words"))
      }
      let other = try site.answer(.get, "/desk/budget?day=2026-11-27", rana.headers)
      #expect(!other.text.contains("Ferries &amp;"))
      let list = try site.site.deskStories.list(
        DeskListRequest(
          .mine, account: rana.account.id, now: site.clock.now, dayBegan: site.clock.now))
      #expect(list.stories.map(\.state) == [.idea])
    }
  }

  @Test("what cannot be taken is said beside its field, and what was typed is kept")
  func refused() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let good: Query = [
        "token": rana.formToken, "headline": "Kept <words>",
        "section": "s\(try site.newsroom.section("world").rawValue)", "day": "2026-11-25",
        "words": "", "pictures": "",
      ]
      for (field, value) in [
        ("headline", " "), ("headline", String(repeating: "x", count: 301)),
        ("headline", "\u{0} \u{1}"), ("section", "s99"), ("section", "e1"), ("day", "2026-02-30"),
        ("day", ""), ("words", "-1"), ("words", "many"), ("pictures", "100000"),
      ] {
        var form = good
        form.set(field, value)
        let answer = try site.post("/desk/budget", form, as: rana)
        #expect(answer.status == .unprocessable, "\(field): \(value.prefix(9))")
        #expect(answer.text.contains("aria-describedby=\"idea-\(field)-fault\""), "\(field)")
        if field != "headline" { #expect(answer.text.contains("Kept &lt;words&gt;")) }
      }
    }
  }

  @Test("the calendar has what is scheduled and held, in its edition's time, and says how late")
  func calendar() throws {
    try TestSite.with { site in
      let rana = try site.signIn("Rana")
      let story = try StoriesListTests.create(site, "Later", by: rana)
      let due = site.clock.now + .hours(2)
      try site.site.workingCopies.schedule(
        story, revision: 1, due: due, kind: .publish, by: Actor(rana.account),
        at: site.clock.now)
      let page = try site.answer(.get, "/desk/calendar", rana.headers).text
      #expect(page.contains("datetime=\"2026-11-24T14:00:00Z\"") && page.contains("Later"))
      let next = try site.answer(.get, "/desk/calendar?month=2026-12", rana.headers)
      #expect(!next.text.contains("Later"))
      site.clock.now = due + .minutes(32)
      #expect(site.site.publishDue() == 1)
      let after = try site.answer(.get, "/desk/calendar", rana.headers).text
      #expect(after.contains("32 minutes late"))
      for month in ["2026-13", "x", "%00", "9999-12", "0001-01"] {
        let path = "/desk/calendar?month=\(month)"
        #expect(try site.answer(.get, path, rana.headers).status == .ok, "\(month)")
      }
    }
  }
}

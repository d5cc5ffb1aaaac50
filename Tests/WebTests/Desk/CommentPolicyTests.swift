import HTTP
import Moderation
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("The policy on comments") struct CommentPolicyTests {
  /// The form as the page offers it.
  private static func form(_ page: String) -> Query {
    var form = Query()
    for field in PolicyField.all {
      let name = field.path
      if case .flag = field.kind {
        if page.contains("name=\"\(name)\" type=\"checkbox\" value=\"true\" checked")
          || page.contains("type=\"hidden\" name=\"\(name)\"")
        {
          form.add(name, "true")
        }
      } else {
        form.add(name, ModerationPolicy()[field])
      }
    }
    return form
  }

  private static func changed(_ form: Query, _ name: String, _ value: String) -> Query {
    var changed = Query()
    for item in form.items where item.name != name { changed.add(item.name, item.value) }
    changed.add(name, value)
    return changed
  }

  @Test("is saved as it is shown, with its lists, and stands in the audit log")
  func saving() throws {
    try TestSite.with { site in
      try site.fill()
      let chief = try site.signIn("Chief", role: .administrator)
      let page = try site.answer(.get, "/desk/comments/policy", chief.headers).text
      var form = Self.changed(Self.form(page), "token", chief.formToken)
      form = Self.changed(form, "words.list", "casino | en | reject\r\n\r\nbadword")
      form = Self.changed(form, "links.sites", "spam.example | tag")
      form = Self.changed(form, "links.allowed", "4")
      let saved = try site.post("/desk/comments/policy", form, as: chief)
      #expect(saved.status == .seeOther, "\(saved.text.suffix(2000))")
      var expected = ModerationPolicy()
      expected.links.allowed = 4
      expected.links.sites = SiteList([.init("spam.example", .tag)])
      expected.words.list = WordList([
        .init("casino", language: "en", .reject), .init("badword", .hold),
      ])
      #expect(try site.site.decisions.moderationPolicy() == expected)
      #expect(try !site.site.decisions.takesGuests())
      let shown = try site.answer(.get, "/desk/comments/policy", chief.headers).text
      #expect(shown.contains("casino | en | reject\nbadword |  | hold"))
      let audit = try site.answer(.get, "/desk/audit?act=comments.", chief.headers).text
      #expect(audit.contains("comments.policy"))
    }
  }

  @Test("what is wrong is said beside its field, with the line of a list, and nothing is lost")
  func faults() throws {
    try TestSite.with { site in
      try site.fill()
      let chief = try site.signIn("Chief", role: .administrator)
      let page = try site.answer(.get, "/desk/comments/policy", chief.headers).text
      var form = Self.changed(Self.form(page), "token", chief.formToken)
      form = Self.changed(form, "length.most", "seven")
      form = Self.changed(form, "words.list", "fine\n\ncasino | en | burn")
      let refused = try site.post("/desk/comments/policy", form, as: chief)
      #expect(refused.status == .unprocessable)
      #expect(refused.text.contains("value=\"seven\" aria-invalid"))
      #expect(refused.text.contains("A whole number from 100 to 100,000"))
      #expect(refused.text.contains("Line 3: One of these, please: tag, hold, reject."))
      #expect(refused.text.contains("casino | en | burn"))
      form = Self.changed(Self.form(page), "token", chief.formToken)
      form = Self.changed(form, "echo.reject", "1")
      let contradiction = try site.post("/desk/comments/policy", form, as: chief)
      #expect(contradiction.text.contains("At least 2, to fit the other fields."))
      #expect(try site.site.decisions.moderationPolicy() == ModerationPolicy())
    }
  }

  @Test("readers see what was removed, month by month, of their edition")
  func tally() throws {
    try TestSite.with { site in
      try site.fill()
      #expect(try site.answer(.get, "/comments/tally").text.contains("Nobody has commented"))
      let published = try site.publish(site.newsroom.draft("Night ferry"))
      let comment = try site.site.comments.post(
        NewComment(
          story: published.id, writer: .new(digest: "d", device: ""), author: "Ana",
          source: "Hm", body: "<p>Hm</p>"), at: site.clock.now)
      _ = try site.site.comments.decide(
        [comment.id], .init(.rejected, reason: .hate), by: .command, at: site.clock.now)
      site.clock.now = site.clock.now + .hours(2)
      let page = try site.answer(.get, "/comments/tally").text
      #expect(page.contains("Against a group of people</td><td>1</td>"))
      let other = try site.answer(.get, "/ar/comments/tally").text
      #expect(!other.contains("<td>١</td>") && !other.contains("<td>1</td>"))
    }
  }
}

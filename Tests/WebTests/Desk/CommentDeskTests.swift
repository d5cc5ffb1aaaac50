import Database
import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

private typealias Comment = News.Comment

@Suite("The moderators' desk") struct CommentDeskTests {
  /// A site with a moderator and comments under a story.
  private struct Stage {
    let site: TestSite
    let staff: TestSite.SignedIn
    let published: Published

    init(_ site: TestSite) throws {
      self.site = site
      try site.fill()
      staff = try site.signIn("Mod Erin", role: .moderator)
      published = try site.publish(site.newsroom.draft("Night ferry"))
    }

    var comments: Comments { site.site.comments }

    func comment(
      _ text: String, _ state: Comment.State = .held, findings: String = ""
    ) throws -> ID<Comment> {
      try comments.post(
        NewComment(
          story: published.id, writer: .new(digest: "digest of \(text)", device: "a browser"),
          author: "Ana <Soto>", source: text, body: "<p>\(text)</p>", state: state,
          findings: findings, network: "network"), at: site.clock.now
      ).id
    }

    func state(_ comment: ID<Comment>) throws -> Comment.State? {
      try comments.comment(CommentMark(comment))?.comment.state
    }

    /// Sends an act on comments.
    func act(
      _ act: String, _ marked: [ID<Comment>], _ more: Query = [:], token: String? = nil,
      as other: TestSite.SignedIn? = nil
    ) throws -> Response {
      let who = other ?? staff
      var form: Query = ["token": token ?? who.formToken, "do": act, "queue": "all"]
      for comment in marked { form.add("mark", CommentMark(comment).text) }
      for item in more.items { form.add(item.name, item.value) }
      return try site.post("/desk/comments/act", form, as: who)
    }

    func page(_ query: String = "") throws -> String {
      try site.answer(.get, "/desk/comments/\(query)", staff.headers).text
    }

    /// Limits the moderator to a section.
    func limit(to section: String) throws {
      try site.site.accounts.setRole(
        .moderator,
        grants: [
          Grant(
            .moderator, edition: site.newsroom.edition(),
            section: try site.newsroom.section(section))
        ], of: staff.account.id, by: .command, at: site.clock.now)
      site.site.sessions.forget(staff.account.id)
    }
  }

  private static func with(_ body: (Stage) throws -> Void) throws {
    try TestSite.with { try body(Stage($0)) }
  }

  @Test("what waits is shown with what was found, counted in the navigation, and no number is told")
  func queue() throws {
    try Self.with { stage in
      let held = try stage.comment(
        "Buy casino",
        findings: """
          [{"phase":"classifier","action":"hold","reason":"looks unwanted","percent":91,\
          "words":["casino"]}]
          """)
      let page = try stage.page()
      #expect(page.contains("Buy casino") && page.contains("Ana &lt;Soto&gt;"))
      #expect(page.contains("91%") && page.contains("“casino”"))
      #expect(page.contains("Comments (1)"))
      #expect(page.contains("value=\"\(CommentMark(held).text)\""))
      let reader = try #require(
        try stage.comments.comment(CommentMark(held))?.comment.reader)
      #expect(page.contains("reader=\(CommenterMark(reader).text)"))
      let own = try stage.page("?queue=all&reader=\(CommenterMark(reader).text)")
      #expect(own.contains("Buy casino"))
      let others = try stage.page(
        "?queue=all&reader=\(CommenterMark(ID(rawValue: 999)).text)")
      #expect(!others.contains("Buy casino"))
    }
  }

  @Test("approve, hold and refuse, each with an undo")
  func deciding() throws {
    try Self.with { stage in
      let comment = try stage.comment("First")
      for (act, state, more) in [
        ("approve", Comment.State.approved, [:] as Query), ("hold", .held, [:]),
        ("reject", .rejected, ["reason": "abuse", "note": "Too rude"]),
      ] {
        let before = try stage.state(comment)
        let response = try stage.act(act, [comment], more)
        #expect(response.status == .seeOther, "\(act)")
        #expect(try stage.state(comment) == state)
        let target = try #require(response.location)
        let page = try stage.site.answer(.get, target, stage.staff.headers).text
        let number = try #require(
          page.firstMatch(of: /name="decision" value="([0-9]+)"/)
        ).1
        let undone = try stage.site.post(
          "/desk/comments/undo",
          ["token": stage.staff.formToken, "decision": String(number), "queue": "all"],
          as: stage.staff)
        #expect(undone.status == .seeOther)
        #expect(try stage.state(comment) == before)
        _ = try stage.act(act, [comment], more)
      }
      let page = try stage.page("?queue=rejected")
      #expect(page.contains("Insults or threats: Too rude"))
    }
  }

  @Test("several at once are decided and taken back together")
  func bulk() throws {
    try Self.with { stage in
      let all = try ["One", "Two", "Three"].map { try stage.comment($0) }
      let response = try stage.act("reject", all, ["reason": "unwanted", "bulk": "yes"])
      for comment in all { #expect(try stage.state(comment) == .rejected) }
      let page = try stage.site.answer(
        .get, try #require(response.location), stage.staff.headers
      ).text
      #expect(page.contains("Refused: 3"))
      var form: Query = ["token": stage.staff.formToken]
      for match in page.matches(of: /name="decision" value="([0-9]+)"/) {
        form.add("decision", String(match.1))
      }
      _ = try stage.site.post("/desk/comments/undo", form, as: stage.staff)
      for comment in all { #expect(try stage.state(comment) == .held) }
    }
  }

  @Test("a refusal without a reason is not done, and what was typed stays")
  func reasonless() throws {
    try Self.with { stage in
      let comment = try stage.comment("First")
      let refused = try stage.act("reject", [comment], ["note": "Keep me"])
      #expect(refused.status == .unprocessable)
      #expect(refused.text.contains("Keep me"))
      #expect(try stage.state(comment) == .held)
      #expect(try stage.act("approve", []).status == .unprocessable)
      #expect(try stage.act("dance", [comment]).status.code < 500)
    }
  }

  @Test("picks, reports, notes, appeals")
  func others() throws {
    try Self.with { stage in
      let comment = try stage.comment("First", .approved)
      let reader = try #require(
        try stage.comments.comment(CommentMark(try stage.comment("Second", .approved)))
      )
      .comment.reader
      _ = try stage.act("pick", [comment])
      #expect(try stage.comments.comment(CommentMark(comment))?.comment.isPicked == true)
      _ = try stage.act("unpick", [comment])
      #expect(try stage.comments.comment(CommentMark(comment))?.comment.isPicked == false)
      try stage.comments.report(
        comment, by: try #require(reader), .privacy, "My address", at: stage.site.clock.now)
      #expect(try stage.page("?queue=reported").contains("My address"))
      _ = try stage.act("dismiss", [comment])
      #expect(try !stage.page("?queue=reported").contains("My address"))
      #expect(try stage.act("note", [comment], ["words": " "]).status == .unprocessable)
      _ = try stage.act("note", [comment], ["words": "Watch this one"])
      #expect(try stage.page("?queue=all").contains("Watch this one"))
      _ = try stage.act("reject", [comment], ["reason": "hate"])
      let author = try #require(
        try stage.comments.comment(CommentMark(comment))?.comment.reader)
      try stage.comments.appeal(comment, by: author, "I was joking", at: stage.site.clock.now)
      #expect(try stage.page("?queue=appealed").contains("I was joking"))
      _ = try stage.act("answer", [comment], ["words": "It stays"])
      #expect(try stage.comments.appeal(of: comment)?.answer == "It stays")
    }
  }

  @Test("a pick that its author changes is none, and the queue says since when")
  func fallenPick() throws {
    try Self.with { stage in
      let comment = try stage.comment("First", .approved)
      _ = try stage.act("pick", [comment])
      let author = try #require(
        try stage.comments.comment(CommentMark(comment))?.comment.reader)
      try stage.comments.edit(
        comment, by: author,
        Comments.Rewrite(
          source: "Buy a boat", body: "<p>Buy a boat</p>", language: nil, isRightToLeft: false,
          state: .approved, findings: "", fingerprint: 0), at: stage.site.clock.now)
      #expect(try stage.page("?queue=all").contains("was an editors’ pick until its author"))
      let slug = stage.published.address.slug
      let picks = try stage.site.answer(.get, "/world/2026/11/24/\(slug)/comments/picks").text
      #expect(picks.contains("picked none"))
      _ = try stage.act("pick", [comment])
      #expect(try !stage.page("?queue=all").contains("was an editors’ pick until its author"))
    }
  }

  @Test("the audit log leads to the comment, and never says who wrote it")
  func audit() throws {
    try Self.with { stage in
      let (comment, other) = (try stage.comment("First"), try stage.comment("Second"))
      _ = try stage.act("approve", [comment])
      let admin = try stage.site.signIn("Rana Keel", role: .administrator)
      let log = try stage.site.answer(.get, "/desk/audit?act=comment.", admin.headers).text
      let address = "/desk/comments/?queue=all&amp;comment=\(comment.rawValue)"
      #expect(log.contains("href=\"\(address)\">Night ferry</a>"))
      #expect(!log.contains("Soto") && !log.contains("First"))
      let page = try stage.page("?queue=all&comment=\(comment.rawValue)")
      #expect(page.contains("Ana &lt;Soto&gt;") && page.contains("First"))
      #expect(!page.contains("Second") && comment != other)
    }
  }

  @Test("a ban needs a time and a reason, holds that long, and can be lifted")
  func banning() throws {
    try Self.with { stage in
      let comment = try stage.comment("First")
      for (form, kept) in [
        (["amount": "0", "unit": "days", "words": "Spite"] as Query, "Spite"),
        (["amount": "x", "unit": "days", "words": "Spite"], "Spite"),
        (["amount": "99999", "unit": "weeks", "words": "Spite"], "Spite"),
        (["amount": "37", "unit": "days", "words": ""], "37"),
      ] {
        let refused = try stage.act("ban", [comment], form)
        #expect(refused.status == .unprocessable)
        #expect(refused.text.contains(kept))
      }
      _ = try stage.act(
        "ban", [comment], ["amount": "2", "unit": "weeks", "words": "Thrice warned"])
      let reader = try #require(
        try stage.comments.comment(CommentMark(comment))?.comment.reader)
      let now = stage.site.clock.now
      let ban = try #require(try stage.comments.ban(of: reader, network: nil, at: now))
      #expect(ban.reason == "Thrice warned" && ban.until == now + .days(14))
      #expect(try stage.page().contains("Thrice warned"))
      #expect(try stage.act("lift", [comment], ["ban": "\(ban.id + 7)"]).status == .notFound)
      _ = try stage.act("lift", [comment], ["ban": "\(ban.id)"])
      #expect(try stage.comments.ban(of: reader, network: nil, at: now) == nil)
    }
  }

  @Test("a moderator of one section neither sees nor changes what stands in another")
  func places() throws {
    try Self.with { stage in
      let comment = try stage.comment("In world")
      let numbers = try stage.comments.decide(
        [comment], .init(.approved), by: .command, at: stage.site.clock.now)
      try stage.limit(to: "sport")
      #expect(try !stage.page("?queue=all").contains("In world"))
      #expect(try stage.act("hold", [comment]).status == .forbidden)
      let undone = try stage.site.post(
        "/desk/comments/undo",
        ["token": stage.staff.formToken, "decision": "\(numbers[0])"], as: stage.staff)
      #expect(undone.status == .forbidden)
      let rule = try stage.site.post(
        "/desk/comments/story",
        [
          "token": stage.staff.formToken, "story": "\(stage.published.id.rawValue)",
          "mode": "closed",
        ], as: stage.staff)
      #expect(rule.status == .forbidden)
      #expect(try stage.state(comment) == .approved)
    }
  }

  @Test("a forged form changes nothing")
  func forged() throws {
    try Self.with { stage in
      let comment = try stage.comment("First")
      #expect(try stage.act("approve", [comment], token: "nonsense").status == .forbidden)
      let reporter = try stage.site.signIn("A reporter", role: .reporter)
      #expect(try stage.act("approve", [comment], as: reporter).status == .forbidden)
      #expect(try stage.state(comment) == .held)
    }
  }

  @Test("a story and a section get rules of their own")
  func rules() throws {
    try Self.with { stage in
      let story = stage.published.id
      #expect(try stage.page("?story=\(story.rawValue)").contains("name=\"mode\""))
      let set = try stage.site.post(
        "/desk/comments/story",
        ["token": stage.staff.formToken, "story": "\(story.rawValue)", "mode": "closed"],
        as: stage.staff)
      #expect(set.status == .seeOther)
      #expect(try stage.comments.ownRule(of: story) == .closed)
      let editor = try stage.site.signIn("An editor", role: .editor)
      let world = try stage.site.newsroom.section("world")
      var form: Query = [
        "token": editor.formToken, "section": "\(world.rawValue)", "mode": "moderated",
        "days": "many",
      ]
      let refused = try stage.site.post("/desk/comments/rules", form, as: editor)
      #expect(refused.status == .unprocessable && refused.text.contains("value=\"many\""))
      form = [
        "token": editor.formToken, "section": "\(world.rawValue)", "mode": "moderated",
        "days": "14",
      ]
      #expect(try stage.site.post("/desk/comments/rules", form, as: editor).status == .seeOther)
      #expect(try stage.comments.rules()[world] == CommentRule(.moderated, days: 14))
    }
  }
}

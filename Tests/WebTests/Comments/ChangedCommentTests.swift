import Database
import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

private typealias Browser = CommentBrowser

@Suite("Changing what one has said") struct ChangedCommentTests {
  private static let story = CommentingTests.story

  /// A site with a comment of Ana's, whose form to change it is open.
  private struct Stage {
    let site: TestSite
    let ana: CommentBrowser
    let path: String
    let token: String
    let editor = Actor(account: nil, name: "Rana Keel")

    init(_ site: TestSite) throws {
      self.site = site
      try site.fill()
      ana = Browser(site)
      path = try ana.comment("The harbour is closed until noon on Sunday.")
      token = try ana.token(path)
      site.clock.now = site.clock.now + .minutes(1)
    }

    var comments: Comments { site.site.comments }
    var comment: ID<Comment> { get throws { try #require(CommentMark(text: path.mark)).comment } }

    func edit(_ text: String) throws -> Response {
      try ana.post(path, ["do": "edit", "token": token, "text": text])
    }

    func source() throws -> String {
      try #require(try comments.comment(CommentMark(try comment))).source
    }

    func ban() throws {
      try comments.ban(
        authorOf: comment, network: false, until: site.clock.now + .days(2),
        reason: "Insults, three times.", by: editor, at: site.clock.now)
    }
  }

  private typealias Comment = News.Comment

  private static func with(_ body: (Stage) throws -> Void) throws {
    try TestSite.with { try body(Stage($0)) }
  }

  @Test("whoever is banned changes, votes for and reports nothing, and reads why")
  func banned() throws {
    try Self.with { stage in
      let ben = Browser(stage.site, from: "203.0.113.9")
      let other = try ben.comment("Then I will take the bus to Port Ellery.", "Ben Ash")
      try stage.ban()
      let edit = try stage.edit("The harbour belongs to fools.")
      #expect(edit.status == .unprocessable)
      #expect(edit.text.contains("Insults, three times."))
      #expect(edit.text.contains("The harbour belongs to fools."))
      let vote = try stage.ana.post(other, ["do": "vote"])
      #expect(vote.status == .unprocessable && vote.text.contains("Insults, three times."))
      let report = try stage.ana.post(
        other, ["do": "report", "reason": "hate", "words": "He is a fool"])
      #expect(report.status == .unprocessable && report.text.contains("Insults, three times."))
      #expect(report.text.contains("He is a fool</textarea>"))
      #expect(report.text.contains("value=\"hate\" selected"))
      #expect(try stage.source().contains("until noon"))
      let queue = try stage.comments.queue(.init(.all), at: stage.site.clock.now).comments
      #expect(queue.allSatisfy { $0.record.reports == 0 && $0.record.comment.votes == 0 })
      #expect(
        try stage.ana.post(stage.path, ["do": "delete", "token": stage.token]).status == .seeOther)
      #expect(try stage.source() == "")
    }
  }

  @Test("a closed conversation takes no changes, and gives what was typed back")
  func closed() throws {
    try Self.with { stage in
      let record = try #require(try stage.comments.comment(CommentMark(try stage.comment)))
      try stage.comments.set(
        .closed, of: record.comment.story, headline: "", by: stage.editor, at: stage.site.clock.now)
      let edit = try stage.edit("Until two on Sunday.")
      #expect(edit.status == .unprocessable)
      #expect(edit.text.contains("takes no more comments"))
      #expect(edit.text.contains("Until two on Sunday.</textarea>"))
      #expect(try stage.source().contains("until noon"))
    }
  }

  @Test("many changes at once have to wait, with what was typed")
  func pace() throws {
    try Self.with { stage in
      var statuses: [Status] = []
      for number in 0..<20 {
        let edit = try stage.edit("The harbour is closed until \(number) on Sunday.")
        statuses.append(edit.status)
        guard edit.status == .tooManyRequests else { continue }
        #expect(edit.headers["Retry-After"] == "60")
        #expect(edit.text.contains("until \(number) on Sunday.</textarea>"))
      }
      #expect(statuses.count { $0 == .seeOther } == 6)
      #expect(statuses.last == .tooManyRequests)
      stage.site.clock.now = stage.site.clock.now + .minutes(1)
      #expect(try stage.edit("The harbour is open again.").status == .seeOther)
    }
  }

  @Test(
    "nobody is told how a change of another's comment would be judged, with a form of their own")
  func another() throws {
    try Self.with { stage in
      let ben = Browser(stage.site, from: "203.0.113.9")
      let own = try ben.token(
        try ben.comment("Then I will take the bus to Port Ellery.", "Ben Ash"))
      for form: Query in [
        ["do": "edit", "token": own, "text": "Fools, all of them."],
        ["do": "edit", "token": own, "text": "How it would look", "act": "preview"],
        ["do": "edit", "token": own, "text": ""],
        ["do": "delete", "token": own],
        ["do": "appeal", "token": own, "words": ""],
      ] {
        #expect(try ben.post(stage.path, form).status == .notFound, "\(form)")
      }
      #expect(try stage.source().contains("until noon"))
    }
  }

  @Test("under a story that is not shown any more words come back, and one's own can be taken back")
  func lost() throws {
    try TestSite.with { site in
      var draft = site.newsroom.draft("Soon gone")
      draft.guid = "soon"
      let address = try site.newsroom.publish(draft).address
      let story = "/world/2026/11/24/\(address.slug)"
      let ana = Browser(site)
      let posted = try ana.post(
        story + "/comments", ["name": "Ana Soto", "text": "First words", "act": "post"])
      let path = String((posted.location ?? "").prefix { $0 != "?" })
      let token = try ana.token(path)
      _ = try Publishing(site.site.pool).act(
        .retract, on: "soon", note: "Not so.", at: site.clock.now)
      for (form, words) in [
        (["do": "edit", "token": token, "text": "Better words"], "Better words"),
        (["do": "report", "reason": "abuse", "words": "He lies"], "He lies"),
      ] as [(Query, String)] {
        let response = try ana.post(path, form)
        #expect(response.status == .gone)
        #expect(response.text.contains(words), "\(words)")
      }
      #expect(try ana.post(path, ["do": "vote"]).status == .gone)
      #expect(try Browser(site).post(path, ["do": "delete", "token": token]).status == .forbidden)
      let deleted = try ana.post(path, ["do": "delete", "token": token])
      #expect(deleted.status == .ok)
      #expect(deleted.text.contains("You have taken this comment back."))
      let mark = try #require(CommentMark(text: path.mark))
      #expect(try site.site.comments.comment(mark)?.source == "")
    }
  }

  @Test("a form that was open while the story went elsewhere does what it says")
  func moved() throws {
    try Self.with { stage in
      let sport = try stage.site.newsroom.section("sport")
      let record = try #require(try stage.comments.comment(CommentMark(try stage.comment)))
      try stage.site.site.pool.write { db in
        try db.run(
          """
          INSERT INTO former_address (section, day, slug, story) SELECT section, day, slug, id \
          FROM story WHERE id = \(record.comment.story)
          """)
        try db.run("UPDATE story SET section = \(sport) WHERE id = \(record.comment.story)")
      }
      let edit = try stage.edit("Until two on Sunday.")
      #expect(edit.status == .seeOther)
      #expect(edit.location?.hasPrefix("/sport/") == true)
      #expect(try stage.source() == "Until two on Sunday.")
    }
  }
}

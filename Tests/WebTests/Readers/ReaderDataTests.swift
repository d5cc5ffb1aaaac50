import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("The file of a reader's data") struct ReaderDataTests {
  @Test("has the votes, reports and appeals, and what moderation found and decided")
  func whole() throws {
    try TestSite.with { site in
      try site.fill()
      let (ana, ben) = (CommentBrowser(site), CommentBrowser(site, from: "203.0.113.9"))
      let theirs = try ben.comment("The harbour is closed until noon.", "Ben Ash")
      let held = try ana.comment(
        "Look at https://one.example and https://two.example and https://three.example please")
      try ana.post(theirs, ["do": "vote"])
      try ana.post(theirs, ["do": "report", "reason": "privacy", "words": "My uncle's boat"])
      let comment = try #require(CommentMark(text: held.mark)).comment
      let editor = Actor(account: nil, name: "Rana Keel")
      _ = try site.site.comments.decide(
        [comment], .init(.rejected, reason: .unwanted, note: "No shops here"), by: editor,
        at: site.clock.now)
      try ana.post(held, ["do": "appeal", "token": try ana.token(held), "words": "They are maps"])
      try site.site.comments.ban(
        authorOf: comment, network: false, until: site.clock.now + .days(1), reason: "Twice now",
        by: editor, at: site.clock.now)

      let data = try ana.get("/saved/you.json").text
      #expect(data.contains("\"votes\":[\"\(theirs)\"]"), "\(data)")
      for part in [
        "\"comment\":\"\(theirs)\"", "\"reason\":\"privacy\"", "My uncle's boat", "\"found\":[",
        "No shops here", "\"reason\":\"unwanted\"", "They are maps", "Twice now",
      ] {
        #expect(data.contains(part), "\(part)")
      }
      #expect(!data.contains("Rana Keel") && !data.contains("Ben Ash"))

      let page = try ana.get("/saved/you").text
      #expect(page.contains("1 vote for a comment."))
      #expect(page.contains("1 report of a comment."))
      #expect(page.contains("1 request for another look at a comment of yours."))
      let others = try ben.get("/saved/you").text
      #expect(!others.contains("vote for a comment") && !others.contains("report of a comment"))
    }
  }
}

import Database
import HTTP
import Markup
import Moderation
import News
import Secrets
import Stores
import Support
import Testing
import Times

@testable import Web

private typealias Browser = CommentBrowser

@Suite("A reader's own comments") struct OwnCommentsTests {
  private static let comments = CommentingTests.story + "/comments"

  @Test("what waits or was refused is found again by its author, and by nobody else")
  func list() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      #expect(try ana.get("/saved/comments").text.contains("You have not written a comment yet."))
      let shown = try ana.comment("The ferry was late again, and nobody said a word.")
      site.clock.now = site.clock.now + .minutes(2)
      let held = try ana.comment(
        "Look at https://one.example and https://two.example and https://three.example please")
      let list = try ana.get("/saved/comments").text
      #expect(list.contains("href=\"\(shown)\"") && list.contains("href=\"\(held)\""))
      #expect(list.contains("waits for a moderator"))
      #expect(try ana.get("/saved/you").text.contains("href=\"/saved/comments\""))
      #expect(try ana.get(held).text.contains("href=\"/saved/comments\""))
      let stranger = try Browser(site, from: "203.0.113.9").get("/saved/comments").text
      #expect(!stranger.contains("ferry was late"))
    }
  }

  @Test("under a story that is gone they are still there to be read")
  func retracted() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      let path = try ana.comment("The ferry was late again, and nobody said a word.")
      try site.site.pool.write { db in
        try db.run("UPDATE story SET state = 'retracted' WHERE slug = 'talks'")
      }
      let list = try ana.get("/saved/comments").text
      #expect(list.contains("nobody said a word"))
      #expect(!list.contains("href=\"\(path)\""))
    }
  }

  @Test("there are as many pages as it takes, each read by key")
  func pages() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      try ana.comment("Comment 0 of a long evening by the harbour, with rain.")
      let known = try site.site.pool.read { db -> (ID<Reader>, ID<Story>)? in
        try db.first("SELECT reader, story FROM comment").map { ($0[0], $0[1]) }
      }
      let (reader, story) = try #require(known)
      for number in 1..<60 {
        _ = try site.site.comments.post(
          NewComment(
            story: story, writer: .reader(reader), author: "Ana Soto", source: "No. \(number)",
            body: "<p>No. \(number).</p>"), at: site.clock.now + .seconds(Int64(number)))
      }
      let first = try ana.get("/saved/comments").text
      let next = try #require(first.firstMatch(of: /href="(\/saved\/comments\?before=[^"]+)"/)).1
      let second = try ana.get(String(next)).text
      #expect(first.contains("No. 59.") && first.contains("No. 10.") && !first.contains("No. 9."))
      #expect(
        second.contains("No. 9.") && second.contains("Comment 0") && !second.contains("No. 10."))
    }
  }

  @Test("nobody votes for their own, and is told so in words")
  func ownVote() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      let path = try ana.comment("The ferry was late again, and nobody said a word.")
      let answer = try ana.post(path, ["do": "vote"])
      #expect(answer.status == .unprocessable)
      #expect(answer.text.contains("This comment is your own."))
    }
  }

  @Test("the staff's role stands beside their name, and guests are told from members")
  func badges() throws {
    try TestSite.with { site in
      try site.fill()
      try Browser(site).comment("The ferry was late again, and nobody said a word.")
      let rana = try site.signIn("Rana Keel", role: .editor)
      let form: Query = ["text": "We have asked the harbour office about it.", "act": "post"]
      let posted = try site.post(Self.comments, form, as: rana)
      #expect(posted.status == .seeOther)
      let page = try site.answer(.get, CommentingTests.story).text
      #expect(page.contains("of-guest\">guest</span>"))
      #expect(page.contains("of-paper\">Staff</span>"))
      #expect(page.contains("of-paper\">editor</span>"))
    }
  }

  @Test("without guests the form says so before anything is typed, and leads to an account")
  func noGuests() throws {
    try TestSite.with { site in
      try site.fill()
      #expect(try !site.answer(.get, CommentingTests.story).text.contains("Only readers with"))
      try site.site.decisions.saveComments(
        policy: ModerationPolicy().json.string, guests: false,
        by: Actor(account: nil, name: "Rana Keel"), at: site.clock.now)
      let page = try site.answer(.get, CommentingTests.story).text
      #expect(page.contains("Only readers with an account may comment here."))
      #expect(page.contains("href=\"/saved/account\"") && page.contains("href=\"/saved/sign-in\""))
      #expect(!page.contains("name=\"name\""))
    }
  }

  @Test("where no guests may write, members find the form, also without a name, and guests why not")
  func members() throws {
    try TestSite.with { site in
      try site.fill()
      try site.site.decisions.keep("no", as: Settings.commentGuests)
      let (readers, token) = (site.site.readers, Token())
      let ana = try readers.begin(token: "first", device: "", at: site.clock.now).id
      try readers.makeAccount(
        of: ana, login: "ana-000001", password: "",
        .init(token: token.digest.hexadecimal, device: ""), at: site.clock.now)
      let (member, guest) = (ReaderBrowser(site), ReaderBrowser(site))
      member.cookie = token.text
      let story = CommentingTests.story
      let field = "name=\"name\""
      let shown = try guest.get(story).text
      #expect(!shown.contains(field) && shown.contains("/saved/sign-in"))
      #expect(try member.get(story).text.contains(field))
      let form: Query = [
        "name": "Ana Soto", "text": "The bus to Port Ellery is full.", "act": "post",
      ]
      #expect(try guest.post(story + "/comments", form).status == .unprocessable)
      #expect(try member.post(story + "/comments", form).status == .seeOther)
      #expect(try guest.get(story).text.contains("The bus to Port Ellery is full."))
      #expect(try member.get(story).text.contains("value=\"Ana Soto\""))
    }
  }
}

import HTTP
import News
import Secrets
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Answers to a reader's comments") struct AnswerFeedTests {
  private static let story = "/world/2026/10/15/talks"

  /// Comments, and returns the path of the comment.
  private func comment(
    _ text: String, by browser: ReaderBrowser, _ name: String, answers path: String? = nil
  ) throws -> String {
    browser.site.clock.now = browser.site.clock.now + .minutes(1)
    var form: Query = ["name": name, "text": text, "act": "post"]
    if let path { form.add("answers", mark(path)) }
    let response = try browser.post(Self.story + "/comments", form)
    try #require(response.status == .seeOther, "\(response.text.suffix(2000))")
    return String((response.location ?? "").prefix { $0 != "?" })
  }

  private func mark(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

  /// The addresses of the private feeds that a page names.
  private func feeds(_ page: String, of browser: ReaderBrowser) throws -> [String] {
    try browser.get(page).text.matches(of: #/href="([^"]*/following/answers/[^"]*)"/#)
      .map { String($0.1) }
  }

  /// A question of Ana's, the answer of Ben's to it, and their browsers.
  private func talk(
    _ site: TestSite
  ) throws -> (ana: ReaderBrowser, ben: ReaderBrowser, question: String, answer: String) {
    try site.fill()
    let (ana, ben) = (ReaderBrowser(site), ReaderBrowser(site))
    let question = try comment("Where do the boats go in a storm?", by: ana, "Ana Soto")
    let answer = try comment(
      "To the *other* side of the bay: [a map](/about).", by: ben, "Ben Ash", answers: question)
    // Links of newcomers wait for a moderator.
    _ = try Comments(site.site.pool).decide(
      [try #require(CommentMark(text: mark(answer))?.comment)], .init(.approved),
      by: Actor(account: nil, name: "Rana Keel"), at: site.clock.now)
    return (ana, ben, question, answer)
  }

  @Test(
    "stand in a private feed: who, when, to what, the words, the place",
    arguments: Databases.available)
  func entries(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let (ana, ben, question, answer) = try talk(site)
      _ = try comment("Thank you, I did not know that.", by: ana, "Ana Soto", answers: answer)
      let feed = try #require(try feeds("/saved/you", of: ana).first)
      #expect(!feed.contains(try #require(ana.cookie).split(separator: "=").last ?? "-"))
      let response = try site.answer(.get, feed)
      #expect(response.status == .ok && response.type == "application/atom+xml")
      #expect(response.headers["Cache-Control"] == "no-store")
      #expect(response.headers["X-Robots-Tag"] == "noindex")
      let document = try Document(response)
      #expect(document.tags.filter { $0.name == "entry" }.count == 1, "her own are no answers")
      #expect(document.texts("title").contains("Ben Ash on “Talks in en”"))
      #expect(document.texts("name").contains("Ben Ash"))
      #expect(response.text.contains("href=\"\(TestSite.base)\(answer)\""))
      let content = try #require(document.texts("content").first)
      #expect(content.contains("Where do the boats go in a storm?"))
      #expect(content.contains("To the <em>other</em> side of the bay"))
      #expect(content.contains("href=\"\(TestSite.base)/about\""))
      let tag = try #require(response.headers["ETag"])
      #expect(try site.answer(.get, feed, ["If-None-Match": tag]).status == .notModified)
      // Ben is told of Ana's thanks, and of nothing else.
      let his = try site.answer(.get, try #require(try feeds(answer, of: ben).last)).text
      #expect(his.contains("I did not know that") && !his.contains("To the <em>other"))
      // The feed of one comment has all that stands below it, and nobody's own words.
      let thread = try #require(try feeds(question, of: ana).first)
      #expect(thread.hasSuffix("/\(mark(question)).atom"))
      let below = try site.answer(.get, thread)
      #expect(try Document(below).tags.filter { $0.name == "entry" }.count == 1)
      #expect(try feeds(question, of: ben) == [], "it is Ana's own")
    }
  }

  @Test("a wrong seal, another's comment, old addresses and forgotten readers lead nowhere")
  func keys() throws {
    try TestSite.with { site in
      let (ana, ben, question, answer) = try talk(site)
      let all = try #require(try feeds("/saved/you", of: ana).first)
      let thread = try #require(try feeds(question, of: ana).first)
      for path in [
        all.replacing(".atom", with: "x.atom"), "/following/answers/1-x.atom",
        "/following/answers/none.atom", thread.replacing("\(mark(question)).", with: "none."),
        thread.replacing(mark(question), with: mark(answer)),
      ] {
        #expect(try site.answer(.get, path).status == .notFound, "\(path)")
      }
      _ = try ana.post("/saved/feed", ["back": "following"], own: true)
      for path in [all, thread] {
        #expect(try site.answer(.get, path).status == .notFound, "a new number ends the old one")
      }
      let anew = try #require(try feeds("/following", of: ana).first)
      #expect(try site.answer(.get, anew).status == .ok)
      _ = try ana.post("/saved/forget", [:], own: true)
      #expect(try site.answer(.get, anew).status == .notFound)
      #expect(try feeds("/saved/you", of: ben).count == 1)
      #expect(try feeds("/saved/you", of: ReaderBrowser(site)) == [])
    }
  }

  @Test(
    "addresses from before signing in go on, until they are made anew",
    arguments: Databases.available)
  func former(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let (ana, _, question, _) = try talk(site)
      let all = try #require(try feeds("/saved/you", of: ana).first)
      let thread = try #require(try feeds(question, of: ana).first)
      let readers = site.site.readers
      let account = try readers.begin(token: "account", device: "", at: site.clock.now).id
      let later = try readers.begin(token: "later", device: "", at: site.clock.now).id
      let guest = try #require(
        try site.site.readership.reader(for: Request(.get, "/", headers: ana.headers)))
      let token = guest.token.digest.hexadecimal
      try readers.enter(
        account, from: token, .init(token: "new", device: ""), at: site.clock.now)
      for path in [all, thread] {
        #expect(try site.answer(.get, path).text.contains("other"), "\(path)")
      }
      // The list goes on into another one once more.
      try readers.end(token: "account", of: account)
      try readers.enter(later, from: "new", .init(token: "newer", device: ""), at: site.clock.now)
      #expect(try site.answer(.get, all).text.contains("other"))
      try readers.renewFeeds(of: later)
      for path in [all, thread] {
        #expect(try site.answer(.get, path).status == .notFound, "\(path)")
      }
    }
  }

  @Test("held answers never stand there, and those that are taken back vanish")
  func states() throws {
    try TestSite.with { site in
      let (ana, ben, question, answer) = try talk(site)
      let feed = try #require(try feeds("/saved/you", of: ana).first)
      let count = {
        try Document(try site.answer(.get, feed)).tags.filter { $0.name == "entry" }.count
      }
      #expect(try count() == 1)
      let held = try comment(
        "https://one.example and https://two.example and https://three.example please", by: ben,
        "Ben Ash", answers: question)
      #expect(try ben.get(held).text.contains("waits for a moderator"))
      #expect(try count() == 1)
      let id = try #require(CommentMark(text: mark(held))?.comment)
      _ = try Comments(site.site.pool).decide(
        [id], .init(.approved), by: Actor(account: nil, name: "Rana Keel"), at: site.clock.now)
      #expect(try count() == 2)
      _ = try ben.post(answer, ["do": "delete"], own: true)
      #expect(try count() == 1)
      _ = try ana.post(question, ["do": "delete"], own: true)
      let rest = try site.answer(.get, feed).text
      #expect(rest.contains("a comment that is gone") && !rest.contains("Where do the boats"))
      let date = try #require(CivilDate(year: 2026, month: 10, day: 15))
      let address = StoryAddress(
        edition: site.newsroom.edition(), section: "world", date: date, slug: "talks")
      let guid = try #require(try Stories(site.newsroom.pool).story(at: address)).guid
      _ = try Publishing(site.site.pool).act(
        .retract, on: guid, note: "Not so.", at: site.clock.now)
      #expect(try count() == 0, "nothing under a story that nobody sees")
    }
  }

  @Test("a page lists what was answered since the last visit")
  func visits() throws {
    try TestSite.with { site in
      let (ana, ben, question, _) = try talk(site)
      site.clock.now = site.clock.now + .minutes(1)
      let first = try ana.get("/following").text
      #expect(first.contains("1 new answer since your last visit"))
      #expect(first.contains("Ben Ash on “Talks in en”") && first.contains("<em>other</em>"))
      #expect(try ana.get("/following").text.contains("1 new answer"), "the same visit")
      site.clock.now = site.clock.now + .hours(1)
      #expect(try ana.get("/following").text.contains("No new answers since your last visit."))
      let held = try comment(
        "https://one.example and https://two.example and https://three.example please", by: ben,
        "Ben Ash", answers: question)
      site.clock.now = site.clock.now + .hours(1)
      #expect(try ana.get("/following").text.contains("No new answers"))
      site.clock.now = site.clock.now + .hours(1)
      _ = try Comments(site.site.pool).decide(
        [try #require(CommentMark(text: mark(held))?.comment)], .init(.approved),
        by: Actor(account: nil, name: "Rana Keel"), at: site.clock.now)
      site.clock.now = site.clock.now + .hours(1)
      #expect(
        try ana.get("/following").text.contains("1 new answer"), "new when it is seen first")
      let stranger = ReaderBrowser(site)
      #expect(try !stranger.get("/following").text.contains("id=\"answers\""))
      _ = try stranger.post("/following", ["follow": "/sport/"])
      #expect(try !stranger.get("/following").text.contains("id=\"answers\""))
      let data = try stranger.get("/saved/you.json").text
      #expect(!data.contains("answersSeen"), "nothing is noted of who has written nothing")
      #expect(try ana.get("/saved/you.json").text.contains("\"answersSeen\":\"20"))
    }
  }
}

import Database
import Feeds
import Intake
import News
import Stores
import Support
import Testing
import Times
import Views

private typealias Comment = News.Comment

@Suite("Comments that go out and come in again") struct CommentRoundTripTests {
  /// Fills a site with every kind of comment: its own, others', and answers among them.
  private static func fill(_ site: IntakeSite) throws {
    let (one, _) = try stories(site)
    let comments = Comments(site.pool)
    let file = """
      <disqus xmlns:dsq="http://disqus.com/disqus-internals">
      <thread dsq:id="1"><link>/a</link></thread><thread dsq:id="2"><link>/b</link></thread>
      \((1...9).map(post).joined())</disqus>
      """
    #expect(try site.bring(file, .disqus).report.added == 9)
    let readers = try ["Wren", "Omar"].map { name in
      try Readers(site.pool).begin(token: "token \(name)", device: "", at: site.newsroom.now).id
    }
    var (last, number): (ID<Comment>?, Int64) = (nil, 0)
    for state in Comment.State.allCases where state != .withdrawn {
      for reader in readers {
        number += 1
        var new = NewComment(
          story: one, parent: last, writer: .reader(reader), author: "Name \(number) <&>",
          source: "Some **text** \(number)\n\nة", body: "", state: state)
        new.body = markdown(new.source)
        (new.language, new.isRightToLeft) = number == 1 ? ("ar", true) : (nil, false)
        let id = try comments.post(new, at: site.newsroom.now + .seconds(number)).id
        if state == .approved { last = id }
      }
    }
    let seen = try comments.thread(ThreadRequest(one, limit: 100)).comments
    let foreign = try #require(seen.first { $0.author == "W2" })
    var answer = NewComment(
      story: one, parent: foreign.id, writer: .reader(readers[0]), author: "Wren",
      source: "To another system", body: "", state: .approved)
    answer.body = markdown(answer.source)
    let id = try comments.post(answer, at: site.newsroom.now + .minutes(1)).id
    try comments.vote(id, by: readers[1])
    let editor = Actor(account: nil, name: "Rana Keel")
    try comments.pick(foreign.id, true, by: editor, at: site.newsroom.now)
    if let last { try comments.withdraw(last, by: readers[1], at: site.newsroom.now) }
  }

  private static func markdown(_ text: String) -> String {
    // What the page makes of it: two paragraphs, the second of one letter.
    let paragraphs = text.split(separator: "\n\n").map { "<p>\($0)</p>\n" }
    return paragraphs.joined().replacing("**text**", with: "<strong>text</strong>")
  }

  private static func post(_ id: Int) -> String {
    let flags = id == 4 ? "<isSpam>true</isSpam>" : id == 5 ? "<isDeleted>true</isDeleted>" : ""
    let parent = [3: 2, 6: 5, 7: 77, 8: 9, 9: 8][id].map { "<parent dsq:id=\"\($0)\"/>" } ?? ""
    return """
      <post dsq:id="\(id)"><message>&lt;p&gt;Text &lt;i&gt;\(id)&lt;/i&gt;&lt;/p&gt;</message>
      <createdAt>2020-05-04T10:20:3\(id).\(id)5Z</createdAt>\(flags)
      <author><name>W\(id)</name></author><thread dsq:id="\(id == 8 ? 2 : 1)"/>\(parent)</post>
      """
  }

  @discardableResult
  private static func stories(_ site: IntakeSite) throws -> (ID<Story>, ID<Story>) {
    (try site.story("one", formerly: "/a"), try site.story("two", edition: "fr", formerly: "/b"))
  }

  @Test(
    "an export that a new site with the same stories takes comes out again byte for byte",
    arguments: Databases.available)
  func json(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { old in
      try Self.fill(old)
      let file = try old.file()
      #expect(try old.lines().count == 16)
      #expect(!file.contains("token") && file.contains("\"source\":\"disqus\""))
      try IntakeSite.with(kind) { new in
        try Self.stories(new)
        let brought = try new.bring(file, .comments)
        #expect(brought.error == nil && brought.notes.isEmpty)
        #expect(brought.report.added == 16 && brought.report.known == 0)
        #expect(try new.file() == file)
        let threads = try [old, new].map { site in
          let story = try #require(
            try Stories(site.pool).list(
              StoryRequest(edition: site.newsroom.edition(), now: site.newsroom.now)
            ).stories.first)
          return try site.thread(story.id)
        }
        #expect(threads[0] == threads[1] && threads[0].count > 8)
        let again = try new.bring(file, .comments).report
        #expect(again.added == 0 && again.known == 16)
        #expect(try new.file() == file)
      }
      // Its own comments come back to where they were written.
      let home = try old.bring(file, .comments).report
      #expect(home.added == 0 && home.known == 16)
      #expect(try old.file() == file)
    }
  }

  @Test("what is written on a second site joins what was written on the first")
  func back() throws {
    try IntakeSite.with(.sqlite) { old in
      try Self.fill(old)
      try IntakeSite.with(.sqlite) { new in
        let (one, _) = try Self.stories(new)
        _ = try new.bring(try old.file(), .comments)
        let comments = Comments(new.pool)
        let parent = try #require(
          try comments.thread(ThreadRequest(one)).comments.first { $0.author == "Name 1 <&>" })
        let reader = try Readers(new.pool).begin(token: "t", device: "", at: new.newsroom.now).id
        _ = try comments.post(
          NewComment(
            story: one, parent: parent.id, writer: .reader(reader), author: "Ida",
            source: "From there", body: "<p>From there</p>\n", state: .approved),
          at: new.newsroom.now + .hours(1))
        let brought = try old.bring(try new.file(), .comments).report
        #expect(brought.added == 1 && brought.known == 16)
        #expect(try old.file() == new.file())
      }
    }
  }

  @Test("a comment that is wrong is left out with its line and the reason")
  func unfit() throws {
    try IntakeSite.with(.sqlite) { site in
      try Self.stories(site)
      let good = """
        {"source":"x","id":"1","story":"/world/2026/11/24/one","state":"approved",\
        "posted":"2020-05-04T10:20:30Z","edited":null,"html":"<p>Yes<script>x()</script></p>"}
        """
      let wrong: [(String, String, String)] = [
        (#""id":"1","#, "", "its “id” is missing"),
        (#""approved""#, #""seen""#, "its “state” is none that is known"),
        (#""2020-05-04T10:20:30Z""#, "7", "its “posted” is no text"),
        (#"2020-05-04T10:20:30Z"#, "soon", "its “posted” is no date and time"),
        (#""/world/2026/11/24/one""#, "null", "its “story” is missing"),
        (#""state""#, #""votes":-1,"state""#, "its “votes” is no number of votes"),
        (#""state""#, #""parent":"1","state""#, "its “parent” has no “source” and “id”"),
        (#""id":"1""#, #""id":"\u0000""#, "its name cannot be kept"),
      ]
      let lines = wrong.map { good.replacing($0.0, with: $0.1) } + [good]
      let file = """
        {"format":"broadsheet-comments","version":1,"comments":[
        \(lines.joined(separator: ",\n"))
        ]}
        """
      let brought = try site.bring(file, .comments)
      #expect(brought.error == nil && brought.report.added == 1)
      for (index, change) in wrong.enumerated() {
        #expect(brought.notes.contains("line \(index + 2): left out: \(change.2)"), "\(change)")
      }
      #expect(try site.lines().first?.contains("script") == false)
    }
  }
}

import Database
import Feeds
import Intake
import News
import Stores
import Support
import Testing
import Times

@Suite("Comments from other systems") struct CommentImportTests {
  private static func disqus(_ items: String...) -> String {
    """
    <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
    \(items.joined())</disqus>
    """
  }

  private static func thread(_ id: Int, _ link: String) -> String {
    "<thread dsq:id=\"\(id)\"><link>\(link)</link></thread>\n"
  }

  private static func post(
    _ id: Int, _ thread: Int, answers parent: Int? = nil, _ text: String? = nil,
    second: Int? = nil, more: String = ""
  ) -> String {
    """
    <post dsq:id="\(id)"><message><![CDATA[<p>\(text ?? "Text \(id)")</p>]]></message>
    <createdAt>2020-05-04T10:20:\(second.map { $0 + 10 } ?? id % 50 + 10)Z</createdAt>\(more)
    <author><name>W\(id)</name></author><thread dsq:id="\(thread)"/>
    \(parent.map { "<parent dsq:id=\"\($0)\"/>" } ?? "")</post>\n
    """
  }

  @Test(
    "pages are found by their present, former and old addresses, in every edition",
    arguments: Databases.available)
  func pages(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let one = try site.story("one", formerly: "/?p=7")
      let two = try site.story("عودة", edition: "ar", formerly: "/2020/05/return/")
      let file = Self.disqus(
        Self.thread(1, "https://old.example/world/2026/11/24/one"),
        Self.thread(2, "http://other.example/ar/world/2026/11/24/%D8%B9%D9%88%D8%AF%D8%A9/#x"),
        Self.thread(3, "https://old.example/?p=7"),
        Self.thread(4, "https://old.example/2020/05/return?utm=x"),
        Self.thread(5, "https://old.example/nowhere"), Self.thread(6, "https://old.example/"),
        Self.thread(7, ""), Self.post(1, 1), Self.post(2, 2), Self.post(3, 3), Self.post(4, 4),
        Self.post(5, 5), Self.post(6, 5), Self.post(7, 6), Self.post(8, 7), Self.post(9, 8))
      let brought = try site.bring(file, .disqus)
      #expect(brought.error == nil && brought.report.added == 4)
      #expect(
        brought.report.unplaced == ["https://old.example/nowhere": 2, "https://old.example/": 1])
      #expect(
        brought.report.leftOut == ["its page has no address": 1, "its page is not in the file": 1])
      #expect(brought.notes.contains("no story at https://old.example/nowhere: 2 comments"))
      #expect(brought.report.lines.contains("3 comments of 2 pages where no story is"))
      #expect(try site.thread(one) == ["W1: Text 1", "W3: Text 3"])
      #expect(try site.thread(two) == ["W2: Text 2", "W4: Text 4"])
    }
  }

  @Test(
    "threads keep their shape: an answer before its parent, deleted ones with answers, circles",
    arguments: Databases.available)
  func threads(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let story = try site.story("one", formerly: "/a")
      let other = try site.story("two", formerly: "/b")
      let deleted = "<isDeleted>true</isDeleted>"
      let file = Self.disqus(
        Self.thread(1, "/a"), Self.thread(2, "/b"), Self.post(3, 1, answers: 2), Self.post(2, 1),
        Self.post(4, 1, more: deleted), Self.post(5, 1, answers: 4), Self.post(6, 1, more: deleted),
        Self.post(7, 1, answers: 99), Self.post(8, 1, answers: 10), Self.post(9, 1, answers: 8),
        Self.post(10, 1, answers: 9), Self.post(11, 1, answers: 11),
        Self.post(12, 2, answers: 2), Self.post(13, 1, more: "<isSpam>true</isSpam>"))
      let brought = try site.bring(file, .disqus)
      #expect(brought.report.added == 12 && brought.report.circles == 1)
      #expect(
        try site.thread(story) == [
          "W2: Text 2", "> W3: Text 3", "–", "> W5: Text 5", "W7: Text 7", "W8: Text 8",
          "> W9: Text 9", "> > W10: Text 10", "W11: Text 11",
        ])
      #expect(try site.thread(other) == ["W12: Text 12"])
      let rows = try site.pool.read { db in
        try db.run("SELECT author, body_html FROM comment WHERE state = 'withdrawn'")
      }
      #expect(rows.count == 2 && rows.allSatisfy { $0[0] == "" && $0[1] == "" })
      #expect(try Health(site.pool).findings(at: site.newsroom.now) == [])
    }
  }

  @Test(
    "a second run adds nothing, and one that broke off goes on", arguments: Databases.available)
  func again(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let story = try site.story("one", formerly: "/a")
      let posts = (1...40).map { Self.post($0, 1, answers: $0 > 1 ? 1 : nil) }
      let whole = Self.disqus(Self.thread(1, "/a"), posts.joined())
      let cut = try #require(whole.firstRange(of: "<post dsq:id=\"31\">")).upperBound
      let first = try site.bring(String(whole[..<cut]), .disqus)
      #expect((first.error as? ParseError)?.reason == .truncated)
      #expect(first.report.added == 30)
      #expect(try Comments(site.pool).extent(of: story).count == 30)
      let second = try site.bring(whole, .disqus).report
      #expect(second.added == 10 && second.known == 30)
      let third = try site.bring(whole, .disqus).report
      #expect(third.added == 0 && third.known == 40 && third.count == 40)
      #expect(try Comments(site.pool).extent(of: story).count == 40)
    }
  }

  @Test("foreign HTML, names and dates are made safe", arguments: Databases.available)
  func safety(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let story = try site.story("one", formerly: "/a")
      let name = String(repeating: "n", count: 100)
      let lines = [
        #"{"version":1,"users":[]}"#,
        Self.remark(
          "a", #"<p onclick=x>Hi<script>x()</script> <i>you</i></p>"#, "A &amp; <b>B</b>"),
        Self.remark("b", "<p>See <img src=https://x.example/a.png> here</p>", name),
        Self.remark("c", "<script>x()</script>", "Gone"),
        Self.remark("d", "<p>أهلا بكم جميعا في هذا النقاش الجميل</p>", "\\u202ECara"),
        Self.remark("e\\u0000", "<p>x</p>", "E"), Self.remark("f", "<p>x</p>", "F", time: "0"),
      ]
      let brought = try site.bring(lines.joined(separator: "\n"), .remark42)
      #expect(brought.error == nil && brought.report.added == 4)
      #expect(
        brought.report.leftOut == [
          "it has no name that can be kept": 1, "its date cannot be read": 1,
        ])
      #expect(brought.notes.first == "line 6: left out: it has no name that can be kept")
      let found = try Comments(site.pool).thread(ThreadRequest(story)).comments
      try #require(found.map(\.author) == ["A & B", String(name.prefix(60)), "Cara"])
      #expect(found[0].body.contains("<em>you</em>") && !found[0].body.contains("script"))
      #expect(!found[1].body.contains("<img"))
      #expect(found[2].isRightToLeft && found[2].language == "ar")
    }
  }

  @Test("names with nothing to see are none, and hidden characters are left out")
  func hiddenNames() throws {
    try IntakeSite.with(.sqlite) { site in
      let story = try site.story("one", formerly: "/a")
      let file = Self.disqus(
        Self.thread(1, "/a"), Self.post(1, 1).replacing("W1", with: "\u{200B}\u{200B}"),
        Self.post(2, 1).replacing("W2", with: "An\u{200B}na \u{202E}B"),
        Self.post(3, 1).replacing("W3", with: "می‌خواهم"))
      let brought = try site.bring(file, .disqus)
      #expect(brought.error == nil && brought.report.added == 3)
      let found = try Comments(site.pool).thread(ThreadRequest(story)).comments
      #expect(found.map(\.author) == ["", "Anna B", "می‌خواهم"])
    }
  }

  private static func remark(
    _ id: String, _ text: String, _ name: String, time: String = "2020-05-04T10:20:30Z"
  ) -> String {
    """
    {"id":"\(id)","pid":"","text":"\(text)","user":{"name":"\(name)"},"score":3,"pin":true,\
    "locator":{"site":"s","url":"https://old.example/a"},"time":"\(time)"}
    """
  }

  @Test("the sites of one Remark42 are kept apart, and votes and pins come along")
  func sites() throws {
    try IntakeSite.with(.sqlite) { site in
      let story = try site.story("one", formerly: "/a")
      let line = Self.remark("1", "<p>One</p>", "A")
      let file = [#"{"version":1}"#, line, line.replacing("\"s\"", with: "\"t\"")]
        .joined(separator: "\n")
      #expect(try site.bring(file, .remark42).report.added == 2)
      let found = try Comments(site.pool).thread(ThreadRequest(story, order: .picks)).comments
      #expect(found.count == 2 && found.allSatisfy { $0.votes == 3 && $0.isPicked })
    }
  }

  @Test("Isso's comments keep their Markdown", arguments: Databases.available)
  func isso(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let story = try site.story("one", formerly: "/old/a/")
      var one = ForeignComment(at: .row(1))
      (one.id, one.page, one.text) = ("1.5", "/old/a/", .markdown("So *well* <b>said</b>"))
      (one.posted, one.votes) = (Instant(seconds: 1_588_587_630), 2)
      var two = one
      (two.id, two.parent, two.state, two.place) = ("2.5", "1.5", .held, .row(2))
      var odd = one
      (odd.id, odd.state, odd.place) = ("3.5", nil, .row(3))
      let brought = try site.bring { job in
        try job.run(isso: { take in for comment in [two, one, odd] { try take(comment) } })
      }
      #expect(brought.report.added == 2)
      #expect(brought.notes == ["comment 3: left out: its state is none that is known"])
      let found = try Comments(site.pool).thread(ThreadRequest(story)).comments
      #expect(found.count == 1 && found[0].votes == 2 && found[0].author == "")
      #expect(found[0].body.contains("<em>well</em> &lt;b&gt;said"))
      let typed = try site.pool.read { db in try db.run("SELECT body FROM comment") }
      #expect(typed.allSatisfy { $0[0] == "So *well* <b>said</b>" })
    }
  }
}

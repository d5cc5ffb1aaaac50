import Feeds
import Testing
import Times

@Suite("Disqus exports") struct DisqusReaderTests {
  static func file(_ items: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
    <category dsq:id="9"><forum>lantern</forum><title>General</title></category>
    \(items)
    </disqus>
    """
  }

  static func thread(_ id: String, _ link: String, more: String = "") -> String {
    """
    <thread dsq:id="\(id)"><id>page \(id)</id><forum>lantern</forum><category dsq:id="9"/>
    <link>\(link)</link><title>A page</title><message/>
    <createdAt>2020-05-01T08:00:00Z</createdAt>
    <author><name>Editor</name><email>editor@lantern.example</email></author>
    <ipAddress>192.0.2.1</ipAddress>\(more)</thread>\n
    """
  }

  static func post(
    _ id: String, thread: String = "1", parent: String? = nil, name: String = "Wren",
    message: String = "<p>Well <b>said</b>.</p>", at: String = "2020-05-04T10:20:30Z",
    more: String = "<isDeleted>false</isDeleted><isSpam>false</isSpam>"
  ) -> String {
    """
    <post dsq:id="\(id)"><id/><message><![CDATA[\(message)]]></message>
    <createdAt>\(at)</createdAt>\(more)
    <author><name>\(name)</name><email>wren@mail.example</email><isAnonymous>false</isAnonymous>
    <username>wren7</username></author><ipAddress>192.0.2.7</ipAddress>
    <thread dsq:id="\(thread)"/>\(parent.map { "<parent dsq:id=\"\($0)\"/>" } ?? "")</post>\n
    """
  }

  static func read(_ text: String, pieces: Int = .max) throws -> [ForeignComment] {
    var comments: [ForeignComment] = []
    let reader = DisqusReader { comments.append($0) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      try reader.feed(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    try reader.finish()
    return comments
  }

  @Test("a post comes with its page and what it answers", arguments: [1, 7, 100, .max])
  func whole(pieces: Int) throws {
    let comments = try Self.read(
      Self.file(
        Self.thread("1", "https://old.example/a?x=1&amp;y=2") + Self.post("11")
          + Self.post("12", parent: "11", name: "R &amp; K", at: "2020-05-04T12:20:30.250+02:00")),
      pieces: pieces)
    #expect(comments.map(\.id) == ["11", "12"])
    #expect(comments.map(\.parent) == [nil, "11"])
    #expect(comments.map(\.page) == Array(repeating: "https://old.example/a?x=1&y=2", count: 2))
    #expect(comments.map(\.author) == ["Wren", "R & K"])
    #expect(comments[0].text == .html("<p>Well <b>said</b>.</p>"))
    #expect(comments[0].posted == ISO8601.instant("2020-05-04T10:20:30Z"))
    #expect(comments[1].posted == ISO8601.instant("2020-05-04T10:20:30.250Z"))
    #expect(comments.allSatisfy { $0.state == .shown && $0.votes == 0 })
    let words = comments.map { "\($0)" }.joined()
    #expect(!words.contains("192.0.2") && !words.contains("mail.example"))
    guard case .line(let line) = comments[1].place else {
      Issue.record("a post has no line")
      return
    }
    #expect(line > 10)
  }

  @Test("spam, what waits and what was deleted are told apart")
  func states() throws {
    let flags = [
      "<isDeleted>true</isDeleted><isSpam>true</isSpam>", "<isSpam>true</isSpam>",
      "<isApproved>false</isApproved>", "<isApproved>true</isApproved>", "",
    ]
    let posts = flags.enumerated().map { Self.post("\($0.offset)", more: $0.element) }
    let comments = try Self.read(Self.file(Self.thread("1", "/a") + posts.joined()))
    #expect(comments.map(\.state) == [.deleted, .refused, .held, .shown, .shown])
  }

  @Test("a post without name, date, page or identity says so")
  func bare() throws {
    let comments = try Self.read(
      Self.file(
        Self.thread("1", "/a", more: "<isDeleted>true</isDeleted>")
          + Self.post("1", name: " ") + Self.post("2", thread: "7") + Self.post("3", at: "May")
          + Self.post("")))
    #expect(comments.map(\.author) == ["wren7", "Wren", "Wren", "Wren"])
    #expect(comments.map(\.page) == ["/a", nil, "/a", "/a"])
    #expect(comments.map(\.isPageDeleted) == [true, false, true, true])
    #expect(comments[2].posted == nil && comments[3].id == "")
  }

  private static let good = thread("1", "/a") + post("1")

  @Test(
    "a broken file is refused with the line, and what came before it was handed on",
    arguments: [
      ("cut off", String(file(good + post("2")).dropLast(200)), ParseError.Reason.truncated, 1),
      ("a bare ampersand", file(good + "<post><message>a & b</message></post>"), .syntax, 1),
      ("a wrong end tag", file(good + "<post><message>a</post>"), .syntax, 1),
      ("a DTD", "<!DOCTYPE disqus [<!ENTITY a 'b'>]>" + file("").dropFirst(39), .syntax, 0),
      ("another root", "<rss version=\"2.0\"><channel/></rss>", .syntax, 0),
      ("no XML", "Comments of the year", .syntax, 0), ("nothing", "", .truncated, 0),
    ] as [(String, String, ParseError.Reason, Int)])
  func broken(name: String, text: String, reason: ParseError.Reason, before: Int) {
    var count = 0
    let reader = DisqusReader { _ in count += 1 }
    let error = #expect(throws: ParseError.self) {
      try reader.feed(Array(text.utf8))
      try reader.finish()
    }
    #expect(error?.reason == reason, "\(String(describing: error))")
    #expect(error?.line != nil)
    #expect(count == before)
  }

  @Test("a text without an end is refused before it fills the memory")
  func endless() {
    let reader = DisqusReader { _ in }
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 16)
    let error = #expect(throws: ParseError.self) {
      try reader.feed(Array("<disqus><post><message>".utf8))
      for _ in 0..<200 { try reader.feed(piece) }
    }
    #expect(error?.reason == .limit)
  }

  @Test("an error of the receiver comes out as it is")
  func receiver() {
    struct Full: Error {}
    let reader = DisqusReader { _ in throw Full() }
    #expect(throws: Full.self) { try reader.feed(Array(Self.file(Self.good).utf8)) }
  }
}

import Feeds
import Testing
import Times

@Suite("Backups of Remark42") struct Remark42ReaderTests {
  static let head = #"{"version":1,"users":[{"id":"dev_1","blocked":{}}],"posts":[]}"#

  static func comment(_ id: String, parent: String = "", more: String = "") -> String {
    """
    {"id":"\(id)","pid":"\(parent)","text":"<p>Well <b>said</b>.</p>","orig":"Well **said**.",\
    "user":{"name":"Wren \(id)","id":"dev_1","picture":"/a.png","ip":"a1b2","admin":false},\
    "locator":{"site":"lantern","url":"https://old.example/a"},"score":0,"vote":0,\
    "time":"2020-05-04T05:20:30.123456789-05:00"\(more)}
    """
  }

  static func read(_ text: String, pieces: Int = .max) throws -> [ForeignComment] {
    var comments: [ForeignComment] = []
    let reader = Remark42Reader { comments.append($0) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      try reader.feed(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    try reader.finish()
    return comments
  }

  @Test("comments come a line each, in pieces of any size", arguments: [1, 7, 100, .max])
  func lines(pieces: Int) throws {
    let text = [Self.head, Self.comment("a"), "", Self.comment("b", parent: "a")]
      .joined(separator: "\n")
    for end in ["", "\n", "\r\n\n"] {
      let comments = try Self.read(text + end, pieces: pieces)
      #expect(comments.map(\.id) == ["a", "b"])
      #expect(comments.map(\.parent) == [nil, "a"])
      #expect(comments.map(\.place) == [.line(2), .line(4)])
      #expect(comments[0].page == "https://old.example/a" && comments[0].site == "lantern")
      #expect(comments[0].author == "Wren a")
      #expect(comments[0].text == .html("<p>Well <b>said</b>.</p>"))
      #expect(comments[0].posted == ISO8601.instant("2020-05-04T10:20:30.123Z"))
      #expect(!"\(comments)".contains("a1b2"))
    }
  }

  @Test("votes, pins, changes and deletions are read")
  func particulars() throws {
    let lines = [
      Self.comment("a", more: #","votes":{"x":true,"y":true,"z":false}"#),
      Self.comment("b").replacing(#""score":0"#, with: #""score":4"#),
      Self.comment("c").replacing(#""score":0"#, with: #""score":-4"#),
      Self.comment("d", more: #","pin":true,"edit":{"time":"2020-05-04T10:21:00Z","summary":""}"#),
      Self.comment("e", more: #","delete":true"#),
      Self.comment("f").replacing("<p>Well <b>said</b>.</p>", with: ""),
      #"{"id":7,"text":[],"time":"soon"}"#,
    ]
    let comments = try Self.read(([Self.head] + lines).joined(separator: "\n"))
    #expect(comments.map(\.votes) == [2, 4, 0, 0, 0, 0, 0])
    #expect(comments.map(\.isPicked) == [false, false, false, true, false, false, false])
    #expect(comments[3].edited == ISO8601.instant("2020-05-04T10:21:00Z"))
    #expect(comments[4].state == .deleted && comments[0].state == .shown)
    #expect(comments[5].text == .markdown("Well **said**."))
    #expect(comments[6].id == "" && comments[6].page == nil && comments[6].posted == nil)
  }

  @Test(
    "a wrong line is named with its number, and what came before it was handed on",
    arguments: [
      ([head, comment("a"), "{\"id\":", comment("b")], ParseError.Reason.syntax, 3, 1),
      ([head, comment("a"), "[1]", ""], .syntax, 3, 1),
      ([head, comment("a"), String(comment("b").dropLast(40))], .truncated, 3, 1),
      ([comment("a"), comment("b")], .syntax, 1, 0), (["<disqus>"], .syntax, 1, 0),
      ([#"{"version":7,"users":[]}"#, ""], .field, 1, 0), ([""], .truncated, 1, 0),
      ([head, #"{"id":"a","id":"b"}"#, ""], .syntax, 2, 0),
    ] as [([String], ParseError.Reason, Int, Int)])
  func broken(lines: [String], reason: ParseError.Reason, line: Int, before: Int) {
    var count = 0
    let reader = Remark42Reader { _ in count += 1 }
    let error = #expect(throws: ParseError.self) {
      try reader.feed(Array(lines.joined(separator: "\n").utf8))
      try reader.finish()
    }
    #expect(error?.reason == reason, "\(String(describing: error))")
    #expect(error?.line == line)
    #expect(count == before)
  }

  @Test("a line without an end is refused before it fills the memory")
  func endless() {
    let reader = Remark42Reader { _ in }
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    let error = #expect(throws: ParseError.self) {
      try reader.feed(Array("\(Self.head)\n".utf8))
      for _ in 0..<40 { try reader.feed(piece) }
    }
    #expect(error?.reason == .limit && error?.line == 2)
  }

  @Test("an error of the receiver comes out as it is")
  func receiver() {
    struct Full: Error {}
    let reader = Remark42Reader { _ in throw Full() }
    #expect(throws: Full.self) {
      try reader.feed(Array("\(Self.head)\n\(Self.comment("a"))\n".utf8))
    }
  }
}

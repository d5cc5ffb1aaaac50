import Feeds
import Markup
import Testing

@Suite("Files of comments") struct CommentFileReaderTests {
  static func file(_ entries: [String], between: String = ",\n") -> String {
    """
    {"format":"broadsheet-comments","version":1,"comments":[
    \(entries.joined(separator: between))
    ]}

    """
  }

  static func read(_ text: String, pieces: Int = .max) throws -> [(String, Int)] {
    var found: [(String, Int)] = []
    let reader = CommentFileReader { found.append(($0["id"]?.text ?? "?", $1)) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      try reader.feed(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    try reader.finish()
    return found
  }

  @Test("comments come with their lines, however the text is laid out", arguments: [1, 5, .max])
  func layouts(pieces: Int) throws {
    let entries = [#"{"id":"a","x":[{"y":"]}\"{"}]}"#, #"{"id":"b\\"}"#, "{\n\"id\": \"c\"\n}"]
    for between in [",", ",\n", " ,\n\n\t "] {
      let found = try Self.read(Self.file(entries, between: between), pieces: pieces)
      #expect(found.map(\.0) == ["a", "b\\", "c"])
      #expect(found.first?.1 == 2)
    }
    #expect(try Self.read(Self.file(entries)).map(\.1) == [2, 3, 4])
    #expect(try Self.read(Self.file([])).isEmpty)
  }

  private static let head = #"{"format":"broadsheet-comments","version":1,"comments":["#

  @Test(
    "a broken file is refused with the line",
    arguments: [
      ("", ParseError.Reason.truncated, 1, 0), ("hello", .syntax, 1, 0), ("[]", .syntax, 1, 0),
      (#"{"format":"other","version":1,"comments":[]}"#, .field, 1, 0),
      (#"{"format":"broadsheet-comments","version":2,"comments":[]}"#, .field, 1, 0),
      (#"{"format":"broadsheet-comments","version":1}"#, .syntax, 1, 0),
      (#"{"format":"broadsheet-comments","stories":[]}"#, .syntax, 1, 0),
      (head + "\n{\"id\":\"a\"},\n{\"id\":b}\n]}", .syntax, 3, 1),
      (head + "\n{\"id\":\"a\"}\n{\"id\":\"b\"}\n]}", .syntax, 3, 1),
      (head + "\n{\"id\":\"a\"},\n]}", .syntax, 3, 1),
      (head + "\n,{\"id\":\"a\"}]}", .syntax, 2, 0), (head + "\n7]}", .syntax, 2, 0),
      (head + "\n{\"id\":\"a\"},\n{\"id\":", .truncated, 3, 1),
      (head + "\n{\"id\":\"a\"}\n", .truncated, 3, 1),
      (head + "\n{\"id\":\"a\"}\n]", .truncated, 3, 1),
      (head + "\n{\"id\":\"a\"}\n]}\n{}", .syntax, 4, 1),
    ] as [(String, ParseError.Reason, Int, Int)])
  func broken(text: String, reason: ParseError.Reason, line: Int, before: Int) {
    var count = 0
    let reader = CommentFileReader { _, _ in count += 1 }
    let error = #expect(throws: ParseError.self) {
      try reader.feed(Array(text.utf8))
      try reader.finish()
    }
    #expect(error?.reason == reason, "\(text): \(String(describing: error))")
    #expect(error?.line == line, "\(text): \(String(describing: error))")
    #expect(count == before)
  }

  @Test("every beginning of a file is refused as cut off")
  func cuts() {
    let whole = Array(Self.file([#"{"id":"a"}"#, #"{"id":"b"}"#]).utf8)
    for length in 1..<(whole.count - 2) {
      #expect(throws: ParseError.self) {
        try Self.read(String(decoding: whole.prefix(length), as: UTF8.self))
      }
    }
  }
}

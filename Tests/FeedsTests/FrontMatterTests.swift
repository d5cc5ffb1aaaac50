import Feeds
import Testing

struct FrontMatterTests {
  @Test("a file is split into fields with their lines and the text behind them")
  func splits() throws {
    let file = """
      ---
      edition: en
      headline: "A colon: and a # sign"
      byline:
        - staff
        - agency: Example News Agency
      ---
      First line.

      ---
      A rule above is no fence.
      """
    let read = try FrontMatter(parsing: Array(file.utf8))
    #expect(read.fields.map(\.key) == ["edition", "headline", "byline"])
    #expect(read.fields.map(\.line) == [2, 3, 4])
    #expect(read.fields[1].value.text == "A colon: and a # sign")
    #expect(read.bodyLine == 8)
    #expect(read.body == "First line.\n\n---\nA rule above is no fence.")
  }

  @Test("line ends of Windows and a byte order mark make no difference")
  func windows() throws {
    let read = try FrontMatter(
      parsing: [0xEF, 0xBB, 0xBF] + Array("---\r\na: b\r\n---\r\nText\r\n".utf8))
    #expect(read.fields.first?.value.text == "b")
    #expect(read.body == "Text\n")
  }

  @Test(
    "what is no front matter is refused with the line",
    arguments: [
      ("Just text", ParseError.Reason.syntax, 1),
      ("---\na: b\n", .truncated, 1),
      ("---\na: b\na: c\n---\n", .field, 3),
      ("---\na: [1, 2\n---\n", .syntax, 3),
      ("---\na: &x b\nc: *x\n---\n", .syntax, 2),
      ("---\na: !!int 3\n---\n", .syntax, 2),
      ("---\n- a\n---\n", .syntax, 2),
      ("---\na: 1\n--- b\n", .truncated, 1),
    ] as [(String, ParseError.Reason, Int)])
  func refuses(file: String, reason: ParseError.Reason, line: Int) {
    let error = #expect(throws: ParseError.self) { try FrontMatter(parsing: Array(file.utf8)) }
    #expect(error?.reason == reason)
    #expect(error?.line == line)
  }

  @Test("bytes that are not UTF-8 are named by their line")
  func notUTF8() {
    let bytes = Array("---\na: b\n---\nok\n".utf8) + [0x63, 0xE9, 0x20]
    let error = #expect(throws: ParseError.self) { try FrontMatter(parsing: bytes) }
    #expect(error?.line == 5)
  }

  @Test("a thousand nested lists are refused, not followed")
  func nesting() {
    let file = "---\na: " + String(repeating: "[", count: 1000) + "\n---\n"
    #expect(throws: ParseError.self) { try FrontMatter(parsing: Array(file.utf8)) }
  }
}

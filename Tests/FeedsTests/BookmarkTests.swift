import Feeds
import Support
import Testing
import Times

@Suite("Files of bookmarks") struct BookmarkTests {
  private static func read(_ text: String) throws -> [Bookmark] {
    try Bookmarks.read(Array(text.utf8))
  }

  @Test("what browsers export is read, with folders, notes and entities")
  func netscape() throws {
    let marks = try Self.read(
      """
      <!DOCTYPE NETSCAPE-Bookmark-file-1>
      <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
      <TITLE>Bookmarks</TITLE>
      <H1>Bookmarks</H1>
      <DL><p>
          <DT><H3 ADD_DATE="1700000000">Papers</H3>
          <DL><p>
              <DT><A HREF="https://example.org/?a=1&amp;b=2" ADD_DATE="1700000001" LAST_VISIT="1700000100" TAGS="sea,two words">Fish &amp; <b>chips</b> &#x2605;</A>
              <DD>A note
              of two lines
              <DT><A ADD_DATE=1700000002000000 href='https://example.org/2'>Second</A>
          </DL><p>
          <DT><A HREF="">Nothing</A>
      </DL>
      """)
    #expect(marks.map(\.address) == ["https://example.org/?a=1&b=2", "https://example.org/2"])
    #expect(marks[0].title == "Fish & chips ★")
    #expect(marks[0].saved == Instant(seconds: 1_700_000_001))
    #expect(marks[0].read == Instant(seconds: 1_700_000_100))
    #expect(marks[0].tags == ["sea", "two words"])
    #expect(marks[0].note.hasPrefix("A note"))
    #expect(marks[1].saved == Instant(seconds: 1_700_000_002))
    #expect(!marks[1].isRead && marks[1].note.isEmpty)
  }

  @Test("Pocket's page tells what was read")
  func pocket() throws {
    let marks = try Self.read(
      """
      <!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
      <h1>Unread</h1><ul>
      <li><a href="https://example.org/1" time_added="1700000001" tags="">One</a></li>
      </ul>
      <h1>Read Archive</h1><ul>
      <li><a href="https://example.org/2" time_added="1700000002" tags="a,b">Two</a></li>
      </ul></body></html>
      """)
    #expect(marks.map(\.isRead) == [false, true])
    #expect(marks.map(\.tags) == [[], ["a", "b"]])
  }

  @Test("Pocket's later export and our own are read as CSV")
  func csv() throws {
    let marks = try Self.read(
      "title,url,time_added,tags,status\r\n"
        + "\"A, \"\"quoted\"\"\nname\",https://example.org/1,1700000001,a|b,archive\r\n"
        + "Two,https://example.org/2,,,unread\r\n,,,,\r\n")
    #expect(marks.count == 2)
    #expect(marks[0].title == "A, \"quoted\"\nname")
    #expect(marks[0].isRead && !marks[1].isRead)
    #expect(marks[0].tags == ["a", "b"])
    #expect(marks[1].saved == nil)
  }

  @Test(
    "what is no file of bookmarks is refused in words",
    arguments: [
      "", "hello", "a,b\n1,2\n", "<html><body>No links</body></html>",
      "title,url\n\"never closed,https://x\n", "{\"json\": 1}", "url\0",
    ])
  func bad(_ text: String) throws {
    #expect(throws: ParseError.self) { try Self.read(text) }
  }

  @Test("bytes that are no text, and files that hold too much, are refused")
  func limits() throws {
    #expect(throws: ParseError.self) { try Bookmarks.read([0x3C, 0xFF, 0xFE, 0x00]) }
    let many = String(repeating: "<a href=\"https://example.org/\">x</a>", count: 10_002)
    let error = #expect(throws: ParseError.self) { try Self.read("<dl>" + many) }
    #expect(error?.reason == .limit)
  }

  @Test("any bytes are read or refused, and nothing else happens")
  func random() throws {
    var dice = Dice(seed: 11)
    let pieces = [
      "<a ", "href=", "\"", "'", ">", "</a>", "<dd>", "<h1>", "&#", "&amp;", "x", "\n", ",", "url",
      "title", "<", "\u{200F}", "1700000000", "time_added=",
    ]
    for _ in 0..<2_000 {
      let text = (0..<dice.roll(40)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
      _ = try? Self.read(text)
      _ = try? Self.read("<" + text)
      _ = try? Self.read("url,title\n" + text)
    }
  }
}

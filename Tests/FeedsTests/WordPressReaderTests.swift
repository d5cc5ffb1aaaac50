import Feeds
import Testing

struct WordPressReaderTests {
  static func file(version: String = "1.2", items: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" ?>
    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel>
      <title>The Lantern</title><language>en-GB</language>
      <wp:wxr_version>\(version)</wp:wxr_version>
      <wp:base_blog_url>https://lantern.example</wp:base_blog_url>
      <wp:author><wp:author_login>mara</wp:author_login>
        <wp:author_display_name><![CDATA[Mara Ellison]]></wp:author_display_name></wp:author>
      <wp:category><wp:category_nicename>world</wp:category_nicename>
        <wp:cat_name><![CDATA[World & Sea]]></wp:cat_name></wp:category>
      \(items)
    </channel>
    </rss>
    """
  }

  static let ferries = """
    <item>
      <title><![CDATA[Ferries & tides]]></title>
      <link>https://lantern.example/2020/05/ferries/</link>
      <dc:creator>mara</dc:creator>
      <content:encoded><![CDATA[One.]]><![CDATA[ Two <b>bold</b>.]]></content:encoded>
      <wp:post_id>7</wp:post_id><wp:post_date_gmt>2020-05-04 10:20:30</wp:post_date_gmt>
      <wp:post_name>ferries</wp:post_name><wp:status>publish</wp:status>
      <wp:post_type>post</wp:post_type>
      <category domain="category" nicename="world">World</category>
      <category domain="post_tag" nicename="tides">Tides</category>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>
      <wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author>Reader</wp:comment_author>
        <wp:comment_content>Fine &amp; good</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
        <wp:comment_parent>0</wp:comment_parent></wp:comment>
    </item>
    """

  static func read(_ text: String, pieces: Int = .max) throws -> ([WordPressItem], WordPressReader)
  {
    var items: [WordPressItem] = []
    let reader = WordPressReader { item, _ in items.append(item) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      try reader.feed(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    try reader.finish()
    return (items, reader)
  }

  @Test("an item comes with everything that belongs to it", arguments: [1, 7, 100, .max])
  func item(pieces: Int) throws {
    let (items, reader) = try Self.read(Self.file(items: Self.ferries), pieces: pieces)
    let item = try #require(items.first)
    #expect(items.count == 1)
    #expect(item.title == "Ferries & tides")
    #expect(item.content == "One. Two <b>bold</b>.")
    #expect(item.creator == "mara" && item.name == "ferries" && item.id == "7")
    #expect(item.terms.map(\.domain) == ["category", "post_tag"])
    #expect(item.terms.map(\.name) == ["World", "Tides"])
    #expect(item.meta("_thumbnail_id") == "9")
    #expect(item.comments.map(\.content) == ["Fine & good"])
    #expect(reader.export.title == "The Lantern")
    #expect(reader.export.authors.map(\.displayName) == ["Mara Ellison"])
    #expect(reader.export.categories.map(\.name) == ["World & Sea"])
  }

  @Test(
    "a broken file is refused with the line, and what came before it was handed on",
    arguments: [
      (
        "truncated", String(file(items: ferries + ferries).dropLast(900)),
        ParseError.Reason.truncated, 1
      ),
      ("a bare ampersand", file(items: ferries + "<item><title>a & b</title></item>"), .syntax, 1),
      ("a wrong end tag", file(items: ferries + "<item><title>a</item>"), .syntax, 1),
      ("a version of the future", file(version: "3.0", items: ferries), .field, 0),
      ("a DTD", "<!DOCTYPE rss [<!ENTITY a 'b'>]>" + file(items: "").dropFirst(39), .syntax, 0),
      ("no export", "<html><body/></html>", .syntax, 0),
      ("nothing", "", .truncated, 0),
    ] as [(String, String, ParseError.Reason, Int)])
  func broken(name: String, text: String, reason: ParseError.Reason, before: Int) {
    var count = 0
    let reader = WordPressReader { _, _ in count += 1 }
    let error = #expect(throws: ParseError.self) {
      try reader.feed(Array(text.utf8))
      try reader.finish()
    }
    #expect(error?.reason == reason, "\(String(describing: error))")
    #expect(error?.line != nil || reason == .field)
    #expect(count == before)
  }

  @Test("control characters that XML forbids are dropped and counted")
  func control() throws {
    let (items, reader) = try Self.read(
      Self.file(items: Self.ferries.replacing("Ferries", with: "Fer\u{1}ri\u{B}es")))
    #expect(items.first?.title == "Ferries & tides")
    #expect(reader.droppedCharacters == 2)
  }

  @Test("an error of the receiver comes out as it is")
  func receiver() {
    struct Full: Error {}
    let reader = WordPressReader { _, _ in throw Full() }
    #expect(throws: Full.self) { try reader.feed(Array(Self.file(items: Self.ferries).utf8)) }
  }
}

import Feeds
import Intake
import Testing

@Suite struct WordPressContentTests {
  static func html(_ content: String) -> String {
    var item = WordPressItem()
    item.content = content
    var export = WordPressExport()
    export.blogAddress = "https://old.example"
    return WordPressMapping.html(of: item, in: export)
      .replacing("\n", with: "")
  }

  @Test(
    "a classic text gets its paragraphs",
    arguments: [
      ("One.\n\nTwo.", "<p>One.</p><p>Two.</p>"),
      ("One.\r\n\r\nTwo.", "<p>One.</p><p>Two.</p>"),
      ("One\nline.", "<p>One<br/>line.</p>"),
      ("One <b>bold</b> word.\n \nTwo.", "<p>One <strong>bold</strong> word.</p><p>Two.</p>"),
      ("<p>One.</p>\n\n<p>Two.</p>", "<p>One.</p><p>Two.</p>"),
      ("<h2>Head</h2>\nOne.\n\nTwo.", "<h2>Head</h2><p>One.</p><p>Two.</p>"),
      ("One.\n<h2>Head</h2>\nTwo\nlines.", "<p>One.</p><h2>Head</h2><p>Two<br/>lines.</p>"),
      (
        "<blockquote>One.\n\nTwo.</blockquote>\n\nThree.",
        "<blockquote><p>One.</p><p>Two.</p></blockquote><p>Three.</p>"
      ),
      ("<blockquote>One.</blockquote>", "<blockquote><p>One.</p></blockquote>"),
      ("<ul>\n<li>One</li>\n\n<li>Two</li>\n</ul>", "<ul><li>One</li><li>Two</li></ul>"),
      ("<div>One.\n\nTwo.</div>", "<p>One.</p><p>Two.</p>"),
      ("<p>One.\n\nTwo.\n\n<h2>Head</h2>", "<p>One.</p><p>Two.</p><h2>Head</h2>"),
      ("One<!--more-->\n\nTwo.<!--nextpage-->\n\n<!--more-->", "<p>One</p><p>Two.</p>"),
      ("a < b and c <d\n\nTwo", "<p>a &lt; b and c</p><p>Two</p>"),
      ("One.\n\n\n\n", "<p>One.</p>"), ("", ""), (" \n\n ", ""),
    ])
  func classic(content: String, html: String) {
    #expect(Self.html(content) == html)
  }

  @Test("preformatted text is left as it is")
  func preformatted() {
    let html = WordPressMapping.html(
      of: {
        var item = WordPressItem()
        item.content = "One.\n\n<pre>a\n\n  b</pre>\n\nTwo."
        return item
      }(), in: WordPressExport())
    #expect(html.contains("<pre>a\n\n  b</pre>"))
    #expect(html.contains("<p>One.</p>") && html.contains("<p>Two.</p>"))
  }

  @Test(
    "WordPress's own brackets are understood, others stay as text",
    arguments: [
      (
        "[caption id=\"a\" width=\"3\"]<img src=\"/a.jpg\" alt=\"A\" /> A ferry.[/caption]\n\nOne.",
        ["https://old.example/a.jpg", "A ferry.", "<p>One.</p>"], ["[caption"]
      ),
      (
        "[caption caption=\"A ferry.\"]<a href=\"/a\"><img src=\"/a.jpg\" /></a>[/caption]",
        ["A ferry.", "https://old.example/a"], ["[caption"]
      ),
      (
        "One.\n[embed width=\"3\"]https://video.example/1[/embed]\nTwo.",
        ["<a href=\"https://video.example/1\"", "<p>One.</p>", "<p>Two.</p>"], ["embed"]
      ),
      ("One.\n\n[gallery ids=\"1,2\"]\n\nTwo.", ["<p>One.</p>", "<p>Two.</p>"], ["gallery"]),
      (
        "[audio src=\"https://old.example/a.mp3\"][/audio]",
        ["<a href=\"https://old.example/a.mp3\""], ["[audio"]
      ),
      (
        "[video mp4='https://old.example/a.mp4']", ["<a href=\"https://old.example/a.mp4\""],
        ["[video"]
      ),
      (
        "[contact-form id=3] and [1] and [captions]",
        ["[contact-form id=3] and [1] and [captions]"], []
      ),
      ("[caption id=3 no end", ["[caption id=3 no end"], []),
      ("https://video.example/2", ["<a href=\"https://video.example/2\""], []),
    ] as [(String, [String], [String])])
  func shortcodes(content: String, holds: [String], lacks: [String]) {
    let html = Self.html(content)
    for text in holds { #expect(html.contains(text), "\(html)") }
    for text in lacks { #expect(!html.contains(text), "\(html)") }
  }

  @Test("texts of blocks keep the paragraphs that they have")
  func blocks() {
    let html = Self.html(
      """
      <!-- wp:paragraph -->
      <p>One
      line.</p>
      <!-- /wp:paragraph -->

      <!-- wp:list {"ordered":true} --><ol><li>A</li></ol><!-- /wp:list -->

      <!-- wp:embed {"url":"https://video.example/3"} -->
      <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
      https://video.example/3
      </div></figure>
      <!-- /wp:embed -->

      <!-- wp:shortcode -->[gallery ids="1"]<!-- /wp:shortcode -->

      <!-- wp:freeform -->
      Two.

      Three.
      <!-- /wp:freeform -->
      """)
    #expect(html.hasPrefix("<p>Oneline.</p><ol><li>A</li></ol>"), "\(html)")
    #expect(html.contains("<a href=\"https://video.example/3\""))
    #expect(html.hasSuffix("<p>Two.</p><p>Three.</p>"))
    #expect(!html.contains("wp:") && !html.contains("gallery"))
  }

  @Test("pictures elsewhere become links, scripts are gone")
  func foreign() {
    let html = Self.html(
      "<img src=\"https://cdn.example/a.jpg\" onerror=\"x()\">\n<script>\n\nalert(1)\n\n</script>")
    #expect(html.contains("href=\"https://cdn.example/a.jpg\""))
    #expect(!html.contains("<img") && !html.contains("alert") && !html.contains("onerror"))
  }

  @Test(
    "a text of nothing but openings is read in a moment",
    .timeLimit(.minutes(1)),
    arguments: [
      "[caption]", "[caption ", "[embed]", "<div", "<!--", "<pre>", "<p>", "<", "[", "</div>",
    ])
  func openings(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(Self.html(text).utf8.count <= text.utf8.count * 8)
  }
}

import Markup
import Testing
import Text

@Suite("A story's Markdown")
struct StoryMarkdownTests {
  private static func html(_ source: String) -> String {
    Markdown.story(source) { reference in
      switch reference {
      case .picture(let file, let alt, let caption, let credit):
        "<figure>\(file)|\(alt)|\(caption)|\(credit)</figure>"
      case .related(let guid): "<aside>\(guid)</aside>"
      case .embed: nil
      }
    }.string
  }

  @Test(
    "CommonMark, tables and strikethrough become HTML",
    arguments: [
      (
        "One *two* **three** `a<b`",
        "<p>One <em>two</em> <strong>three</strong> <code>a&lt;b</code></p>\n"
      ),
      ("# A\n## B\n### C", "<h2>A</h2>\n<h2>B</h2>\n<h3>C</h3>\n"),
      ("a  \nb\nc", "<p>a<br />\nb\nc</p>\n"),
      ("- a\n- b", "<ul><li>a\n</li>\n<li>b\n</li>\n</ul>\n"),
      ("3. a\n\n4. b", "<ol start=\"3\"><li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"),
      ("> q", "<blockquote><p>q</p>\n</blockquote>\n"),
      ("~~x~~", "<p><del>x</del></p>\n"), ("---", "<hr />\n"),
      ("```swift\na < b\n```", "<pre><code>a &lt; b\n</code></pre>\n"),
      (
        "|a|b|\n|-|-:|\n|1|*2*|",
        "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr></thead>\n"
          + "<tr><td>1</td><td class=\"right\"><em>2</em></td></tr>\n</table>\n"
      ),
      (
        "[a](https://example.org/?a=1&b \"t\")",
        "<p><a href=\"https://example.org/?a=1&amp;b\" title=\"t\" rel=\"external noopener\">a</a></p>\n"
      ),
      ("[a](/world/)", "<p><a href=\"/world/\">a</a></p>\n"),
      ("[a](mailto:x@example.org)", "<p><a href=\"mailto:x@example.org\">a</a></p>\n"),
      ("[*a*](javascript:x)", "<p><em>a</em></p>\n"),
      ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"),
      (
        "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
      ),
      ("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n"),
      ("&amp; &copy; &#0;", "<p>&amp; © \u{FFFD}</p>\n"),
      ("خبر **عاجل**", "<p>خبر <strong>عاجل</strong></p>\n"),
      ("", ""),
    ])
  func rendering(source: String, html: String) {
    #expect(Self.html(source) == html)
  }

  @Test(
    "a quote can have a speaker and a source",
    arguments: [
      (
        "> [!QUOTE] Mara Ellison, negotiator | closing *statement*\n> We came.\n>\n> We left.",
        "<figure class=\"quote\"><blockquote><p>We came.</p>\n<p>We left.</p>\n</blockquote>"
          + "<figcaption>Mara Ellison, negotiator, <cite>closing statement</cite></figcaption></figure>\n"
      ),
      (
        "> [!QUOTE] A & B\n>\n> Words.",
        "<figure class=\"quote\"><blockquote><p>Words.</p>\n</blockquote>"
          + "<figcaption>A &amp; B</figcaption></figure>\n"
      ),
      ("> [!NOTE] x\n> y", "<blockquote><p>[!NOTE] x\ny</p>\n</blockquote>\n"),
    ])
  func quotes(source: String, html: String) {
    #expect(Self.html(source) == html)
  }

  @Test(
    "pictures, related stories and embeds are references",
    arguments: [
      (
        "![A *ferry*](a.jpg \"At dusk | Ines Okafor / The Lantern\")",
        "<figure>a.jpg|A ferry|At dusk|Ines Okafor / The Lantern</figure>"
      ),
      ("![x](a.jpg)\n![y](b.jpg \"c\")", "<figure>a.jpg|x||</figure><figure>b.jpg|y|c|</figure>"),
      ("> [!RELATED] en:ferry_time_table", "<aside>en:ferry_time_table</aside>"),
      (
        "> [!EMBED] https://example.org/a_b_c?x=1 | A film",
        "<p class=\"embed\"><a href=\"https://example.org/a_b_c?x=1\" rel=\"external noopener\">"
          + "A film</a></p>\n"
      ),
      (
        "> [!EMBED] https://example.org/",
        "<p class=\"embed\"><a href=\"https://example.org/\" rel=\"external noopener\">"
          + "https://example.org/</a></p>\n"
      ),
      ("> [!EMBED] javascript:alert(1) | A film", "<p>A film</p>\n"),
      (
        "See ![the chart](https://example.org/c.png) here",
        "<p>See <a href=\"https://example.org/c.png\" rel=\"external noopener\">the chart</a> here</p>\n"
      ),
      ("[![x](https://e.org/i.png)](/y) z", "<p><a href=\"/y\">x</a> z</p>\n"),
    ])
  func references(source: String, html: String) {
    #expect(Self.html(source) == html)
  }

  @Test("references are listed in order")
  func listing() {
    let references = Markdown.references(
      "![a](a.jpg \"c|d\")\n\n> [!RELATED] g\n\n> [!EMBED] https://e.org/ | t\n\n- ![b](b.jpg)")
    #expect(
      references == [
        .picture(file: "a.jpg", alt: "a", caption: "c", credit: "d"), .related(guid: "g"),
        .embed(Link("https://e.org/"), title: "t"),
        .picture(file: "b.jpg", alt: "b", caption: "", credit: ""),
      ])
  }

  @Test("what cannot be shown is left out")
  func unresolved() {
    #expect(
      Markdown.story("![a](a.jpg)\n\n> [!RELATED] g\n\nx") { _ in nil }.string == "<p>x</p>\n")
  }

  @Test("the words are those a reader reads")
  func text() {
    let source = """
      # Head *line*

      First `code` [link](/x)
      goes on &amp; on.

      ![alt](a.jpg)

      > [!QUOTE] Mara | source
      > Words.

      > [!RELATED] guid

      |a|b|
      |-|-|
      |1|2|

      - item
      """
    #expect(
      Markdown.text(source) == """
        Head line

        First code link goes on & on.

        Mara, source

        Words.

        a b

        1 2

        item
        """)
  }
}

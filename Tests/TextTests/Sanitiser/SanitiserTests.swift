import Markup
import Testing
import Text

struct SanitiserTests {
  static func html(_ source: String, _ policy: Sanitiser.Policy = .article) -> String {
    Sanitiser(policy).html(source).string.replacing("\n", with: "")
  }

  @Test(
    "foreign HTML becomes plain news HTML",
    arguments: [
      ("plain text", "<p>plain text</p>"),
      ("<p>One<p>Two", "<p>One</p><p>Two</p>"),
      ("<div>One<div>Two</div>Three</div>", "<p>One</p><p>Two</p><p>Three</p>"),
      ("<b>bold</b> and <i>italic</i>", "<p><strong>bold</strong> and <em>italic</em></p>"),
      ("<h1>Head</h1><h3>Sub</h3>", "<h2>Head</h2><h3>Sub</h3>"),
      ("<b><p>One</p><p>Two</p></b>", "<p><strong>One</strong></p><p><strong>Two</strong></p>"),
      (
        "<a href=/x><h2>One</h2>two</a>",
        "<h2><a href=\"/x\">One</a></h2><p><a href=\"/x\">two</a></p>"
      ),
      ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
      ("<ul>stray<li>a</ul>", "<ul><li>stray</li><li>a</li></ul>"),
      ("<li>away from its list</li>", "<p>away from its list</p>"),
      ("<font color=red>red</font>", "<p>red</p>"),
      ("<p>a<br>b</p>", "<p>a<br/>b</p>"),
      ("<p>   </p><p></p>", ""),
      ("<pre>\n\nx</pre>", "<pre>x</pre>"),
      ("AT&T &amp; Söhne &lt;b&gt;", "<p>AT&amp;T &amp; Söhne &lt;b&gt;</p>"),
      (
        "<table><tr><td colspan=2 onclick=x>1</table>",
        "<table><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>"
      ),
      (
        "<figure><img src='/a.jpg' alt='A ferry' width=3><figcaption>Cap</figcaption></figure>",
        "<figure><img src=\"/a.jpg\" alt=\"A ferry\" width=\"3\"/><figcaption>Cap</figcaption></figure>"
      ),
      (
        "<iframe src='https://video.example/1' title='The talks'></iframe>",
        "<p><a href=\"https://video.example/1\">The talks</a></p>"
      ),
      ("<p dir=RTL lang=ar>نص</p>", "<p lang=\"ar\" dir=\"rtl\">نص</p>"),
      ("<dl><div><dt>a<dd>b</div></dl>", "<dl><dt>a</dt><dd>b</dd></dl>"),
      (
        "<blockquote cite='https://a.example/'>q</blockquote>",
        "<blockquote cite=\"https://a.example/\"><p>q</p></blockquote>"
      ),
      ("<p>&nbsp;</p><p>&nbsp; a&nbsp;</p>", "<p>a</p>"),
      (
        "<div dir=rtl lang=ar>نص<p>نص</p><ul><li>x</ul><p lang=fa>y</div>z",
        "<p lang=\"ar\" dir=\"rtl\">نص</p><p lang=\"ar\" dir=\"rtl\">نص</p>"
          + "<ul lang=\"ar\" dir=\"rtl\"><li>x</li></ul><p lang=\"fa\">y</p><p>z</p>"
      ),
      (
        "<video controls><source src='https://a.example/v.mp4'>No video</video>",
        "<p><a href=\"https://a.example/v.mp4\">https://a.example/v.mp4</a></p>"
      ),
      (
        "<img src='data:image/gif,x' data-src='https://a.example/late.jpg' alt=l>",
        "<p><img src=\"https://a.example/late.jpg\" alt=\"l\"/></p>"
      ),
      (
        "<div>\nhttps://a.example/film?v=1&amp;t=2\n</div>",
        "<p><a href=\"https://a.example/film?v=1&amp;t=2\">https://a.example/film?v=1&amp;t=2</a></p>"
      ),
      (
        "<p class=MsoNormal style='margin:0'><b><span lang=EN-GB>Bold<o:p></o:p></span></b></p>"
          + "<!--[if gte mso 9]><xml><w:x>junk</w:x></xml><![endif]-->",
        "<p><strong>Bold</strong></p>"
      ),
      (
        "<ul><li>one<ul><li>two</li></ul></li><ul><li>three</li></ul></ul>",
        "<ul><li><p>one</p><ul><li>two</li></ul></li><li><ul><li>three</li></ul></li></ul>"
      ),
      ("<script>var a = '<p>x</p>'</script><style>p{}</style>after", "<p>after</p>"),
      ("<html><head><title>T</title></head><body><p>b</p></body></html>", "<p>b</p>"),
      (
        "<noscript><img src='https://a.example/b.jpg' alt=c></noscript>",
        "<p><img src=\"https://a.example/b.jpg\" alt=\"c\"/></p>"
      ),
    ])
  func article(source: String, expected: String) {
    #expect(Self.html(source) == expected)
  }

  @Test(
    "a comment keeps paragraphs, emphasis, lists and links that search engines do not follow",
    arguments: [
      ("<h1>Loud</h1>", "<p>Loud</p>"),
      ("<img src='https://a.example/x.jpg' alt='a cat'>", "<p>a cat</p>"),
      ("<table><tr><td>cell</table>", "<p>cell</p>"),
      (
        "<a href='https://a.example/'>x</a>",
        "<p><a href=\"https://a.example/\" rel=\"nofollow ugc noopener\">x</a></p>"
      ),
      ("<p lang=ar>x</p>", "<p>x</p>"),
    ])
  func comment(source: String, expected: String) {
    #expect(Self.html(source, .comment) == expected)
  }

  @Test("relative addresses are made absolute where the base is known")
  func base() {
    let sanitiser = Sanitiser(.article, base: Link("https://paper.example/2020/story"))
    #expect(
      sanitiser.html("<a href='../x'>y</a>").string
        == "<p><a href=\"https://paper.example/x\">y</a></p>\n")
    #expect(Sanitiser(.article).html("<a href='../x'>y</a>").string == "<p>y</p>\n")
  }

  @Test("plain text is the words without markup")
  func plain() {
    let text = Sanitiser(.article).plainText("<p>One&nbsp;two</p><p>three<script>x</script></p>")
    #expect(text == "One\u{A0}two three")
  }

  @Test(
    "of what would cost a parser too much the words remain, quickly",
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "<div>", count: 50_000) + "w",
      String(repeating: "<b>", count: 50_000) + "w",
      "<p>" + (0..<600).map { "<font size=\($0)>" }.joined() + "</p>w"
        + String(repeating: "<p>", count: 50_000),
      "<a " + (0..<50_000).map { "x\($0)=1" }.joined(separator: " ") + ">w",
      String(repeating: "<div><p title=\"</div>\">", count: 20_000) + "w",
      String(repeating: "<div><object></div></object>", count: 20_000) + "w",
      String(repeating: "<div><!--</div>-->", count: 30_000) + "w",
      String(repeating: "<ul><li><style></ul></style>", count: 20_000) + "w",
      "<p>" + (0..<400).map { "<font a\($0)>" }.joined() + String(repeating: "<p>", count: 20_000)
        + "w",
      String(repeating: "<", count: 100_000) + " w",
    ])
  func bombs(source: String) {
    let html = Sanitiser(.article).html(source)
    #expect(html.string.contains("w"))
    #expect(!html.string.contains("<div"))
    #expect(isWellFormed(html))
  }
}

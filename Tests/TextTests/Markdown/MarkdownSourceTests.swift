import Markup
import Testing
import Text

@Suite("HTML as Markdown")
struct MarkdownSourceTests {
  @Test(
    "each element has its sign",
    arguments: [
      ("<p>One <strong>two</strong> <em>three</em>.</p>", "One **two** *three*."),
      ("<h2>Head</h2>\n<p>Text</p>", "## Head\n\nText"),
      ("<p>a<br/>b</p>", "a\\\nb"),
      ("<ul><li>a</li><li><p>b</p><p>c</p></li></ul>", "- a\n- b\n\n  c"),
      ("<ol start=\"3\"><li>a</li><li>b</li></ol>", "3. a\n4. b"),
      ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n\n  - b"),
      ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
      ("<pre>x ``` y\n  z</pre>", "````\nx ``` y\n  z\n````"),
      (
        "<p><a href=\"https://x.example/?a=1&amp;b\">here</a></p>",
        "[here](<https://x.example/?a=1&b>)"
      ),
      ("<p>a <code>b`c</code></p>", "a `` b`c ``"),
      ("<hr/>", "* * *"),
      (
        "<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td></tr></table>",
        "| a | b |\n| --- | --- |\n| 1\\|2 |  |"
      ),
      ("Loose <p>and set</p> words", "Loose\n\nand set\n\nwords"),
      ("<p>1. not a list</p>", "1\\. not a list"), ("<p># not a head</p>", "\\# not a head"),
      ("<p>2 * 3 &lt; 7_8_9 _x_ &amp;amp; R&amp;D</p>", "2 \\* 3 \\< 7_8_9 \\_x\\_ \\&amp; R&D"),
      ("<p>a<strong> b </strong>c</p>", "a **b** c"), ("<p> </p>", ""), ("", ""),
    ])
  func elements(html: String, markdown: String) {
    #expect(Markdown.source(of: HTML(trusted: html)) == markdown)
  }

  @Test("the Markdown reads as the HTML did")
  func again() {
    let source = """
      <p>A <strong>bold *star*</strong> and <em>soft</em> <del>gone</del> [x](y) ![z](w) `code`</p>
      <ul><li>one</li><li>two<ol><li>deep</li></ol></li></ul>
      <blockquote><p>&gt; quoted # 1. text</p></blockquote>
      <h2>Head &amp;amp; shoulders</h2><p>- dash</p><p>+ plus</p><p>1) one</p><p>=== </p>
      <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>
      """
    let html = Sanitiser(.article).html(source)
    let markdown = Markdown.source(of: html)
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
    let before = Sanitiser(.article).plainText(html.string)
    let after = Sanitiser(.article).plainText(Markdown.story(markdown) { _ in nil }.string)
    #expect(words(after) == words(before), "\(markdown)")
    let again = Markdown.source(of: Markdown.story(markdown) { _ in nil })
    #expect(again == markdown)
  }
}

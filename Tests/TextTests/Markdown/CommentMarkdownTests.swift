import Markup
import Testing
import Text

@Suite("A reader's Markdown")
struct CommentMarkdownTests {
  @Test(
    "comments have paragraphs, emphasis, code, links, quotes and lists, and nothing else",
    arguments: [
      (
        "a *b* **c** ~~d~~ `e`",
        "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>\n"
      ),
      ("# Shout", "<p><strong>Shout</strong></p>\n"),
      ("> a\n\n- b", "<blockquote><p>a</p>\n</blockquote>\n<ul><li>b\n</li>\n</ul>\n"),
      (
        "[a](https://e.org/)",
        "<p><a href=\"https://e.org/\" rel=\"nofollow ugc noopener\">a</a></p>\n"
      ),
      (
        "see https://e.org/x.",
        "<p>see <a href=\"https://e.org/x\" rel=\"nofollow ugc noopener\">https://e.org/x</a>.</p>\n"
      ),
      (
        "![pic](https://e.org/p.png)",
        "<p><a href=\"https://e.org/p.png\" rel=\"nofollow ugc noopener\">pic</a></p>\n"
      ),
      ("![pic](p.png)", "<p>pic</p>\n"),
      ("[a](JAVASCRIPT:alert(1))", "<p>a</p>\n"),
      ("[a](data:text/html;base64,x)", "<p>a</p>\n"),
      ("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>\n"),
      ("|a|b|\n|-|-|\n|1|2|", "<p>|a|b|\n|-|-|\n|1|2|</p>\n"),
      ("a\n\n---\n\nb", "<p>a</p>\n<p>b</p>\n"),
      ("> [!RELATED] guid", "<blockquote><p>[!RELATED] guid</p>\n</blockquote>\n"),
    ])
  func rendering(source: String, html: String) {
    #expect(Markdown.comment(source).string == html)
  }

  @Test("many threads at once get the same")
  func threads() async {
    let source = "a ~~b~~ https://e.org/ |c|\n\n" + String(repeating: "~~x~~ ", count: 200)
    let expected = Markdown.comment(source)
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<200 {
        group.addTask {
          if index % 2 == 0 { return !Markdown.text(source).isEmpty }
          return Markdown.comment(source) == expected
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}

import Markup
import Testing
import Text

@Suite("Markdown that means harm")
struct MarkdownBombTests {
  @Test(
    "much of the worst is rendered in a moment and stays well-formed",
    .timeLimit(.minutes(2)),
    arguments: [
      ">", "> ", "- ", "* ", "1. ", "_", "*", "a_b ", "![[]()", "[", "]", "[a](", "<", "<!--", "`",
      "``a", "\\", "&#", "|a", "|\n", "- \n", "a|b\n-|-\n", "~", "~~a", "www.", "http://a", "a@b ",
      "[a]: b\n", "![a", "<a ", "**a", "*a_", "</", "<?", "<![CDATA[", "> -", "\t", "|-", "[a][",
      "a\n|-|\n", "_*", "<a href=\"", ":", "@", "\n>", "#", "=\n", "a\n=\n", "\u{0}", ">>>>a\n",
    ])
  func repeated(piece: String) {
    let source = String(repeating: piece, count: 40_000 / piece.utf8.count)
    #expect(isWellFormed(Markdown.comment(source)))
  }

  @Test(
    "deep quotes, wide tables, long definitions and many pictures do not multiply",
    .timeLimit(.minutes(2)))
  func products() {
    let pictures = String(repeating: "![[]()", count: 120_000)
    #expect(!Markdown.comment(pictures).isEmpty)
    let deep = String(repeating: ">", count: 40_000) + String(repeating: "a\n", count: 40_000)
    #expect(isWellFormed(Markdown.comment(deep)))
    let wide =
      String(repeating: "|a", count: 2000) + "\n" + String(repeating: "|-", count: 2000) + "\n"
      + String(repeating: "a\n", count: 40_000)
    #expect(isWellFormed(Markdown.story(wide) { _ in nil }))
    let definition =
      "[a]: " + String(repeating: "x", count: 100_000) + "\n\n"
      + String(repeating: "[a] ", count: 25_000)
    #expect(isWellFormed(Markdown.story(definition) { _ in nil }))
  }

  @Test("usual texts pass the guard unchanged")
  func usual() {
    let quotes = String(repeating: "> ", count: 40) + "deep"
    #expect(Markdown.text(quotes) == "deep")
    let table = "|a|b|\n|-|-|\n" + String(repeating: "|1|2|\n", count: 1000)
    #expect(Markdown.story(table) { _ in nil }.string.hasPrefix("<table>"))
    #expect(Markdown.text("[a]: /x\n\n[a]") == "a")
  }

  @Test("any text gives well-formed HTML without anything active", arguments: 1...40)
  func random(seed: Int) {
    var random = Seeded(seed)
    for _ in 0..<50 {
      let source = random.text(
        of: [
          "a", " ", "\n", "\n\n", "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "# ", "[", "](",
          ")",
          "![", "<b>", "</b>", "<script>", "javascript:", "|", "|-|\n", "~~", "\\", "&lt;", "&",
          "\"",
          "[!QUOTE] x | y\n", "[!RELATED] g", "[!EMBED] https://e.org | t", "\u{0}", "ع",
          "\u{FFFE}",
        ], most: 60)
      for html in [Markdown.comment(source), Markdown.story(source) { _ in nil }] {
        #expect(isWellFormed(html), "\(source.debugDescription)")
        #expect(!html.string.contains("<script"))
        #expect(!html.string.contains("\"javascript:"))
      }
    }
  }
}

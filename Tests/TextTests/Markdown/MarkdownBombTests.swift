import Foundation
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

  @Test(
    "what opens and never closes costs about as much as its size",
    arguments: [
      ("", "<http://a"), ("a", "<ftp://a"), ("", "www._"), ("", "<*www.a.b"), ("http://a.b/", ")"),
      ("http://a.b/(", ")"), ("a ", "<?a"), ("a ", "<!X a"), ("a ", "<![CDATA[a <?"),
      ("", "*[a](b)_"), ("|a|\n|-|\n", "|\\|"), ("|a|\n|-|\n", "|`"), ("a|b|c\n", "-|-\n"),
      ("a|b|c\n", ":-\n"), ("", "a@"), ("", "a&#64;"),
    ])
  func unclosed(start: String, piece: String) {
    expectBearable(start + String(repeating: piece, count: 160_000 / piece.utf8.count))
  }

  @Test("rows, headings and strikes that match nothing do too")
  func unmatched() {
    let lines = String(repeating: "a\n", count: 80_000)
    expectBearable(lines + "|b|\n|-|\n")
    expectBearable(lines + ":-:\n")
    let (cells, dashes) = (
      String(repeating: "|a", count: 40_000), String(repeating: "|-", count: 40_000)
    )
    expectBearable(cells + "\n" + dashes + "\n")
    expectBearable(
      String(repeating: "~a ", count: 60_000) + String(repeating: "a~~ ", count: 45_000))
  }

  /// The time of this thread counts, for other tests wait for the parser and the processor too.
  private func expectBearable(_ source: String) {
    let start = secondsOfThread()
    #expect(isWellFormed(Markdown.comment(source)))
    #expect(isWellFormed(Markdown.story(source) { _ in nil }))
    let seconds = secondsOfThread() - start
    #expect(seconds < 5, "\(source.prefix(20).debugDescription): \(seconds) s")
  }

  private func secondsOfThread() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("addresses, instructions, strikes and tables that authors write stay what they are")
  func ordinary() {
    let addresses = (1...300).map {
      "See https://lantern.example/\($0)?a=1&b=2 (or www.a.example)."
    }
    let linked = Markdown.comment(addresses.joined(separator: "\n")).string
    #expect(linked.components(separatedBy: "<a ").count == 601)
    #expect(
      Markdown.text("Write <?php and <!DOCTYPE html> in `<?`.")
        == "Write <?php and <!DOCTYPE html> in <?.")
    let strikes = Markdown.comment(String(repeating: "~~old~~ new ", count: 200)).string
    #expect(strikes.components(separatedBy: "<del>").count == 201)
    let list = String(repeating: "* _On_ **Sunday** [all ferries](/ferries) run.\n", count: 400)
    #expect(Markdown.comment(list).string.components(separatedBy: "<a ").count == 401)
    let rows =
      "A line above\n\n|a|b|\n|-|-|\n" + String(repeating: "| - | - |\n", count: 300) + "\n"
    let tables = Markdown.story(rows + rows) { _ in nil }.string
    #expect(tables.components(separatedBy: "<table>").count == 3)
    #expect(tables.components(separatedBy: "<td>-</td>").count == 1201)
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

import Feeds
import Intake
import Markup
import News
import Support
import Testing
import Text

@Suite struct PlainTextTests {
  /// What a reader gets to read of an agency's plain text.
  static func html(_ text: String) throws -> String {
    var item = WireItem()
    item.uri = "a"
    item.bodies = [WireItem.Body(role: "main", isHTML: false, value: text)]
    let placement = WireStory.Placement(language: "en") { _, _ in "world" }
    let outcome = try WireStory.outcome(item, placement: placement)
    guard case .markdown(let markdown) = outcome.draft.body else { return "" }
    return Markdown.story(markdown) { _ in nil }.string
  }

  @Test(
    "no character of a plain text is markup",
    arguments: [
      "# no heading", "1. no list", "1) no list", "- no list", "* no *emphasis*", "> no quote",
      "a_b_c `d` ~e~ [f](g) ![h](i)", "<b>bold</b> & co. &amp; &lt;", "a | b", "\\back\\slash",
      "https://lantern.example/a_b and a@b", "[!QUOTE] Mara | no", "***", "===",
      "+ 1", "!", "www.lantern.example",
    ])
  func escapes(text: String) throws {
    let html = try Self.html(text)
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    #expect(html.replacing("\n", with: "") == "<p>\(escaped)</p>")
  }

  @Test(
    "empty lines and indents begin paragraphs",
    arguments: [
      ("One\nline.\n\nTwo.", 2), ("  One.\n  Two.\n  Three.", 3), ("One.\r\n\r\nTwo.", 2),
      ("\n\nOne.\n\n\n\tTwo.\n", 2), ("Title\n=====", 1), ("One", 1),
    ])
  func paragraphs(text: String, count: Int) throws {
    let html = try Self.html(text)
    #expect(html.ranges(of: "<p>").count == count, "\(html)")
    #expect(!html.contains("<pre") && !html.contains("<h"))
  }

  @Test("seeded texts of special characters come through as their words")
  func random() throws {
    var dice = Dice(seed: 7)
    let letters = Array("ab \n#*_-+=>`~|[](){}!.:\\1")
    for _ in 0..<300 {
      let text = String((0..<dice.roll(40)).map { _ in dice.pick(letters) })
      let html = try Self.html(text)
      let wanted = text.filter { !$0.isWhitespace }
        .replacing("&", with: "&amp;").replacing(">", with: "&gt;")
      let words = html.replacing("<p>", with: "").replacing("</p>", with: "")
        .replacing("<br/>", with: "").filter { !$0.isWhitespace }
      #expect(words == wanted, "\(text.debugDescription): \(html)")
    }
  }
}

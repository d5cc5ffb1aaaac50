import Markup
import Testing

@Suite("HTML literals")
struct HTMLTests {
  @Test(
    "interpolated text is escaped",
    arguments: [
      ("plain", "plain"),
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
      ("\"quoted\" 'single'", "&quot;quoted&quot; &#39;single&#39;"),
      ("العربية & français", "العربية &amp; français"),
      ("&amp;", "&amp;amp;"),
      ("", ""),
      ("\u{0}a\u{8}b\u{B}c\u{C}\u{1F}", "abc"),
      ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
      ("\u{7F}\u{80}\u{9F}\u{A0}«", "\u{A0}«"),
      ("\u{FFFD}\u{FFFE}\u{FFFF}ﬁ", "\u{FFFD}ﬁ"),
    ])
  func escaping(text: String, escaped: String) {
    let html: HTML = "<p>\(text)</p>"
    #expect(html.string == "<p>\(escaped)</p>")
    #expect(HTML(text: text).string == escaped)
  }

  @Test("a missing value renders nothing")
  func optionals() {
    let text: String? = nil
    let number: Int? = nil
    let piece: HTML? = nil
    let html: HTML = "[\(text)\(number)\(piece)]"
    #expect(html.string == "[]")
  }

  @Test("numbers and present optionals render as themselves")
  func values() {
    let text: String? = "a&b"
    let number: Int64? = -7
    let html: HTML = "\(text) \(number) \(42)"
    #expect(html.string == "a&amp;b -7 42")
  }

  @Test("HTML nests without being escaped again")
  func nesting() {
    let inner: HTML = "<b>\("<")</b>"
    let outer: HTML = "<p>\(inner)</p>\([inner, inner])"
    #expect(outer.string == "<p><b>&lt;</b></p><b>&lt;</b><b>&lt;</b>")
  }

  @Test("a list is mapped through a view")
  func lists() {
    func item(_ name: String) -> HTML { "<li>\(name)</li>" }
    let html: HTML = "<ul>\(["a", "<"], item)</ul>"
    #expect(html.string == "<ul><li>a</li><li>&lt;</li></ul>")
  }

  @Test("an optional is mapped through a view")
  func optionalView() {
    func bold(_ name: String) -> HTML { "<b>\(name)</b>" }
    let some: String? = "x"
    let none: String? = nil
    let html: HTML = "\(some, bold)\(none, bold)"
    #expect(html.string == "<b>x</b>")
  }

  @Test("conditions choose pieces")
  func conditions() {
    let html: HTML = "\(if: true, "<a>")\(if: false, "<b>")\(if: false, "<c>", else: "<d>")"
    #expect(html.string == "<a><d>")
  }

  @Test("an attribute without a value is not written")
  func attributes() {
    let html: HTML = "<p\(attribute: "lang", "a\"b")\(attribute: "dir", nil)>"
    #expect(html.string == "<p lang=\"a&quot;b\">")
  }

  @Test("trusted text passes as it is")
  func trusted() {
    #expect(HTML(trusted: "<hr>").string == "<hr>")
  }

  @Test("pieces join with a separator")
  func joining() {
    let parts: [HTML] = ["<i>", "&amp;", "</i>"]
    #expect(parts.joined(", ").string == "<i>, &amp;, </i>")
    #expect([HTML]().joined(", ").isEmpty)
  }

  @Test("pieces are put together")
  func adding() {
    var html: HTML = "<p>"
    html += "\("a&b")"
    #expect((html + "</p>").string == "<p>a&amp;b</p>")
  }

  @Test("JSON inside a script element cannot end it")
  func json() {
    let html: HTML = "<script>\(json: ["a": "</script>"])</script>"
    #expect(html.string == #"<script>{"a":"\u003c/script\u003e"}</script>"#)
  }
}

import Markup
import Testing

@Suite("XML literals")
struct XMLTests {
  @Test("control characters never appear and markup is escaped")
  func escaping() {
    let title = "a\u{0}\u{1B}[31m<&>\u{FFFF}"
    let xml: XML = "\(XML.declaration)<title>\(title)</title>"
    #expect(
      xml.string
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<title>a[31m&lt;&amp;&gt;</title>")
  }

  @Test("HTML is carried as escaped text")
  func html() {
    let body: HTML = "<p>\("&")</p>"
    let xml: XML = "<description>\(text: body)</description>"
    #expect(xml.string == "<description>&lt;p&gt;&amp;amp;&lt;/p&gt;</description>")
  }
}

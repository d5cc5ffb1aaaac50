import Markup
import Testing

@Suite("Links")
struct LinkTests {
  @Test(
    "a safe address is kept in ASCII",
    arguments: [
      ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
      ("HTTP://Example.org", "http://Example.org"),
      ("mailto:desk@example.org", "mailto:desk@example.org"),
      ("tel:+1-555-0100", "tel:+1-555-0100"),
      ("/world/2024/", "/world/2024/"),
      ("/a b", "/a%20b"),
      ("/خبر", "/%D8%AE%D8%A8%D8%B1"),
      ("/a%20b", "/a%20b"),
      ("#note", "#note"),
      ("?page=2", "?page=2"),
      ("page.html", "page.html"),
      ("/a:b", "/a:b"),
      ("  https://example.org/\n", "https://example.org/"),
      ("https://exam\tple.org/", "https://example.org/"),
      ("//example.org/x", "https://example.org/x"),
      ("/\\example.org/x", "https://example.org/x"),
      ("https:example.org", "https://example.org"),
      ("https:\\\\example.org\\x?\\", "https://example.org/x?%5C"), ("Q\\:e", "Q/:e"),
      ("/a\"b<c>", "/a%22b%3Cc%3E"),
    ])
  func safe(text: String, address: String) {
    #expect(Link(text).address == address)
  }

  @Test(
    "an unsafe address leads nowhere",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
      "\u{1}javascript:alert(1)", "data:text/html,<script>", "vbscript:x", "file:///etc/passwd",
      "blob:https://example.org/1", "about:blank", "javascript\u{0}:alert(1)", "", "   ", "http://",
      "https:", "//", "https://?x", "mailto:", "a b:c", "%6Aavascript:x", ":x", "ftp://example.org",
      "view-source:https://example.org/", "ｊavascript:x",
    ])
  func unsafe(text: String) {
    #expect(Link(checking: text) == nil)
    #expect(Link(text) == .inert)
    let html: HTML = "<a href=\"\(link: Link(text))\">"
    #expect(html.string == "<a href=\"about:invalid\">")
  }

  @Test("a path is made of encoded segments, query and fragment")
  func paths() {
    let link = Link(
      path: ["topic", "a/b ç"], directory: true, query: [("q", "x&y"), ("p", "2")], fragment: "c1")
    #expect(link.address == "/topic/a%2Fb%20%C3%A7/?q=x%26y&p=2#c1")
    #expect(Link(path: []).address == "/")
    #expect(Link(path: [], directory: true).address == "/")
  }

  @Test(
    "a relative address is resolved like RFC 3986 says",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "https://g"), ("?y", "http://a/b/c/d;p?y"),
      ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
      (";x", "http://a/b/c/;x"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
      ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
      ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
      ("./../g", "http://a/b/g"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
      ("g?y/../x", "http://a/b/c/g?y/../x"), ("https://b/x", "https://b/x"),
    ])
  func resolving(text: String, address: String) {
    #expect(Link(text).resolved(against: Link("http://a/b/c/d;p?q")).address == address)
  }

  @Test("a base without a path resolves below its root")
  func rootBase() {
    #expect(Link("x").resolved(against: Link("https://a")).address == "https://a/x")
    #expect(Link("x").resolved(against: Link("https://a?q")).address == "https://a/x")
  }
}

import HTTP
import HTTPServer
import Testing

@Suite("Head parser")
struct HeadParserTests {
  static func parse(
    _ bytes: [UInt8], limits: HeadLimits = HeadLimits()
  ) -> (outcome: HeadOutcome, head: RequestHead) {
    var head = RequestHead()
    let outcome = HeadParser.parse(bytes.span, limits: limits, into: &head)
    return (outcome, head)
  }

  static func parse(_ text: String) -> (outcome: HeadOutcome, head: RequestHead) {
    parse(MalformedRequests.bytes(text))
  }

  @Test("what two readers could take differently is refused", arguments: MalformedRequests.all)
  func malformed(text: String, status: Status) {
    #expect(Self.parse(text).outcome == .refuse(status))
  }

  @Test("the table of malformed requests is long")
  func tableLength() {
    #expect(Set(MalformedRequests.all.map(\.text)).count == MalformedRequests.all.count)
    #expect(MalformedRequests.all.count > 150)
  }

  @Test(
    "a sound head is read to its end",
    arguments: [
      "GET / HTTP/1.1|H||", "GET /a/b?c=d&e HTTP/1.1|Host: Example.org:8080||",
      "OPTIONS * HTTP/1.1|H||", "PURGE /x HTTP/1.1|H||", "GET / HTTP/1.0||",
      "GET http://a/b HTTP/1.1|H||", "GET HTTP://A/b HTTP/1.1|H||", "GET https://a HTTP/1.1|H||",
      "GET http://a?b HTTP/1.1|H||", "GET http://a:80/ HTTP/1.0||",
      "GET / HTTP/1.1|Host: [::1]:80||", "GET / HTTP/1.1|H|X:||", "GET / HTTP/1.1|H|X:y||",
      "GET / HTTP/1.1|H|X: \t y \t ||", "GET / HTTP/1.1|H|X: a\tb||",
      "GET / HTTP/1.1|H|X: خبر||", "GET / HTTP/1.1|H|X!#$%&'*+-.^_`~9: y||",
      "GET /?ab{c}^`\\ HTTP/1.1|H||", "POST / HTTP/1.1|H|Content-Length: 0||",
      "POST / HTTP/1.1|H|Content-Length: 000000000000000007||",
      "POST / HTTP/1.1|H|Transfer-Encoding: Chunked||", "GET / HTTP/1.1|H|Expect: 100-Continue||",
      "GET / HTTP/1.1|H|Connection: close, x||", "GET /%zz%00 HTTP/1.1|H||",
    ])
  func sound(text: String) {
    let bytes = MalformedRequests.bytes(text)
    #expect(Self.parse(bytes).outcome == .head(length: bytes.count))
    #expect(Self.parse(bytes + Array("GET".utf8)).outcome == .head(length: bytes.count))
  }

  @Test("the parts of a head are found")
  func parts() {
    let text = "POST http://Example.org/a%20b?c=d HTTP/1.1|X-A:  one |HOST: example.ORG|x-a: two||"
    let head = Self.parse(text).head
    #expect(head.method == .post)
    #expect(head.target == "/a%20b?c=d")
    #expect(head.encodedPath == "/a%20b")
    #expect(head.host == "example.org")
    #expect(head["x-A"] == "one")
    #expect(head.values(of: "X-A") == ["one", "two"])
    #expect(head["x-b"] == nil)
    #expect(head.headers.fields.map(\.name) == ["X-A", "HOST", "x-a"])
    #expect(head.framing == .none)
  }

  @Test(
    "the empty path of an absolute target is a slash",
    arguments: zip(["http://a", "http://a?b", "http://a/"], ["/", "/?b", "/"]))
  func emptyPath(target: String, expected: String) {
    let head = Self.parse("GET \(target) HTTP/1.1|H||").head
    #expect(head.target == expected)
    #expect(head.encodedPath == "/")
  }

  @Test(
    "framing and persistence follow from the fields",
    arguments: [
      ("POST / HTTP/1.1|H|Content-Length: 12||", .length(12), true),
      ("POST / HTTP/1.1|H|Transfer-Encoding: CHUNKED||", .chunked, true),
      ("GET / HTTP/1.1|H|Connection: Close||", .none, false),
      ("GET / HTTP/1.1|H|Connection: x,close ,y||", .none, false),
      ("GET / HTTP/1.1|H|Connection: keep-alive|Connection: close||", .none, false),
      ("GET / HTTP/1.1|H|Connection: closed||", .none, true), ("GET / HTTP/1.0||", .none, false),
      ("GET / HTTP/1.0|Connection: keep-alive||", .none, true),
    ] as [(String, RequestHead.Framing, Bool)])
  func framing(text: String, framing: RequestHead.Framing, isPersistent: Bool) {
    let head = Self.parse(text).head
    #expect(head.framing == framing)
    #expect(head.isPersistent == isPersistent)
  }

  @Test("a head that is used again holds nothing of the last one")
  func reuse() {
    var head = RequestHead()
    let first = MalformedRequests.bytes("POST /long/er HTTP/1.0|A: b|C: d|Content-Length: 3||")
    let second = MalformedRequests.bytes("GET / HTTP/1.1|H||")
    _ = HeadParser.parse(first.span, limits: HeadLimits(), into: &head)
    _ = HeadParser.parse(second.span, limits: HeadLimits(), into: &head)
    #expect(head.target == "/" && head.headers.fields.count == 1)
    #expect(head.framing == .none && head.isVersion11 && head.isPersistent)
  }
}

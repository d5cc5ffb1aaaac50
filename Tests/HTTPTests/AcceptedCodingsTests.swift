import HTTP
import HTTPServer
import Testing

@Suite("Accepted codings")
struct AcceptedCodingsTests {
  @Test(
    "a field that is read without text means what it means by the whole rules",
    arguments: [
      "", "gzip", "br", "gzip, br", "gzip,br,deflate", " GZIP ,\tBr ", "identity", "*", "x-gzip",
      "deflate", "gzipp", "g", ",,,", "zstd, br, gzip", "gzip;q=0", "br;q=0.5, gzip",
      "identity;q=0, br", "*;q=0", "br;q=1, gzip;q=1", "gzip;q=x", "identity, gzip;q=0.5",
    ])
  func same(_ field: String) throws {
    let text = "GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: \(field)\r\n\r\n"
    var head = RequestHead()
    _ = HeadParser.parse(Array(text.utf8).span, limits: HeadLimits(), into: &head)
    let scan = FieldScan(head)
    #expect(AcceptedCodings(head, scan.acceptEncoding) == AcceptedCodings(field))
  }

  @Test("what is wanted less than something else is not taken, and nothing wanted takes identity")
  func weights() {
    #expect(AcceptedCodings("br;q=0.5, gzip").brotli == false)
    #expect(AcceptedCodings("br;q=0.5, gzip").gzip)
    #expect(AcceptedCodings("identity, gzip;q=0.5").gzip == false)
    #expect(AcceptedCodings("").identity)
    #expect(AcceptedCodings("*;q=0").identity == false)
  }

  @Test(
    "fields that need the whole rules are seen",
    arguments: [
      ("Range: bytes=0-1", true), ("If-Match: *", true), ("If-Range: \"a\"", true),
      ("If-Modified-Since: x", true), ("If-Unmodified-Since: x", true), ("Accept: */*", false),
      ("Cookie: a=b\r\nCookie: c=d", true), ("If-None-Match: \"a\"", false),
    ])
  func unusual(_ lines: String, _ isUnusual: Bool) {
    let text = "GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n\r\n"
    var head = RequestHead()
    _ = HeadParser.parse(Array(text.utf8).span, limits: HeadLimits(), into: &head)
    #expect(FieldScan(head).isUnusual == isUnusual)
  }
}

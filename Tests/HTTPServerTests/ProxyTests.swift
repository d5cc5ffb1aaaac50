import HTTP
import HTTPServer
import Testing

@Suite("Proxies")
struct ProxyTests {
  /// Asks from 127.0.0.1 which address and scheme the server believes.
  static func ask(_ fields: String, trusting ranges: [String]) throws -> String {
    let proxies = try ranges.map { try #require(CIDR($0)) }
    let server = try TestServer(
      { $0.trustedProxies = proxies },
      handler: { .text("\($0.remoteAddress) \($0.scheme)") })
    return try server.client().get("/", fields).text
  }

  @Test("nobody's word is taken unless it is trusted")
  func untrusted() throws {
    let fields =
      "X-Forwarded-For: 9.9.9.9\r\nX-Forwarded-Proto: https\r\nForwarded: for=8.8.8.8\r\n"
    #expect(try Self.ask(fields, trusting: []) == "127.0.0.1 http")
    #expect(try Self.ask(fields, trusting: ["10.0.0.0/8", "::1"]) == "127.0.0.1 http")
  }

  @Test(
    "a trusted proxy's word is followed to the last hop that is not trusted",
    arguments: [
      ("X-Forwarded-For: 9.9.9.9\r\n", "9.9.9.9 http"),
      ("X-Forwarded-For: 6.6.6.6, 9.9.9.9\r\n", "9.9.9.9 http"),
      ("X-Forwarded-For: 9.9.9.9, 10.1.2.3\r\n", "9.9.9.9 http"),
      ("X-Forwarded-For: 9.9.9.9\r\nX-Forwarded-For: 10.1.2.3\r\n", "9.9.9.9 http"),
      ("X-Forwarded-For: 10.1.2.3\r\n", "10.1.2.3 http"),
      ("X-Forwarded-For: 9.9.9.9:1234\r\n", "9.9.9.9 http"),
      ("X-Forwarded-For: 2001:DB8::1\r\nX-Forwarded-Proto: https\r\n", "2001:db8::1 https"),
      ("X-Forwarded-For: [2001:db8::1]:80\r\n", "2001:db8::1 http"),
      ("X-Forwarded-For: unknown\r\n", "127.0.0.1 http"),
      ("X-Forwarded-For: 9.9.9.9, nonsense, 10.1.2.3\r\n", "10.1.2.3 http"),
      ("X-Forwarded-For: ::ffff:9.9.9.9\r\n", "9.9.9.9 http"),
      ("X-Forwarded-Proto: javascript\r\n", "127.0.0.1 http"),
      ("Forwarded: for=9.9.9.9;proto=https\r\n", "9.9.9.9 https"),
      ("Forwarded: for=\"[2001:db8::1]:99\"; Proto=HTTPS\r\n", "2001:db8::1 https"),
      (
        "Forwarded: for=6.6.6.6, for=9.9.9.9;proto=https, for=10.0.0.1;proto=http\r\n",
        "9.9.9.9 https"
      ),
      ("Forwarded: for=_hidden\r\n", "127.0.0.1 http"),
      ("Forwarded: for=6.6.6.6\r\nX-Forwarded-For: 9.9.9.9\r\n", "9.9.9.9 http"),
    ])
  func trusted(fields: String, expected: String) throws {
    #expect(try Self.ask(fields, trusting: ["127.0.0.0/8", "10.0.0.0/8"]) == expected)
  }

  @Test("behind a proxy, limits count readers and not the proxy")
  func limits() throws {
    let range = try #require(CIDR("127.0.0.1"))
    let server = try TestServer({
      $0.trustedProxies = [range]
      $0.maxConnectionsPerAddress = 1
      $0.requestRate = .init(perSecond: 0.01, burst: 1)
    })
    let first = try server.client()
    let second = try server.client()
    #expect(try first.get("/", "X-Forwarded-For: 9.9.9.1\r\n").status == 200)
    #expect(try second.get("/", "X-Forwarded-For: 9.9.9.2\r\n").status == 200)
    #expect(try second.get("/", "X-Forwarded-For: 9.9.9.1\r\n").status == 429)
  }

  @Test(
    "ranges hold what lies within",
    arguments: [
      ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false),
      ("0.0.0.0/0", "9.9.9.9", true), ("0.0.0.0/0", "::1", false), ("::/0", "::1", true),
      ("2001:db8::/32", "2001:db8:ffff::1", true), ("2001:db8::/32", "2001:db9::", false),
      ("2001:db8::/65", "2001:db8::8000:0:0:1", false), ("::1", "::1", true),
      ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.6", false),
    ])
  func ranges(range: String, address: String, isInside: Bool) throws {
    let range = try #require(CIDR(range))
    let address = try #require(IPAddress(address))
    #expect(range.contains(address) == isInside)
  }

  @Test(
    "a range that is malformed is refused",
    arguments: [
      "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.1/8", "::/129",
      "10.0.0/8", "a", "::1/64", "10.0.0.0/8/8", "10.0.0.0/+8",
    ])
  func malformed(text: String) {
    #expect(CIDR(text) == nil)
  }
}

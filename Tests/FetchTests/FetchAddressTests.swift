import Testing

@testable import Fetch

@Suite("Addresses to send to")
struct FetchAddressTests {
  @Test(
    "are taken with a scheme, a host and what follows",
    arguments: [
      ("https://hooks.example/news?a=b#c", "hooks.example", true),
      ("HTTP://hooks.example:8080", "hooks.example", false),
      ("https://[2001:4860::1]:443/x", "2001:4860::1", true),
      ("http://10.0.0.1/", "10.0.0.1", false),
    ])
  func taken(text: String, host: String, isSecure: Bool) throws {
    let address = try #require(FetchAddress(text))
    #expect(address.host == host && address.isSecure == isSecure)
  }

  @Test(
    "are refused when they are anything else",
    arguments: [
      "", "hooks.example", "//hooks.example/", "ftp://hooks.example/", "file:///etc/passwd",
      "gopher://x.example/", "javascript://x.example/", "https://", "https:///x", "https://?x",
      "https://name@hooks.example/", "https://a:b@hooks.example/", "https://hooks.example\\@x/",
      "https://hooks.example/a b", "https://hooks.example/\r\nX: y", "https://hooks.example/\u{0}",
      "https://hööks.example/", "https://hooks.example:0/", "https://hooks.example:65536/",
      "https://hooks.example:8a/", "https://[::1/", "https://[hooks]/", "https://[::1]x/",
      "https://hooks.example/" + String(repeating: "a", count: 2000), "https://ho%6Fks.example/",
    ])
  func refused(text: String) {
    #expect(FetchAddress(text) == nil)
  }

  @Test(
    "are known for private when they say so",
    arguments: [
      ("http://localhost/", true), ("http://a.LOCALHOST/", true), ("http://intranet/", true),
      ("https://192.168.0.1/", true), ("https://[::1]/", true), ("https://169.254.169.254/", true),
      ("https://hooks.example/", false), ("https://1.1.1.1/", false),
    ])
  func privacy(text: String, isPrivate: Bool) throws {
    #expect(try #require(FetchAddress(text)).isPlainlyPrivate == isPrivate)
  }
}

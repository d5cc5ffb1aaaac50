import Markup
import Testing

@Suite("Percent-encoding")
struct URLEncodingTests {
  @Test(
    "only unreserved characters stay",
    arguments: [
      ("aZ09-._~", "aZ09-._~"), ("a b/c?d&e=f#g%", "a%20b%2Fc%3Fd%26e%3Df%23g%25"),
      ("é", "%C3%A9"), ("", ""), ("+", "%2B"),
    ])
  func component(text: String, encoded: String) {
    #expect(URLEncoding.component(text) == encoded)
  }

  @Test("a query joins its pairs")
  func query() {
    #expect(URLEncoding.query([("q", "a b"), ("from", "2024")]) == "q=a%20b&from=2024")
  }
}

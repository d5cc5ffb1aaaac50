import HTTP
import Testing

@Suite("Target")
struct TargetTests {
  @Test(
    "a path is decoded",
    arguments: zip(
      ["/", "/a/b", "/a/", "/%D8%AE", "/a%20b", "//a", "/a+b", "/...", "/a?", "/?a=/../"],
      ["/", "/a/b", "/a/", "/خ", "/a b", "//a", "/a+b", "/...", "/a", "/"]))
  func accepted(raw: String, path: String) {
    #expect(Target(raw)?.path == path)
  }

  @Test(
    "an address that could be read in two ways is refused",
    arguments: [
      "", "a", "*", "?a", "/.", "/..", "/a/../b", "/a/./b", "/%2e%2e/a", "/.%2E", "/a%2Fb",
      "/a%00b", "/%0d%0a", "/%", "/%4", "/%zz", "/%FF", "/%C0%AF", "/a%7F",
    ])
  func refused(raw: String) {
    #expect(Target(raw) == nil)
  }

  @Test("the query is kept apart")
  func query() throws {
    let target = try #require(Target("/search?q=a%3Fb?c&x=1"))
    #expect(target.path == "/search")
    #expect(target.query["q"] == "a?b?c")
    #expect(target.query["x"] == "1")
  }
}

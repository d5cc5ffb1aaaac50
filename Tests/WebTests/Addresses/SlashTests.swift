import HTTP
import Support
import Testing

@Suite("Slashes and prefixes") struct SlashTests {
  @Test(
    "a slash too many or too few is put right",
    arguments: [
      ("/world", "/world/"), ("/latest/", "/latest"), ("/about/", "/about"), ("/ar", "/ar/"),
      ("/2026", "/2026/"), ("/2026/10", "/2026/10/"), ("/2026/10/15", "/2026/10/15/"),
      ("/world/2026/10/15/talks/", "/world/2026/10/15/talks"),
      ("/topic/ferries/", "/topic/ferries"), ("/search/?q=a%20b", "/search?q=a%20b"),
      ("/ar/world", "/ar/world/"), ("/archive/", "/archive"), ("/ar/latest/", "/ar/latest"),
      ("/world?before=x", "/world/?before=x"), ("/feed.rss/", "/feed.rss"), ("//", "/"),
      ("/ar//", "/ar/"),
    ])
  func slash(_ path: String, _ right: String) throws {
    try TestSite.with { site in
      try site.fill()
      let response = try site.answer(.get, path)
      #expect(response.status == .movedPermanently)
      #expect(response.location == right)
      #expect(try site.answer(.get, right).status == .ok)
    }
  }

  @Test(
    "no address leads a reader away from the site",
    arguments: [
      "//evil.example/", "//evil.example", "//evil.example/latest/", "/ar//evil.example/",
      "//2026/11/24/x/", "//latest/", "///latest/", "/%5Cevil.example/", "/\\evil.example",
    ])
  func away(_ path: String) throws {
    try TestSite.with { site in
      try site.fill()
      let location = try site.answer(.get, path).location ?? "/"
      #expect(location.hasPrefix("/") && !location.hasPrefix("//") && !location.hasPrefix("/\\"))
    }
  }

  @Test(
    "an address belongs to the edition that its first part names",
    arguments: [
      ("/", "en"), ("/ar/", "ar"), ("/fr/", "fr"), ("/ar/latest", "ar"), ("/arab", "en"),
      ("/ar/none", "ar"), ("/fr/none/none", "fr"), ("/none", "en"), ("/en/", "en"),
    ])
  func edition(_ path: String, _ language: String) throws {
    try TestSite.with { site in
      try site.fill()
      let response = try site.answer(.get, path)
      #expect(response.headers["Content-Language"] == language)
      #expect(response.text.contains("<html lang=\"\(language)\""))
    }
  }
}

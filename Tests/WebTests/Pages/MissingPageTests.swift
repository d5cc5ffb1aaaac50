import HTTP
import Support
import Testing

@Suite("A page that is not there") struct MissingPageTests {
  @Test(
    "offers what is nearest",
    arguments: [
      ("/world/2026/10/15/none", "/2026/10/15/"), ("/2026/10/15/none/none", "/2026/10/15/"),
      ("/world/2026/10/16/none", "/2026/10/"), ("/2026/10/99/", "/2026/10/"),
      ("/2026/13/", "/2026/"), ("/2026/09/", "/2026/"), ("/world/none", "/world/"),
      ("/sport/feed.xml", "/sport/"), ("/ar/culture/none", "/ar/culture/"),
      ("/world/1999/01/01/none", "/world/"), ("/none/2026/10/15/x", "/2026/10/15/"),
    ])
  func nearest(_ path: String, _ near: String) throws {
    try TestSite.with { site in
      try site.fill()
      let response = try site.answer(.get, path)
      #expect(response.status == .notFound)
      let main = response.text.split(separator: "<main").last ?? ""
      #expect(main.contains("href=\"\(near)\""))
    }
  }

  @Test("offers the words of the address for a search, and stories that have them")
  func words() throws {
    try TestSite.with { site in
      try site.fill()
      let response = try site.answer(.get, "/world/2019/01/01/talks-in-the_harbour.html?x=y")
      #expect(response.status == .notFound)
      let fields = try Document(response).tags.filter { $0.attributes["name"] == "q" }
      #expect(fields.last?.attributes["value"] == "talks in the harbour html")
      let guess = try site.answer(.get, "/2019/talks")
      #expect(guess.text.contains("href=\"/world/2026/10/15/talks\""))
    }
  }

  @Test(
    "is answered whatever the address",
    arguments: Databases.available,
    [
      "/%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/%F0%9F%9B%B3", "/%D9%82%D8%B5%D8%A9", "/a-%22",
      "/99999999999999999999/99/99/", "/-1/-1/-1/", "/+2026/+10/+15/x", "/2026/10/15/-", "/'",
      "/%25",
      "/" + String(repeating: "a", count: 7000), "/" + String(repeating: "a-", count: 3500),
      "/" + String(repeating: "a/", count: 3500), "/wp-login.php", "/.env", "/?p=99&none",
    ])
  func odd(_ kind: Databases.Kind, _ path: String) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      let response = try site.answer(.get, path)
      #expect(response.status == (path.hasPrefix("/?") ? .ok : .notFound))
      #expect(!response.text.contains("<script>"))
      #expect(throws: Never.self) { try Document(response) }
      #expect(site.log.lines.isEmpty)
    }
  }
}

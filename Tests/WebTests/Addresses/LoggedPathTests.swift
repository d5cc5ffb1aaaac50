import HTTP
import Testing

@testable import Web

@Suite("Paths in the log") struct LoggedPathTests {
  /// What addresses capture that opens nothing by itself; secrets are captured as `key`.
  private static let open: Set<String> = [
    "account", "agency", "day", "digest", "edition", "file", "filter", "format", "id", "kind",
    "language", "mark", "menu", "month", "note", "number", "page", "person", "picture", "revision",
    "section", "slug", "story", "topic", "year",
  ]

  @Test(
    "every capture is known as open or secret, and no secret is told", arguments: Routes.patterns)
  func secrets(_ pattern: String) throws {
    let captures = pattern.matches(of: /\{([a-z]+)(?::[a-z0-9]+)?\}/).map { String($0.1) }
    #expect(
      Set(captures).subtracting(["key"]).isSubset(of: Self.open), "is it a secret: \(captures)")
    guard captures.contains("key") else { return }
    let path = pattern.replacing("{key}", with: "SECRET").replacing("{mark}", with: "abc")
    for written in [path, "/fr" + path, path.replacing("/", with: "%2F"), path + "/", "/" + path] {
      let words = LoggedPath.words(written)
      #expect(!words.contains("SECRET"), "\(words)")
      #expect(words.hasSuffix("/…"))
    }
  }

  @Test(
    "the private addresses are among them, and others are told as they are",
    arguments: [
      ("/desk/sign-in/abc", "/desk/sign-in/…"), ("/saved/feed/a-b.atom", "/saved/feed/…"),
      ("/saved/join/abc", "/saved/join/…"), ("/fr/saved/join/abc", "/fr/saved/join/…"),
      ("/saved/mail/abc", "/saved/mail/…"), ("/ar/saved/mail/abc", "/ar/saved/mail/…"),
      ("/saved/mail", "/saved/mail"), ("/following/feed/a.atom", "/following/feed/…"),
      ("/ar/following/answers/a/b.atom", "/ar/following/answers/…"),
      ("/%0Asaved/saved/join/abc", "/%0Asaved/saved/join/…"),
      ("/world/2026/10/15/talks", "/world/2026/10/15/talks"), ("/caf%C3%A9", "/caf%C3%A9"),
    ])
  func words(_ path: String, _ words: String) {
    #expect(LoggedPath.words(path) == words)
  }
}

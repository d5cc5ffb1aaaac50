import Foundation
import HTTP
import News
import Stores
import Support
import Testing

@Suite("Hostile text") struct HostileTextTests {
  /// Words that try to leave every place into which a page writes them.
  static let words = [
    "\"'><script>alert(1)</script>", "</script><script>alert(1)</script>", "]]><script>x</script>",
    "<!--<script>x</script>-->", "&lt;script&gt; & co", "\u{2028}\u{202E}<img src=x onerror=x>",
    "${7*7}{{7*7}}{names}", "</title></textarea></style><svg onload=x>",
  ]

  private func publish(_ words: String, _ newsroom: Newsroom) throws {
    var draft = newsroom.draft("Head \(words)", body: "A body.")
    draft.slug = "hostile"
    draft.kicker = words
    draft.standfirst = words
    draft.dateline = words
    draft.source = words
    draft.topics = ["Topic \(words)"]
    draft.byline = [
      .person(name: "Person \(words)", role: words), .agency(name: "Agency \(words)"),
    ]
    draft.acts = [Act(kind: .correct, at: newsroom.ago(5), note: words)]
    try newsroom.publish(draft)
    let section = Section(
      id: ID(rawValue: 0), edition: newsroom.edition(), slug: "culture", name: words,
      description: words)
    try Editions(newsroom.pool).save(section)
  }

  @Test("is shown as it stands on every page and in every feed", arguments: words)
  func escaped(_ words: String) throws {
    try TestSite.with { site in
      try publish(words, site.newsroom)
      let story = try site.answer(.get, "/world/2026/11/24/hostile")
      #expect(story.status == .ok)
      let subjects = try Document(story).tags.compactMap { $0.attributes["href"] }.filter {
        $0.hasPrefix("/topic/") || $0.hasPrefix("/by/") || $0.hasPrefix("/agency/")
      }
      #expect(Set(subjects).count >= 3)
      let pages = ["/", "/latest", "/world/", "/culture/", "/corrections", "/2026/11/24/"]
      let search = "/search?q=\(Percent.encode("head " + words))"
      let feeds = (["/latest", "/world", "/culture", "/corrections"] + subjects).flatMap {
        ["\($0)/feed.rss", "\($0)/feed.atom"]
      }
      for path in pages + subjects + feeds + [
        search, "/world/2026/11/24/hostile", "/news-sitemap.xml",
      ] {
        let response = try site.answer(.get, path)
        #expect(response.status == .ok, "\(path)")
        let tags = try Document(response).tags
        let scripts = tags.filter { $0.name == "script" && $0.attributes["src"] == nil }
        #expect(scripts.allSatisfy { $0.attributes["type"] == "application/ld+json" }, "\(path)")
        #expect(
          !tags.contains { $0.attributes["onerror"] != nil || $0.attributes["onload"] != nil })
        #expect(!response.text.contains("<script>"), "\(path)")
      }
      let headline = try Document(story).texts("h1").joined()
      #expect(visible(headline) == visible("Head \(words)"))
    }
  }

  /// The words without the signs that a page may leave out.
  private func visible(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "\u{202E}" && $0 != "\u{2028}" }
  }

  @Test("does not break the JSON of pages and feeds", arguments: words)
  func json(_ words: String) throws {
    try TestSite.with { site in
      try publish(words, site.newsroom)
      let page = try site.answer(.get, "/world/2026/11/24/hostile").text
      let blocks = page.split(separator: "<script type=\"application/ld+json\">").dropFirst()
      #expect(!blocks.isEmpty)
      for block in blocks {
        // A browser ends the block at the first end tag, whatever it stands in.
        let json = block.split(separator: "</script").first ?? ""
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
        #expect(!json.contains("<!--"))
      }
      for path in [
        "/feed.json", "/world/feed.json", "/corrections/feed.json", "/manifest.webmanifest",
      ] {
        let response = try site.answer(.get, path)
        #expect(throws: Never.self, "\(path)") {
          try JSONSerialization.jsonObject(with: Data(response.bytes))
        }
      }
    }
  }
}

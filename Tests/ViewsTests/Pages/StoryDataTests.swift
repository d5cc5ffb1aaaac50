import Foundation
import Markup
import News
import Testing
import Text
import Times
import Views

@Suite("What a story page says to machines")
struct StoryDataTests {
  /// The blocks of structured data, parsed.
  private static func blocks(_ html: HTML) throws -> [[String: Any]] {
    let page = try Element.parse(html.bytes)
    return try page.all("script").filter { $0.attributes["src"] == nil }.map { script in
      let text = script.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      return value as? [String: Any] ?? [:]
    }
  }

  private static func article(_ page: StoryPage) throws -> [String: Any] {
    try #require(try blocks(page.html(in: Sample.context())).first)
  }

  @Test("the article has its parts as schema.org names them")
  func article() throws {
    let article = try Self.article(Sample.storyPage())
    #expect(article["@type"] as? String == "NewsArticle")
    #expect(article["headline"] as? String == "Talks end with half a page")
    #expect(article["datePublished"] as? String == "2023-03-14T18:30:00Z")
    #expect(article["dateModified"] as? String == "2023-03-20T09:15:00Z")
    #expect(article["dateline"] as? String == "PORT ELLERY")
    #expect(article["inLanguage"] as? String == "en")
    #expect(article["isAccessibleForFree"] as? Bool == true)
    #expect(article["articleSection"] as? String == "World & Strait")
    #expect(article["keywords"] as? [String] == ["Ferries & fog"])
    let authors = article["author"] as? [[String: Any]] ?? []
    #expect(
      authors.map { $0["@type"] as? String } == ["Person"]
        + .init(repeating: "NewsMediaOrganization", count: 2))
    #expect(authors.first?["url"] as? String == "https://lantern.example/by/mara-ellison")
    let images = article["image"] as? [[String: Any]] ?? []
    #expect(images.map { $0["width"] as? Int } == [640, 1280])
    let publisher = article["publisher"] as? [String: Any]
    #expect(publisher?["correctionsPolicy"] as? String == "https://lantern.example/how-we-correct")
  }

  @Test("a correction is one; an update and a slip of the pen are none")
  func corrections() throws {
    let comments = try Self.article(Sample.storyPage())["correction"] as? [[String: Any]] ?? []
    #expect(
      comments.map { $0["text"] as? String } == ["An earlier version said six days. It was five."])
    #expect(comments.first?["datePublished"] as? String == "2023-03-20T09:15:00Z")
  }

  @Test("a hostile headline arrives as it is")
  func hostile() throws {
    let words = EveryPageTests.hostile.filter { $0 != "\u{0}" }
    let blocks = try Self.blocks(
      Sample.storyPage(headline: words).html(in: Sample.context()))
    #expect(blocks[0]["headline"] as? String == words)
    let crumbs = blocks[1]["itemListElement"] as? [[String: Any]] ?? []
    #expect(crumbs.map { $0["position"] as? Int } == [1, 2, 3])
    #expect(crumbs.last?["name"] as? String == words)
  }

  @Test("the head names the page, its other languages, its feeds and its card")
  func head() throws {
    let page = try Element.parse(Sample.storyPage().html(in: Sample.context()).bytes)
    let links = page.all("link")
    func addresses(_ key: String, _ value: String) -> [String?] {
      links.filter { $0.attributes[key] == value }.map { $0.attributes["href"] }
    }
    let own = "https://lantern.example/world/2023/03/14/story-1"
    #expect(addresses("rel", "canonical") == [own])
    #expect(addresses("hreflang", "en") == [own])
    #expect(addresses("hreflang", "x-default") == [own])
    #expect(
      addresses("hreflang", "ar") == ["https://lantern.example/ar/world/2023/03/14/story-5"])
    #expect(addresses("type", "application/atom+xml") == ["/world/feed.atom"])
    let meta = Dictionary(
      page.all("meta").map {
        ($0.attributes["property"] ?? $0.attributes["name"] ?? "", $0.attributes["content"] ?? "")
      }, uniquingKeysWith: { first, _ in first })
    #expect(meta["og:title"] == "Talks end with half a page")
    #expect(meta["og:url"] == own)
    #expect(meta["og:image"]?.hasPrefix("https://lantern.example/pictures/") == true)
    #expect(meta["article:published_time"] == "2023-03-14T18:30:00Z")
    #expect(meta["article:modified_time"] == "2023-03-20T09:15:00Z")
    #expect(meta["twitter:card"] == "summary_large_image")
    #expect(meta["description"] == "Two delegations and one timetable.")
  }

  @Test("a page that robots should not keep has no canonical address")
  func noindex() throws {
    for kind in FailurePage.Kind.allCases {
      let page = try Element.parse(
        FailurePage(kind, requestID: "a1").html(in: Sample.context()).bytes)
      #expect(!page.all("link").contains { $0.attributes["rel"] == "canonical" })
      #expect(page.all("meta").contains { $0.attributes["content"] == "noindex" })
    }
  }
}

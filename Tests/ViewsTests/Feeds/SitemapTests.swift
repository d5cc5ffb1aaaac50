import Foundation
import Markup
import News
import Testing
import Times
import Views

@Suite("Sitemaps and descriptions")
struct SitemapTests {
  @Test("the index names one sitemap for each month of each edition")
  func index() throws {
    let index = SitemapIndex(months: [
      .init(language: "en", year: 2023, month: 3, modified: Sample.now),
      .init(language: "ar", year: 2022, month: 11),
    ])
    let xml = try Element.parse(index.xml(site: Sample.site).bytes)
    #expect(
      xml.all("loc").map(\.words) == [
        "https://lantern.example/sitemap/en/2023-03.xml",
        "https://lantern.example/sitemap/ar/2022-11.xml",
      ])
    #expect(xml.all("lastmod").map(\.words) == ["2026-11-24T09:40:00Z"])
  }

  @Test("a month's sitemap names each story and when its text last changed")
  func month() throws {
    let map = StorySitemap(entries: [
      .init(address: Sample.summary().address, modified: Sample.now)
    ])
    let xml = try Element.parse(map.xml(site: Sample.site, edition: Sample.edition("en")).bytes)
    #expect(xml.first("loc")?.words == "https://lantern.example/world/2023/03/14/story-1")
    #expect(xml.first("lastmod")?.words == "2026-11-24T09:40:00Z")
  }

  @Test("the news sitemap names paper, language, time with offset and headline")
  func news() throws {
    let stories = [
      Sample.summary(language: "fr", headline: "L’<été>", published: "2026-11-24T08:00:00Z")
    ]
    let xml = try Element.parse(
      NewsSitemap(stories: stories).xml(site: Sample.site, editions: Sample.editions).bytes)
    #expect(xml.first("loc")?.words == "https://lantern.example/fr/world/2026/11/24/story-1")
    #expect(xml.first("news:name")?.words == "La Lanterne")
    #expect(xml.first("news:language")?.words == "fr")
    #expect(xml.first("news:publication_date")?.words == "2026-11-24T09:00:00+01:00")
    #expect(xml.first("news:title")?.words == "L’<été>")
  }

  @Test("a news sitemap holds no more than it may")
  func limit() throws {
    let stories = (1...1001).map { Sample.summary($0) }
    let xml = try Element.parse(
      NewsSitemap(stories: stories).xml(site: Sample.site, editions: Sample.editions).bytes)
    #expect(xml.all("url").count == NewsSitemap.limit)
  }

  @Test("robots are kept from searches alone and told of the sitemaps")
  func robots() {
    let text = Robots.text(site: Sample.site, editions: Sample.editions.map(\.prefix))
    let lines = text.split(separator: "\n")
    #expect(lines.first == "User-agent: *")
    #expect(lines.contains("Disallow: /search?") && lines.contains("Disallow: /ar/search?"))
    #expect(lines.contains("Disallow: /saved") && lines.contains("Disallow: /ar/following"))
    #expect(lines.contains("Sitemap: https://lantern.example/sitemap.xml"))
    #expect(lines.contains("Sitemap: https://lantern.example/news-sitemap.xml"))
  }

  @Test("the search description leads to the edition's search")
  func openSearch() throws {
    let xml = try Element.parse(OpenSearch.xml(in: Sample.context("ar")).bytes)
    #expect(
      xml.first("Url")?.attributes["template"]
        == "https://lantern.example/ar/search?q={searchTerms}")
    #expect((xml.first("ShortName")?.words.count ?? 99) <= 16)
  }

  @Test("the manifest says where an edition begins and how it reads")
  func manifest() throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(Manifest.json(in: Sample.context("ar")).bytes))
    let manifest = try #require(json as? [String: Any])
    #expect(manifest["start_url"] as? String == "/ar/")
    #expect(manifest["dir"] as? String == "rtl")
    let icon = try #require((manifest["icons"] as? [[String: Any]])?.first?["src"] as? String)
    #expect(icon.hasPrefix("/assets/icon-") && icon.hasSuffix(".svg"))
  }
}

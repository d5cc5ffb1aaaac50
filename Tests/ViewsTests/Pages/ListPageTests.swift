import Foundation
import Markup
import News
import Support
import Testing
import Text
import Times
import Views

@Suite("Fronts and lists")
struct ListPageTests {
  private static func parsed(_ html: HTML) throws -> Element { try Element.parse(html.bytes) }

  @Test("the front page has each headline of its lists as a link to its story")
  func front() throws {
    let page = try Self.parsed(Sample.front().html(in: Sample.context()))
    #expect(page.first("h1")?.words == "The Lantern")
    let links = page.first("main")?.all("a").map { $0.attributes["href"] ?? "" } ?? []
    for number in 1...9 {
      #expect(links.contains { $0.hasSuffix("/story-\(number)") }, "\(number)")
    }
    #expect(links.contains("/world/") && links.contains("/culture/") && links.contains("/latest"))
  }

  @Test("an empty edition still has a front page")
  func empty() throws {
    let front = FrontPage(lead: nil, secondary: [], rivers: [], latest: [], mostRead: [])
    let page = try Self.parsed(front.html(in: Sample.context()))
    #expect(page.first("h1")?.words == "The Lantern")
    #expect(!page.all.contains { $0.attributes["class"] == "most" })
  }

  @Test("the newest stories stand under the day that the edition's zone had")
  func days() throws {
    let late = Sample.summary(1, language: "ar", published: "2026-11-23T22:30:00Z")
    let page = try Self.parsed(
      ListPage(.latest, stories: [late]).html(in: Sample.context("ar")))
    let heading = try #require(page.all("h2").first { $0.attributes["class"] == "daymark" })
    #expect(heading.first("time")?.attributes["datetime"] == "2026-11-24")
  }

  @Test("a part of a list leads on by its marks, and its address is its own")
  func parts() throws {
    let list = ListPage(
      .topic(Sample.topic), stories: Sample.summaries(2), part: .older("m1"), older: "m2",
      newer: "m0")
    let page = try Self.parsed(list.html(in: Sample.context()))
    let links = page.all("a").filter { $0.attributes["rel"] != nil }
    #expect(
      links.first { $0.attributes["rel"] == "prev" }?.attributes["href"]
        == "/topic/ferries?before=m2")
    #expect(
      links.first { $0.attributes["rel"] == "next" }?.attributes["href"]
        == "/topic/ferries?after=m0")
    let canonical = page.all("link").first { $0.attributes["rel"] == "canonical" }
    #expect(
      canonical?.attributes["href"] == "https://lantern.example/topic/ferries?before=m1")
  }

  @Test("a section leads to the same section of the editions that have one")
  func counterparts() throws {
    let list = ListPage(
      .section(Sample.sections("en")[0]), stories: [],
      counterparts: [Sample.edition("fr").id])
    let page = try Self.parsed(list.html(in: Sample.context()))
    let languages = page.all("link").compactMap { $0.attributes["hreflang"] }
    #expect(languages == ["en", "fr", "x-default"])
    let switcher = page.all("nav").first { $0.attributes["class"] == "editions" }
    #expect(
      switcher?.all("a").map { $0.attributes["href"] } == ["/world/", "/ar/", "/fr/world/", "/es/"])
  }

  @Test("the search form shows what was asked, and hits say where they are")
  func search() throws {
    let query = SearchFields(
      "\"night ferry\" -fog", section: "culture", from: LinksTests.day, order: .newest)
    let hit = SearchPage.Hit(story: Sample.summary(), snippet: "the <mark>ferry</mark>")
    let page = try Self.parsed(
      SearchPage(query: query, hits: [hit], total: 1).html(in: Sample.context()))
    let fields = page.all("input").map { $0.attributes["value"] }
    #expect(fields == ["\"night ferry\" -fog", "2023-03-14", nil])
    let chosen = page.all("option").filter { $0.attributes["selected"] != nil }
    #expect(chosen.map { $0.attributes["value"] } == ["culture", "newest"])
    #expect(page.all("mark").map(\.words) == ["ferry"])
    #expect(page.first("main")?.words.contains("1 story found") == true)
    #expect(page.first("form")?.attributes["action"] == "/search")
    #expect(page.first("form")?.attributes["method"] == "get")
  }

  @Test("a search without hits helps on")
  func nothing() throws {
    let page = SearchPage(
      query: SearchFields("xyzzy", section: "world"), hits: [], latest: Sample.summaries(2))
    let main = try #require(try Self.parsed(page.html(in: Sample.context())).first("main"))
    #expect(main.words.contains("No story was found for “xyzzy”."))
    #expect(main.all("a").contains { $0.attributes["href"] == "/search?q=xyzzy" })
    #expect(main.words.contains("Headline number 1"))
  }

  @Test("the archive counts in the language's own plural")
  func archive() throws {
    let years = ArchivePage(.years([.init(2023, stories: 2), .init(2022, stories: 11)]))
    let page = try Self.parsed(years.html(in: Sample.context("ar")))
    let words = page.first("main")?.words ?? ""
    #expect(words.contains("مادتان") && words.contains("11 مادةً"))
    #expect(page.all("a").contains { $0.attributes["href"] == "/ar/2023/" })
  }

  @Test("a notice gives the reason and not the text")
  func notice() throws {
    let notice = NoticePage(
      story: Sample.summary(),
      retraction: Act(kind: .retract, at: Sample.now - .days(2), note: "It was invented."))
    let main = try #require(try Self.parsed(notice.html(in: Sample.context())).first("main"))
    #expect(main.words.contains("It was invented."))
    #expect(main.words.contains("2 days ago"))
    #expect(!main.words.contains("Two delegations"))
  }

  @Test("the front page looks as it did")
  func snapshot() throws {
    let html = Sample.front().html(in: Sample.context()).string
    let body = html[(html.range(of: "<body")?.lowerBound ?? html.startIndex)...]
    #expect(try Snapshot.difference(String(body), from: "Views/front-en.html") == nil)
  }
}

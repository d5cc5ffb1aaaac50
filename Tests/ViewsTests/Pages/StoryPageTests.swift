import Compression
import Foundation
import Markup
import News
import Support
import Testing
import Text
import Times
import Views

@Suite("The story page")
struct StoryPageTests {
  private static func page(_ language: String = "en", headline: String? = nil) throws -> Element {
    let page = Sample.storyPage(language, headline: headline)
    return try Element.parse(page.html(in: Sample.context(language)).bytes)
  }

  @Test("has everything once and in the order of reading")
  func order() throws {
    let text = try #require(try Self.page().first("main")).words
    let parts = [
      "World & Strait · Diplomacy", "Talks end with half a page",
      "Two delegations and one timetable.",
      "By Mara Ellison, Staff and Example News Agency", "PORT ELLERY",
      "Published 14 March 2023, 18:30 GMT (3 years ago)",
      "Updated 15 March 2023, 07:10 GMT (3 years ago)",
      "This story was corrected on 20 March 2023, 09:15 GMT.",
      "The Concord at the customs quay. Picture: Ines Okafor", "The first paragraph.",
      "Changes to this story", "An earlier version said six days. It was five.",
      "Reactions were added.", "Source: Joint communiqué, 14 March", "Ferries & fog",
      "The talks in ar", "Share this story", "https://lantern.example/world/2023/03/14/story-1",
      "A related one", "More of the same", "The one before", "The one after",
      "Telegram channel",
    ]
    var rest = text[...]
    for part in parts {
      let range = rest.range(of: part)
      #expect(range != nil, "\(part) is missing or out of order")
      rest = rest[(range?.upperBound ?? rest.startIndex)...]
    }
    for part in parts {
      #expect(text.components(separatedBy: part).count == 2, "\(part) stands there twice")
    }
  }

  @Test("links each person and agency of the byline, and only them")
  func byline() throws {
    let byline = try #require(
      try Self.page().all("p").first { $0.attributes["class"] == "byline" })
    #expect(
      byline.all("a").map { $0.attributes["href"] } == [
        "/by/mara-ellison", "/agency/example-news-agency",
      ])
  }

  @Test("shows times in the edition's zone, exactly, for readers and machines")
  func times() throws {
    let times = try Self.page("ar").all("time").map { $0.attributes["datetime"] ?? "" }
    #expect(times.contains("2023-03-14T21:30:00+03:00"))
    #expect(try Self.page("ar").first("main")?.words.contains("14 مارس 2023، 21:30") == true)
  }

  @Test(
    "says the age in Arabic's six forms",
    arguments: [
      (1, "قبل ساعة واحدة"), (2, "قبل ساعتين"), (3, "قبل 3 ساعات"), (11, "قبل 11 ساعة"),
      (23, "قبل 23 ساعة"),
    ])
  func ages(hours: Int64, words: String) {
    let context = Sample.context("ar", at: Sample.instant("2023-03-15T07:10:00Z") + .hours(hours))
    let html = Sample.storyPage("ar").html(in: context).string
    #expect(html.contains("(\(words))"), "\(hours)")
  }

  @Test("writes a text in another language with that language's direction")
  func foreign() throws {
    var page = Sample.storyPage()
    page.story.language = "ar"
    let article = try #require(
      try Element.parse(page.html(in: Sample.context()).bytes).first("article"))
    #expect(article.attributes["lang"] == "ar")
    #expect(article.attributes["dir"] == "rtl")
  }

  @Test("leaves out what the story has not")
  func bare() throws {
    var page = StoryPage(story: Sample.story(Sample.summary(picture: nil)))
    page.story.acts = []
    page.story.topics = []
    page.story.source = ""
    page.story.dateline = ""
    page.story.summary.byline = Byline()
    page.story.summary.standfirst = ""
    let html = try Element.parse(page.html(in: Sample.context()).bytes)
    let classes = Set(html.first("main")?.all.compactMap { $0.attributes["class"] } ?? [])
    for name in [
      "byline", "dateline", "picture", "changes", "source", "topics", "languages", "related",
      "more", "neighbours", "corrected", "standfirst",
    ] {
      #expect(!classes.contains(name), "\(name) is empty")
    }
    #expect(html.first("main")?.words.contains("Updated") == false)
  }

  @Test("weighs under 20 kB with its style sheet, compressed")
  func weight() {
    let body = String(repeating: "<p>\(Seeds.paragraph)</p>\n", count: 12)
    var page = Sample.storyPage()
    page.story.body = body
    let html = page.html(in: Sample.context()).bytes
    let style = Assets.standard.style.bytes
    #expect(gzip(style).count < 12_000)
    #expect(gzip(html).count + gzip(style).count < 20_000)
  }

  @Test("looks as it did", arguments: ["en", "ar"])
  func snapshot(language: String) throws {
    let html = Sample.storyPage(language).html(in: Sample.context(language)).string
    let body = html[(html.range(of: "<body")?.lowerBound ?? html.startIndex)...]
    #expect(try Snapshot.difference(String(body), from: "Views/story-\(language).html") == nil)
  }
}

/// Text of about the length of a paragraph.
private enum Seeds {
  static let paragraph =
    "Calder and Vessany ended five days of talks in Sorrel on Tuesday with a joint communiqué of "
    + "a page and a half, a common ferry timetable and a promise to meet again before the herring "
    + "do. The two governments will run six sailings a day from the first of June."
}

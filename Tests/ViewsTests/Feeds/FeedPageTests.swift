import Foundation
import Markup
import News
import Support
import Testing
import Times
import Views

@Suite("Feeds")
struct FeedPageTests {
  private static func feed(_ story: Story = Sample.story(), place: Place = .front) -> FeedPage {
    FeedPage(place: place, entries: .stories([story]))
  }

  /// A UUID of version 8.
  private static var uuid: Regex<Substring> {
    /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
  }

  private static let body =
    "<p>See <a href=\"/world/\">this</a> &lt;a href=\"/x\"&gt;.</p>"
    + "<figure class=\"picture\"><picture><source type=\"image/webp\" "
    + "srcset=\"/pictures/a-320.webp 320w, /pictures/a-640.webp 640w\" sizes=\"1px\"/>"
    + "<img src=\"/pictures/a-640.jpg\" alt=\"\"/></picture></figure>"

  @Test("RSS has the standfirst before the full text, and a guid that is no address")
  func rss() throws {
    let feed = try Element.parse(Self.feed().rss(in: Sample.context()).bytes)
    let item = try #require(feed.first("item"))
    let names = item.elements.map(\.name)
    let description = try #require(names.firstIndex(of: "description"))
    let content = try #require(names.firstIndex(of: "content:encoded"))
    #expect(description < content)
    let guid = try #require(item.first("guid"))
    #expect(guid.attributes["isPermaLink"] == "false")
    #expect(guid.words.wholeMatch(of: Self.uuid) != nil, "\(guid.words)")
    #expect(item.first("link")?.words == "https://lantern.example/world/2023/03/14/story-1")
    #expect(item.first("pubDate")?.words == "Tue, 14 Mar 2023 18:30:00 +0000")
    #expect(
      item.all("dc:creator").map(\.words) == ["Mara Ellison", "Staff", "Example News Agency"])
    #expect(item.all("category").map(\.words) == ["World & Strait", "Ferries & fog"])
    let own = try #require(feed.first("atom:link"))
    #expect(own.attributes["href"] == "https://lantern.example/feed.rss")
    #expect(feed.first("language")?.words == "en")
  }

  @Test("without a standfirst the full text is RSS's description")
  func noStandfirst() throws {
    var story = Sample.story()
    story.summary.standfirst = ""
    let item = try #require(
      try Element.parse(Self.feed(story).rss(in: Sample.context()).bytes).first("item"))
    #expect(item.first("content:encoded") == nil)
    #expect(item.first("description")?.text.contains("<p>The first paragraph.</p>") == true)
  }

  @Test("Atom's updated moves with the substance and not with a slip of the pen")
  func atom() throws {
    let feed = try Element.parse(Self.feed().atom(in: Sample.context()).bytes)
    let entry = try #require(feed.first("entry"))
    #expect(entry.first("id")?.words.wholeMatch(of: Self.uuid) != nil)
    #expect(entry.first("published")?.words == "2023-03-14T18:30:00Z")
    #expect(entry.first("updated")?.words == "2023-03-15T07:10:00Z")
    #expect(feed.first("updated")?.words == "2023-03-15T07:10:00Z")
    #expect(entry.first("uri")?.words == "https://lantern.example/by/mara-ellison")
    #expect(entry.first("content")?.attributes["type"] == "html")
  }

  @Test("a feed from right to left says so")
  func direction() throws {
    let summary = Sample.summary(language: "ar")
    let feed = try Element.parse(
      Self.feed(Sample.story(summary, language: "ar")).atom(in: Sample.context("ar")).bytes)
    #expect(feed.attributes["xml:lang"] == "ar")
    #expect(feed.first("content")?.text.hasPrefix("<div dir=\"rtl\">") == true)
  }

  @Test("JSON Feed has what its version 1.1 asks for")
  func json() throws {
    let bytes = Self.feed(place: .section("world")).json(in: Sample.context()).bytes
    let feed = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["feed_url"] as? String == "https://lantern.example/world/feed.json")
    let item = try #require((feed["items"] as? [[String: Any]])?.first)
    #expect((item["id"] as? String)?.wholeMatch(of: Self.uuid) != nil)
    #expect(item["date_modified"] as? String == "2023-03-15T07:10:00Z")
    #expect((item["content_html"] as? String)?.contains("The first paragraph.") == true)
    #expect(item["language"] as? String == "en")
  }

  @Test("addresses within the text are absolute, and text that looks like one is left alone")
  func absolute() throws {
    let feed = try Element.parse(
      Self.feed(Sample.story(body: Self.body)).rss(in: Sample.context()).bytes)
    let text = try #require(feed.first("content:encoded")).text
    #expect(text.contains("<a href=\"https://lantern.example/world/\">this</a>"))
    #expect(text.contains("&lt;a href=\"/x\"&gt;"))
    #expect(
      text.contains(
        "srcset=\"https://lantern.example/pictures/a-320.webp 320w, "
          + "https://lantern.example/pictures/a-640.webp 640w\""))
    #expect(!text.contains("\"/pictures"))
  }

  @Test(
    "a guid that is an address or a URN stays as it is", arguments: ["urn:x:1", "tag:a,2020:b"])
  func guids(guid: String) throws {
    var story = Sample.story()
    story.guid = guid
    let feed = try Element.parse(Self.feed(story).rss(in: Sample.context()).bytes)
    #expect(feed.first("guid")?.words == guid)
  }

  @Test("an entry's identity outlives its headline, its address, its host and its format")
  func identity() throws {
    var moved = Sample.story(Sample.summary(headline: "Another headline"))
    moved.summary.address.slug = "another"
    moved.acts = []
    var elsewhere = Sample.context()
    elsewhere.site.base = "https://elsewhere.example"
    let first = try Element.parse(Self.feed().rss(in: Sample.context()).bytes)
    let second = try Element.parse(Self.feed(moved).atom(in: elsewhere).bytes)
    let other = Sample.story(Sample.summary(published: "2023-03-14T18:30:01Z"))
    let third = try Element.parse(Self.feed(other).rss(in: Sample.context()).bytes)
    let id = try #require(first.first("guid")?.words)
    #expect(second.first("entry")?.first("id")?.words == id)
    #expect(third.first("guid")?.words != id)
  }

  @Test("hostile words stay words in every format")
  func hostile() throws {
    let words = EveryPageTests.hostile.filter { $0 != "\u{0}" }
    let feed = Self.feed(Sample.story(Sample.summary(headline: words)))
    let rss = try Element.parse(feed.rss(in: Sample.context()).bytes)
    #expect(rss.first("item")?.first("title")?.text == words)
    let atom = try Element.parse(feed.atom(in: Sample.context()).bytes)
    #expect(atom.first("entry")?.first("title")?.text == words)
    let json = try JSONSerialization.jsonObject(
      with: Data(feed.json(in: Sample.context()).bytes))
    let items = (json as? [String: Any])?["items"] as? [[String: Any]]
    #expect(items?.first?["title"] as? String == words)
  }

  @Test("the feed of corrections tells what was put right, and where")
  func corrections() throws {
    let correction = Correction(act: Sample.acts[3], story: Sample.summary())
    let feed = FeedPage(
      place: .corrections, title: "Corrections", entries: .corrections([correction]))
    let item = try #require(
      try Element.parse(feed.rss(in: Sample.context()).bytes).first("item"))
    #expect(item.first("title")?.words == "Correction: Talks end with half a page")
    #expect(item.first("description")?.words == "An earlier version said six days. It was five.")
  }

  @Test("an empty feed is a feed")
  func empty() throws {
    let feed = FeedPage(place: .latest, entries: .stories([]))
    #expect(try Element.parse(feed.rss(in: Sample.context()).bytes).all("item").isEmpty)
    let atom = try Element.parse(feed.atom(in: Sample.context()).bytes)
    #expect(atom.all("entry").isEmpty && atom.first("updated") != nil)
  }

  @Test("feeds look as they did")
  func snapshots() throws {
    let context = Sample.context()
    #expect(
      try Snapshot.difference(
        Self.feed().rss(in: context).string, from: "Views/feed.rss") == nil)
    #expect(
      try Snapshot.difference(
        Self.feed().atom(in: context).string, from: "Views/feed.atom") == nil)
  }
}

import Markup
import News
import Testing
import Times
import Views

struct LinksTests {
  static let english = edition("en", prefix: "")
  static let arabic = edition("ar", prefix: "ar")

  static func edition(_ language: String, prefix: String) -> Edition {
    Edition(
      id: ID(rawValue: 1), language: language, prefix: prefix, name: "The Lantern", tagline: "",
      zone: .utc)
  }

  static let day = CivilDate(daysSinceEpoch: 19_430)

  @Test(
    "every place has the address that readers know",
    arguments: [
      (Place.front, "/"), (.latest, "/latest"), (.corrections, "/corrections"),
      (.archive, "/archive"), (.year(2023), "/2023/"), (.year(987), "/0987/"),
      (.month(year: 2023, month: 3), "/2023/03/"), (.day(day), "/2023/03/14/"),
      (.section("world"), "/world/"), (.topic("ferries"), "/topic/ferries"),
      (.person("mara-ellison"), "/by/mara-ellison"), (.agency("ena"), "/agency/ena"),
      (.page("about"), "/about"), (.search(SearchFields()), "/search"),
      (
        .search(SearchFields("night ferry", section: "world", from: day, order: .newest)),
        "/search?q=night%20ferry&section=world&from=2023-03-14&order=newest"
      ),
      (
        .story(StoryAddress(edition: ID(rawValue: 1), section: "world", date: day, slug: "talks")),
        "/world/2023/03/14/talks"
      ),
    ])
  func address(place: Place, expected: String) {
    #expect(Links(Self.english)[place].address == expected)
    let own = expected == "/" ? "/ar/" : "/ar" + expected
    #expect(Links(Self.arabic)[place].address == own)
  }

  @Test("letters of other scripts are percent-encoded")
  func arabicSlug() {
    #expect(
      Links(Self.arabic)[.topic("عبّارات")].address
        == "/ar/topic/%D8%B9%D8%A8%D9%91%D8%A7%D8%B1%D8%A7%D8%AA")
  }

  @Test("a slug cannot break out of its segment")
  func hostileSlug() {
    #expect(Links(Self.english)[.topic("a/../b?c#d")].address == "/topic/a%2F..%2Fb%3Fc%23d")
  }

  @Test("feeds stand behind their list's address")
  func feeds() {
    let links = Links(Self.arabic)
    #expect(links.feed(.rss, of: .front).address == "/ar/feed.rss")
    #expect(links.feed(.atom, of: .section("world")).address == "/ar/world/feed.atom")
    #expect(links.feed(.json, of: .topic("ferries")).address == "/ar/topic/ferries/feed.json")
  }

  @Test("parts of a list carry their mark, and a search keeps its fields")
  func parts() {
    let links = Links(Self.english)
    #expect(links[.latest, .older("x1")].address == "/latest?before=x1")
    #expect(links[.section("world"), .newer("x1")].address == "/world/?after=x1")
    let search = Place.search(SearchFields("ferry", order: .newest))
    #expect(links[search, .older("9")].address == "/search?q=ferry&order=newest&before=9")
  }

  @Test("a file's address changes with its content alone")
  func assets() throws {
    let style = Assets.standard.style
    let link = Links.asset(style).address
    #expect(link.hasPrefix("/assets/style-") && link.hasSuffix(".css"))
    #expect(style.fingerprint.count == 16)
    #expect(Assets.standard[style.fileName] == style)
    #expect(Assets.standard["style.css"] == nil)
  }
}

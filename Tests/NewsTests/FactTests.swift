import News
import Testing
import Times

@Suite("Facts")
struct FactTests {
  private static let edition = ID<Edition>(rawValue: 3)

  private static let facts: [Fact] = [
    .site, .story(ID(rawValue: 812)), .corrections(edition), .mostRead(edition),
    .pages(edition), .list(edition, .all), .list(edition, .section(ID(rawValue: 7))),
    .list(edition, .topic(ID(rawValue: 8))), .list(edition, .person(ID(rawValue: 9))),
    .list(edition, .agency(ID(rawValue: 10))),
  ]

  @Test("a fact is read back from its tag", arguments: facts)
  func tag(_ fact: Fact) {
    #expect(Fact(fact.description) == fact)
  }

  @Test(
    "what is no tag is no fact",
    arguments: [
      "", "story", "story:", "story:x", "story:1:2", "list:1", "list:1:all:2", "list:1:section",
      "list:1:section:7:8", "site:1", "unknown:1",
    ])
  func nonsense(_ tag: String) {
    #expect(Fact(tag) == nil)
  }

  @Test("a page shows a stretch of a list, and changes elsewhere in it do not touch the page")
  func stretch() {
    let (list, early, late) = (
      Fact.list(Self.edition, .all), Instant(milliseconds: 100), Instant(milliseconds: 200)
    )
    let page = Dependence(list, within: early...late)
    #expect(page.isTouched(by: Change(list, at: early)))
    #expect(page.isTouched(by: Change(list, at: late)))
    #expect(!page.isTouched(by: Change(list, at: Instant(milliseconds: 99))))
    #expect(!page.isTouched(by: Change(list, at: Instant(milliseconds: 201))))
    #expect(page.isTouched(by: Change(list)))
    #expect(!page.isTouched(by: Change(.site)))
  }
}

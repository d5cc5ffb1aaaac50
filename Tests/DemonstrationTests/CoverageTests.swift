import Demonstration
import Testing

@Suite("The demonstration edition is as large as a paper")
struct CoverageTests {
  let stories: [DemonstrationStory]

  init() throws {
    stories = try DemonstrationStory.all()
  }

  @Test("there are at least 120 stories")
  func enough() {
    #expect(stories.count >= 120)
  }

  @Test(
    "every language has its share", arguments: [("en", 64), ("fr", 22), ("ar", 22), ("es", 16)])
  func languages(edition: String, least: Int) {
    #expect(stories.count { $0.edition == edition } >= least)
  }

  @Test("every edition has the same eight sections, and none is empty")
  func sections() {
    let slugs: Set = [
      "world", "politics", "business", "culture", "science", "sport", "opinion", "local",
    ]
    for edition in Lantern.editions {
      #expect(Set(edition.sections.map(\.slug)) == slugs)
      let used = stories.filter { $0.edition == edition.language }.map(\.section)
      #expect(Set(used) == slugs, "\(edition.language)")
    }
  }

  @Test("stories reach from 2016 to 2026 without a year missing")
  func years() {
    let years = Set(stories.compactMap { Int($0.published.prefix(4)) })
    #expect(years == Set(2016...2026))
  }

  @Test("three stories in four have a picture")
  func pictures() {
    let shown = stories.count { !$0.picture.isEmpty }
    #expect(shown * 4 >= stories.count * 3)
  }

  @Test("a retracted story says why")
  func retracted() {
    let notes = stories.flatMap { story in
      story.corrections.compactMap { correction -> String? in
        let entries = story.map(correction)
        guard story.value("kind", in: entries) == "retract" else { return nil }
        return story.value("note", in: entries)
      }
    }
    #expect(!notes.isEmpty)
    #expect(notes.allSatisfy { $0.count > 40 })
  }

  @Test("the report of the talks carries everything that a wire story carries")
  func talks() {
    let talks = stories.filter { $0.text("translation") == "marrow-strait-talks-end" }
    #expect(Set(talks.map(\.edition)) == ["en", "ar", "fr", "es"])
    let names = [
      "kicker", "headline", "standfirst", "dateline", "byline", "source", "published", "updated",
      "embargo", "usage", "topics", "picture", "corrections", "related",
    ]
    for story in talks {
      let missing = names.filter { story.field($0) == nil }
      #expect(missing.isEmpty, "\(story.guid)")
      #expect(story.agencies.count == 1, "\(story.guid)")
      let kinds = story.corrections.map { story.value("kind", in: story.map($0)) }
      #expect(kinds == ["update", "clarify", "correct"], "\(story.guid)")
    }
  }

  @Test(
    "every edition has its policy pages",
    arguments: Lantern.editions.map(\.language))
  func pages(language: String) {
    let pages = Lantern.pages.filter { $0.edition == language }
    #expect(pages.map(\.slug).sorted() == ["about", "corrections-policy", "ethics", "privacy"])
    #expect(pages.allSatisfy { !$0.title.isEmpty && $0.markdown.count > 400 })
  }
}

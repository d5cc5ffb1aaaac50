import Demonstration
import Testing
import Text

@Suite("Everything that a demonstration story names exists")
struct ReferenceTests {
  let stories: [DemonstrationStory]

  init() throws {
    stories = try DemonstrationStory.all()
  }

  @Test("guids are given and unique")
  func guids() {
    let guids = stories.map(\.guid)
    #expect(Set(guids).count == guids.count)
    let foreign = stories.filter { !$0.guid.hasPrefix("\($0.edition)/") }
    #expect(foreign.map(\.guid).isEmpty)
  }

  @Test("slugs are unique within an edition")
  func slugs() {
    let slugs = stories.map { story in
      "\(story.edition) \(story.slug.isEmpty ? story.text("headline") : story.slug)"
    }
    #expect(Set(slugs).count == slugs.count)
  }

  @Test("every story stands in a section of its edition")
  func sections() {
    let known = Set(
      Lantern.editions.flatMap { edition in
        edition.sections.map { "\(edition.language)/\($0.slug)" }
      })
    let lost = stories.filter { !known.contains("\($0.edition)/\($0.section)") }
    #expect(lost.map(\.guid).isEmpty)
  }

  @Test("every person is one of the paper's, under the name of the story's language")
  func people() {
    for story in stories {
      let known = Set(Lantern.people.compactMap { $0.names[story.edition] })
      let unknown = story.people.filter { !known.contains($0) }
      #expect(unknown.isEmpty, "\(story.guid)")
    }
  }

  @Test("every agency is one of the three, under the name of the story's language")
  func agencies() {
    for story in stories {
      let known = Set(Lantern.agencies.compactMap { $0.names[story.edition] })
      let unknown = story.agencies.filter { !known.contains($0) }
      #expect(unknown.isEmpty, "\(story.guid)")
    }
  }

  @Test("people and agencies are described in every language")
  func descriptions() {
    let languages = Set(Lantern.editions.map(\.language))
    for person in Lantern.people {
      #expect(Set(person.names.keys) == languages, "\(person.slug)")
      #expect(Set(person.roles.keys) == languages, "\(person.slug)")
      #expect(Set(person.biographies.keys) == languages, "\(person.slug)")
    }
    for agency in Lantern.agencies {
      #expect(Set(agency.names.keys) == languages, "\(agency.slug)")
      #expect(Set(agency.descriptions.keys) == languages, "\(agency.slug)")
    }
    let slugs = Lantern.people.map(\.slug) + Lantern.agencies.map(\.slug)
    #expect(Set(slugs).count == slugs.count)
  }

  @Test("related stories exist, in the front matter and in the text")
  func related() {
    let known = Set(stories.map(\.guid))
    for story in stories {
      let named = story.related + Markdown.references(story.body).compactMap(relatedGuid)
      let lost = named.filter { !known.contains($0) || $0 == story.guid }
      #expect(lost.isEmpty, "\(story.guid)")
    }
  }

  @Test("a translation is in another language and in the same section")
  func translations() {
    let groups = Dictionary(grouping: stories) { $0.text("translation") }
    for (name, group) in groups where !name.isEmpty {
      #expect(group.count > 1, "\(name)")
      #expect(Set(group.map(\.edition)).count == group.count, "\(name)")
      #expect(Set(group.map(\.section)).count == 1, "\(name)")
    }
  }

  private func relatedGuid(_ reference: Markdown.Reference) -> String? {
    if case .related(let guid) = reference { guid } else { nil }
  }
}

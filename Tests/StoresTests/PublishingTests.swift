import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct PublishingTests {
  @Test("a story comes back as it was published", arguments: Databases.available)
  func roundTrip(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("Talks end on the strait", body: "Five days of talks.")
      draft.kicker = "Diplomacy"
      draft.standfirst = "A page and a half."
      draft.dateline = "PORT ELLERY"
      draft.source = "Joint communiqué"
      draft.byline = [
        .staff, .person(name: "Thomas Wren", role: "report"),
        .agency(name: "Example News Agency"),
      ]
      draft.topics = ["Ferries", "Calder", "Ferries"]
      draft.guid = "en/talks"
      let published = try site.publish(draft)
      #expect(published.outcome == .created)
      #expect(published.revision == 1)
      let story = try #require(try site.story(published))
      let summary = story.summary
      #expect(summary.id == published.id)
      #expect(summary.address.slug == "talks-end-on-the-strait")
      #expect(summary.sectionName == "World")
      #expect(summary.kicker == "Diplomacy")
      #expect(summary.headline == "Talks end on the strait")
      #expect(summary.standfirst == "A page and a half.")
      #expect(
        summary.byline.credits == [
          .staff, .person(slug: "thomas-wren", name: "Thomas Wren", role: "report"),
          .agency(slug: "example-news-agency", name: "Example News Agency"),
        ])
      #expect(summary.published == site.ago(60))
      #expect(summary.updated == site.ago(60))
      #expect(story.language == "en")
      #expect(story.dateline == "PORT ELLERY")
      #expect(story.source == "Joint communiqué")
      #expect(story.body == "<p>Five days of talks.</p>")
      #expect(story.plainText == "Five days of talks.")
      #expect(story.wordCount == 4)
      #expect(story.topics.map(\.name) == ["Ferries", "Calder"])
      #expect(story.acts.isEmpty)
      #expect(story.guid == "en/talks")
      #expect(try Health(site.pool).findings(at: site.now) == [])
    }
  }

  @Test("publishing the same again changes nothing", arguments: Databases.available)
  func unchanged(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let draft = site.draft("Nothing new")
      let first = try site.publish(draft)
      var later = site
      later.now = site.now + .hours(1)
      let second = try later.publish(draft)
      #expect(second.outcome == .unchanged)
      #expect(second.id == first.id)
      #expect(second.address == first.address)
      #expect(second.revision == 1)
    }
  }

  @Test("a changed text is a new revision and a silent edit", arguments: Databases.available)
  func revision(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("A headline", body: "Teh text.")
      let first = try site.publish(draft)
      draft.body = .markdown("The text.")
      let second = try site.publish(draft)
      #expect(second.outcome == .revised)
      #expect(second.id == first.id)
      #expect(second.revision == 2)
      let story = try #require(try site.story(second))
      #expect(story.plainText == "The text.")
      #expect(story.acts == [Act(kind: .edit, at: site.now)])
      #expect(story.summary.updated == story.summary.published)
      #expect(story.modified == site.now)
    }
  }

  @Test("a later time of change makes the new revision an update", arguments: Databases.available)
  func update(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("A headline")
      try site.publish(draft)
      draft.updated = site.ago(10)
      draft.standfirst = "With reactions."
      let story = try #require(try site.story(try site.publish(draft)))
      #expect(story.acts == [Act(kind: .update, at: site.ago(10))])
      #expect(story.summary.updated == site.ago(10))
    }
  }

  @Test("the acts of a file are recorded once", arguments: Databases.available)
  func acts(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("A headline")
      draft.acts = [
        Act(kind: .update, at: site.ago(50), note: "Reactions were added."),
        Act(kind: .correct, at: site.ago(40), note: "The talks lasted five days, not six."),
      ]
      let first = try site.publish(draft)
      var story = try #require(try site.story(first))
      #expect(story.acts == draft.acts)
      #expect(story.summary.updated == site.ago(50))
      #expect(story.modified == site.ago(40))
      draft.acts.append(Act(kind: .clarify, at: site.ago(30), note: "Three each way."))
      let second = try site.publish(draft)
      #expect(second.outcome == .revised)
      story = try #require(try site.story(second))
      #expect(story.acts == draft.acts)
    }
  }

  @Test(
    "an author with the same name in another language is the same person",
    arguments: Databases.available)
  func people(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      for language in ["en", "fr"] {
        var draft = site.draft("Headline", edition: language)
        draft.byline = [.person(name: "Ines Okafor", role: "")]
        try site.publish(draft)
      }
      let people = People(site.pool)
      let person = try #require(try people.person("ines-okafor", in: "fr"))
      #expect(person.name == "Ines Okafor")
      #expect(try people.all(in: "en").map(\.id) == [person.id])
      #expect(try people.all(in: "fr").map(\.id) == [person.id])
    }
  }

  @Test("topics that differ only in case or accents are one", arguments: Databases.available)
  func topics(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var ids: Set<ID<Topic>> = []
      for (number, name) in ["Élections", "Elections", "ELECTIONS"].enumerated() {
        var draft = site.draft("Headline \(number)", edition: "fr")
        draft.topics = [name]
        let story = try #require(try site.story(try site.publish(draft)))
        ids.formUnion(story.topics.map(\.id))
      }
      #expect(ids.count == 1)
    }
  }
}

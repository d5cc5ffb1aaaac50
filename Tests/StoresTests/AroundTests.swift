import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct AroundTests {
  @Test("a story has its neighbours of the same section", arguments: Databases.available)
  func neighbours(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let published = try site.publish(count: 3)
      try site.publish(count: 3, section: "sport", newest: site.ago(1))
      let stories = Stories(site.pool)
      let found = try published.map { one in
        let story = try #require(try site.story(one)).summary
        let around = try stories.neighbours(of: story, at: site.now)
        return [around.newer?.headline, around.older?.headline]
      }
      #expect(
        found == [
          [nil, "Story 1 of world"], ["Story 0 of world", "Story 2 of world"],
          ["Story 1 of world", nil],
        ])
    }
  }

  @Test(
    "related are those that the desk chose, then those with the most topics in common",
    arguments: Databases.available)
  func related(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      func publish(_ headline: String, _ topics: [String], minutes: Int64) throws {
        var draft = site.draft(headline, published: site.ago(minutes))
        draft.guid = headline
        draft.topics = topics
        try site.publish(draft)
      }
      try publish("Chosen", [], minutes: 500)
      try publish("One topic, new", ["Ferries"], minutes: 10)
      try publish("One topic, old", ["Calder"], minutes: 90)
      try publish("Both topics", ["Calder", "Ferries"], minutes: 300)
      try publish("Another matter", ["Chess"], minutes: 5)
      var draft = site.draft("The story")
      draft.guid = "story"
      draft.topics = ["Ferries", "Calder"]
      draft.related = ["not here yet", "story", "Chosen"]
      let story = try #require(try site.story(try site.publish(draft))).summary
      let stories = Stories(site.pool)
      let found = try stories.related(to: story, limit: 4, at: site.now).map(\.headline)
      #expect(found == ["Chosen", "Both topics", "One topic, new", "One topic, old"])
      let two = try stories.related(to: story, limit: 2, at: site.now).map(\.headline)
      #expect(two == ["Chosen", "Both topics"])
      try publish("not here yet", [], minutes: 600)
      let first = try stories.related(to: story, limit: 1, at: site.now).map(\.headline)
      #expect(first == ["not here yet"])
    }
  }

  @Test("translations are told in the order of the editions", arguments: Databases.available)
  func translations(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var english: Published?
      for language in ["es", "en", "fr", "ar"] {
        var draft = site.draft("In \(language)", edition: language)
        draft.translation = "talks"
        if language == "fr" { draft.embargo = site.now + .hours(1) }
        let published = try site.publish(draft)
        if language == "en" { english = published }
      }
      try site.publish(site.draft("Alone"))
      let story = try #require(english).id
      let found = try Stories(site.pool).translations(of: story, at: site.now)
      #expect(found.map(\.headline) == ["In ar", "In es"])
      #expect(found.map(\.address.edition) == [site.edition("ar"), site.edition("es")])
    }
  }

  @Test("corrections are listed newest first, page by page", arguments: Databases.available)
  func corrections(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      for number in 0..<5 {
        var draft = site.draft("Story \(number)")
        draft.guid = "\(number)"
        draft.acts = [
          Act(kind: .update, at: site.ago(55), note: "New facts."),
          // All at one instant, so that only the order of recording tells them apart.
          Act(kind: .correct, at: site.ago(30), note: "Note \(number)"),
        ]
        try site.publish(draft)
      }
      try Publishing(site.pool).act(.retract, on: "2", note: "It was not so.", at: site.ago(3))
      let stories = Stories(site.pool)
      var notes: [String] = []
      var place: Cursor?
      repeat {
        let page = try stories.corrections(
          site.edition(), before: place, limit: 2, at: site.now)
        notes += page.corrections.map(\.act.note)
        place = page.older
      } while place != nil
      #expect(notes == ["It was not so.", "Note 4", "Note 3", "Note 2", "Note 1", "Note 0"])
    }
  }
}

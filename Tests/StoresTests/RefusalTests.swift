import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct RefusalTests {
  private func faults(_ site: Newsroom, _ draft: StoryDraft) throws -> [Refusal.Fault] {
    do {
      try site.publish(draft)
      return []
    } catch Refusal.invalid(let faults) {
      return faults
    }
  }

  @Test("an unknown edition is told with those that the site has", arguments: Databases.available)
  func edition(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let found = try faults(site, site.draft("Headline", edition: "fi"))
      #expect(
        found == [
          Refusal.Fault(
            field: "edition",
            message: "no edition in language fi; this site has en, ar, fr, es")
        ])
    }
  }

  @Test(
    "an unknown section is refused, or made when that is wanted",
    arguments: Databases.available)
  func section(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("Headline", section: "weather")
      let found = try faults(site, draft)
      #expect(
        found == [
          Refusal.Fault(
            field: "section",
            message: "no section weather in this edition; it has world, culture, sport")
        ])
      draft.makesSections = true
      draft.sectionName = "The Weather"
      let story = try #require(try site.story(try site.publish(draft)))
      #expect(story.summary.sectionName == "The Weather")
    }
  }

  @Test("all faults of a draft are told at once")
  func together() throws {
    try Newsroom.with(.sqlite) { site in
      var draft = site.draft(" ", section: "weather", body: "")
      draft.slug = "No Slug"
      draft.updated = site.ago(90)
      draft.expires = site.ago(100)
      draft.byline = [.person(name: "", role: "")]
      draft.acts = [
        Act(kind: .correct, at: site.ago(10)),
        Act(kind: .update, at: site.ago(20), note: "Earlier."),
      ]
      let found = try faults(site, draft).map(\.field)
      #expect(
        found == [
          "headline", "slug", "byline[1]", "body", "corrections[1]", "corrections[2]", "section",
          "updated", "expires",
        ])
    }
  }

  @Test(
    "a text that is too long names its length",
    arguments: [("headline", 301, 300), ("kicker", 101, 100), ("dateline", 201, 200)])
  func tooLong(field: String, length: Int, most: Int) throws {
    try Newsroom.with(.sqlite) { site in
      var draft = site.draft("Headline")
      let text = String(repeating: "é", count: length)
      switch field {
      case "headline": draft.headline = text
      case "kicker": draft.kicker = text
      default: draft.dateline = text
      }
      let found = try faults(site, draft).map(\.message)
      #expect(
        found == [
          "the \(field) has \(length) characters; at most \(most) are taken"
        ])
    }
  }

  @Test("a headline of three hundred characters is taken")
  func longestHeadline() throws {
    try Newsroom.with(.sqlite) { site in
      let found = try faults(site, site.draft(String(repeating: "ي", count: 300)))
      #expect(found == [])
    }
  }

  @Test("an address belongs to one story", arguments: Databases.available)
  func slug(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The first to come")
      draft.guid = "one"
      draft.slug = "same"
      try site.publish(draft)
      draft.guid = "two"
      draft.headline = "The second to come"
      let day = ISO8601.string(Zone.utc.date(at: site.ago(60)))
      let found = try faults(site, draft)
      #expect(
        found == [
          Refusal.Fault(
            field: "slug",
            message:
              "“same” is already the address of “The first to come” in world on \(day)")
        ])
      draft.section = "sport"
      let others = try faults(site, draft)
      #expect(others == [])
    }
  }

  @Test(
    "a slug made from the headline gives way to the one that is there",
    arguments: Databases.available)
  func madeSlug(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var slugs: [String] = []
      for guid in ["one", "two", "three"] {
        var draft = site.draft("The weather")
        draft.guid = guid
        slugs.append(try site.publish(draft).address.slug)
      }
      #expect(slugs == ["the-weather", "the-weather-2", "the-weather-3"])
    }
  }

  @Test(
    "a story keeps its address when only its headline changes",
    arguments: Databases.available)
  func keptSlug(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The old headline")
      draft.guid = "one"
      let first = try site.publish(draft)
      draft.headline = "The new headline"
      let second = try site.publish(draft)
      #expect(second.address == first.address)
      #expect(second.redirectsMade == 0)
    }
  }

  @Test("a guid stays in its edition", arguments: Databases.available)
  func guid(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("Headline")
      draft.guid = "one"
      try site.publish(draft)
      draft.edition = "fr"
      let found = try faults(site, draft).map(\.field)
      #expect(found == ["guid"])
    }
  }

  @Test(
    "a refused story leaves the others and no trace of its own",
    arguments: Databases.available)
  func batch(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var drafts = (0..<5).map { site.draft("Story \($0)") }
      drafts[1].section = "weather"
      drafts[1].topics = ["Only here"]
      drafts[3].headline = ""
      let results = try Publishing(site.pool).publish(
        drafts.map { Newsroom.prepare($0) }, at: site.now)
      #expect(results.map { (try? $0.get()) != nil } == [true, false, true, false, true])
      let page = try Stories(site.pool).list(StoryRequest(edition: site.edition(), now: site.now))
      #expect(page.stories.count == 3)
      #expect(try Topics(site.pool).topic("only-here", of: site.edition()) == nil)
      #expect(try Health(site.pool).findings(at: site.now) == [])
    }
  }

  @Test(
    "a story that the database itself refuses leaves the others",
    arguments: Databases.available)
  func unknownPicture(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let stories = (0..<3).map { number in
        Newsroom.prepare(
          site.draft("Story \(number)"), picture: number == 1 ? "no such digest" : nil)
      }
      let results = try Publishing(site.pool).publish(stories, at: site.now)
      #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
      #expect(try Health(site.pool).findings(at: site.now) == [])
    }
  }
}

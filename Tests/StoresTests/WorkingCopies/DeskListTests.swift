import Database
import News
import Stores
import Support
import Testing
import Text
import Times

@Suite("Lists of the desk") struct DeskListTests {
  private func request(
    _ desk: Desk, _ view: DeskView, limit: Int = 50, at now: Instant? = nil
  ) -> DeskListRequest {
    let now = now ?? desk.room.now
    return DeskListRequest(
      view, account: desk.rana.id, now: now, dayBegan: now - .hours(12), limit: limit)
  }

  private func headlines(_ desk: Desk, _ request: DeskListRequest) throws -> Set<String> {
    Set(try desk.lists.list(request).stories.map(\.headline))
  }

  @Test("each list has what its name says", arguments: Databases.available)
  func views(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, milo, now) = (Actor(desk.rana), Actor(desk.milo), desk.room.now)
      let copies = desk.copies
      try copies.create(desk.draft("Idea", body: ""), as: .idea, by: rana, at: now)
      try copies.create(desk.draft("Old"), as: .draft, by: milo, at: now - .days(20))
      let review = try copies.create(desk.draft("Review"), as: .draft, by: milo, at: now)
      try copies.take(.submit, on: review, by: milo, at: now)
      let later = try copies.create(desk.draft("Later"), as: .draft, by: milo, at: now)
      try copies.schedule(
        later, revision: 1, due: now + .hours(2), kind: .publish, by: milo, at: now)
      var held = desk.draft("Held")
      held.embargo = now + .hours(3)
      try copies.create(held, as: .draft, by: milo, at: now)
      try desk.room.publish(desk.room.draft("Today"))
      var past = desk.room.draft("Yesterday", published: now - .days(1))
      past.topics = ["Ferries"]
      try desk.room.publish(past)
      var ahead = desk.room.draft("Tomorrow", published: now + .days(1))
      ahead.section = "sport"
      try desk.room.publish(ahead)

      #expect(try headlines(desk, request(desk, .mine)) == ["Idea"])
      #expect(try headlines(desk, request(desk, .drafts)) == ["Idea", "Old", "Later", "Held"])
      #expect(try headlines(desk, request(desk, .inReview)) == ["Review"])
      #expect(try headlines(desk, request(desk, .scheduled)) == ["Later", "Tomorrow"])
      #expect(try headlines(desk, request(desk, .embargoed)) == ["Held"])
      #expect(try headlines(desk, request(desk, .publishedToday)) == ["Today"])
      #expect(try headlines(desk, request(desk, .stale)) == ["Old"])
      #expect(try headlines(desk, request(desk, .all)).count == 8)
      let counts = try desk.lists.counts(request(desk, .all))
      #expect(counts[.all] == 8)
      #expect(counts[.drafts] == 4)
      #expect(counts[.embargoed] == 1)

      var filtered = request(desk, .all)
      filtered.topic = "Ferries"
      #expect(try headlines(desk, filtered) == ["Yesterday"])
      filtered = request(desk, .all)
      filtered.section = try desk.room.section("sport")
      #expect(try headlines(desk, filtered) == ["Tomorrow"])
      filtered = request(desk, .all)
      filtered.owner = desk.milo.id
      #expect(try headlines(desk, filtered) == ["Old", "Review", "Later", "Held"])
      filtered.state = .inReview
      #expect(try headlines(desk, filtered) == ["Review"])
      filtered.edition = desk.room.edition("ar")
      #expect(try headlines(desk, filtered) == [])
    }
  }

  @Test(
    "somebody in the byline is found by any of their names, before and after publication",
    arguments: Databases.available)
  func authors(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let now = desk.room.now
      let people = People(desk.room.pool)
      for (language, name) in [("en", "Mara Dunn"), ("ar", "مارا دن")] {
        try people.save(Contributor(slug: "mara-dunn", language: language, name: name))
      }
      let credit = { (name: String) in StoryDraft.Credit.person(name: name, role: "") }
      var draft = desk.draft("Draft")
      draft.byline = [.staff, credit("Mara Dunn")]
      let story = try desk.copies.create(draft, as: .draft, by: Actor(desk.rana), at: now)
      var other = desk.draft("Other")
      other.byline = [credit("Mara Dunning"), .agency(name: "Mara Dunn")]
      try desk.copies.create(other, as: .draft, by: Actor(desk.milo), at: now)
      var wire = desk.room.draft("Wire")
      wire.byline = [credit("Mara Dunn")]
      let retracted = try desk.room.publish(wire)
      var odd = desk.draft("Odd")
      odd.byline = [credit("100%_\"x\"\\!/é")]
      try desk.copies.create(odd, as: .draft, by: Actor(desk.milo), at: now)
      let found = { (name: String) in
        var filtered = request(desk, .all)
        filtered.author = name
        return try headlines(desk, filtered)
      }
      #expect(try found(" Mara  Dunn ") == ["Draft", "Wire"])
      #expect(try found("مارا دن") == ["Draft", "Wire"])
      #expect(try found("Mara Dunning") == ["Other"])
      #expect(try found("100%_\"x\"\\!/é") == ["Odd"])
      #expect(try found("%") == [] && found("Rana Keel") == [])
      try desk.publish(story)
      try desk.copies.act(.retract, on: retracted.id, note: "No.", by: Actor(desk.rana), at: now)
      #expect(try found("Mara Dunn") == ["Draft", "Wire"])
      // What the newest text says counts, not what readers still see.
      draft.byline = [.staff]
      try desk.copies.save(draft, of: story, on: 1, by: Actor(desk.rana), at: now)
      #expect(try found("Mara Dunn") == ["Wire"])
    }
  }

  @Test(
    "words are known by the languages that the operator has put in", arguments: Databases.available)
  func languages(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      var languages = Languages.builtIn
      languages.add(
        try Language(
          parsing: """
            [language]
            tag = en
            own name = English
            english name = English
            """, file: "en.lang"))
      let actor = Actor(desk.rana)
      for (headline, copies) in [
        ("Stemmed", desk.copies), ("Plain", WorkingCopies(desk.room.pool, languages: languages)),
      ] {
        try copies.create(
          desk.draft(headline, body: "Three lighthouses."), as: .draft, by: actor,
          at: desk.room.now)
      }
      var filtered = request(desk, .all)
      filtered.edition = desk.room.edition()
      let found = { (text: String, languages: Languages) in
        filtered.text = text
        let lists = DeskStories(desk.room.pool, languages: languages)
        return Set(try lists.list(filtered).stories.map(\.headline))
      }
      #expect(try found("lighthouses", .builtIn) == ["Stemmed"])
      #expect(try found("lighthouses", languages) == ["Plain"])
      #expect(try found("lighthouse", languages) == [])
    }
  }

  @Test("words are found in what is published and in what is not", arguments: Databases.available)
  func search(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      try desk.room.publish(desk.room.draft("Harbour", body: "The lighthouse is dark."))
      try desk.copies.create(
        desk.draft("Draft", body: "Who keeps the lighthouse?"), as: .draft, by: Actor(desk.rana),
        at: desk.room.now)
      try desk.copies.create(
        desk.draft("Other"), as: .draft, by: Actor(desk.rana), at: desk.room.now)
      var wanted = request(desk, .all)
      wanted.text = "lighthouses"
      #expect(try headlines(desk, wanted) == ["Harbour", "Draft"])
      wanted.text = "nothing of the kind"
      #expect(try headlines(desk, wanted) == [])
    }
  }

  @Test("pages follow each other both ways without gaps", arguments: Databases.available)
  func paging(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      try desk.room.publish(count: 7)
      var request = request(desk, .all, limit: 3)
      var pages = [try desk.lists.list(request)]
      while let older = pages.last?.older {
        request.start = .older(than: older)
        pages.append(try desk.lists.list(request))
      }
      #expect(pages.map(\.stories.count) == [3, 3, 1])
      #expect(Set(pages.flatMap(\.stories).map(\.id)).count == 7)
      #expect(pages[0].newer == nil)
      request.start = .newer(than: try #require(pages[2].newer))
      #expect(try desk.lists.list(request).stories == pages[1].stories)
    }
  }

  @Test(
    "the budget has what is planned, the calendar what will happen", arguments: Databases.available)
  func plans(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, now) = (Actor(desk.rana), desk.room.now)
      let today = Zone.utc.date(at: now)
      let id = try desk.copies.create(
        desk.draft("Planned", body: ""), as: .idea,
        plan: StoryPlan(day: today, words: 400, pictures: 2), by: rana, at: now)
      #expect(try desk.lists.budget(today...today).map(\.plan?.words) == [400])
      #expect(throws: Refusal.self) {
        try desk.copies.plan(StoryPlan(day: today, words: -1), for: id, by: rana, at: now)
      }
      try desk.copies.plan(nil, for: id, by: rana, at: now)
      #expect(try desk.lists.budget(today...today) == [])
      try desk.copies.save(desk.draft("Planned"), of: id, on: 1, by: rana, at: now)
      try desk.copies.schedule(
        id, revision: 2, due: now + .days(2), kind: .publish, by: rana, at: now)
      #expect(try desk.lists.calendar(now..<now + .days(3)).map(\.scheduled) == [now + .days(2)])
      #expect(try desk.lists.calendar(now..<now + .days(1)) == [])
    }
  }

  @Test("filters are kept by name, one's own alone", arguments: Databases.available)
  func filters(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, milo) = (desk.rana.id, desk.milo.id)
      try desk.lists.keepFilter("Sport", query: "section=1", of: rana)
      try desk.lists.keepFilter("  Sport ", query: "section=2", of: rana)
      let kept = try desk.lists.filters(of: rana)
      #expect(kept.map(\.query) == ["section=2"])
      #expect(try desk.lists.filters(of: milo) == [])
      #expect(throws: Refusal.notFound) { try desk.lists.dropFilter(kept[0].id, of: milo) }
      #expect(throws: Refusal.self) { try desk.lists.keepFilter(" ", query: "", of: rana) }
      try desk.lists.dropFilter(kept[0].id, of: rana)
      #expect(try desk.lists.filters(of: rana) == [])
    }
  }
}

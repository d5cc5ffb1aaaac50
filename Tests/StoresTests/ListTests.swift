import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct ListTests {
  /// Publishes stories of which many share an instant; returns their headlines, newest first.
  private func fill(_ site: Newsroom, count: Int, seed: Int) throws -> [String] {
    var dice = Dice(seed: seed)
    let stories = (0..<count).map { number in
      var draft = site.draft("Story \(number)", published: site.ago(Int64(1 + dice.roll(9))))
      draft.byline = [.person(name: "Thomas Wren", role: ""), .agency(name: "Northern Wire")]
      draft.topics = ["Ferries"]
      return Newsroom.prepare(draft)
    }
    let results = try Publishing(site.pool).publish(stories, at: site.now).map { try $0.get() }
    return zip(stories, results).sorted { a, b in
      (a.0.draft.published ?? site.now, a.1.id) > (b.0.draft.published ?? site.now, b.1.id)
    }.map(\.0.draft.headline)
  }

  private func lists(_ site: Newsroom) throws -> [StoryList] {
    let person = try #require(try People(site.pool).person("thomas-wren", in: "en"))
    let agency = try #require(try Agencies(site.pool).agency("northern-wire", in: "en"))
    let topic = try #require(try Topics(site.pool).topic("ferries", of: site.edition()))
    return [
      .all, .section(try site.section("world")), .topic(topic.id), .person(person.id),
      .agency(agency.id),
    ]
  }

  @Test(
    "each list shows every story exactly once, walked either way", arguments: Databases.available)
  func walks(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let wanted = try fill(site, count: 53, seed: 7)
      let stories = Stories(site.pool)
      for list in try lists(site) {
        var request = StoryRequest(edition: site.edition(), list: list, now: site.now, limit: 7)
        var page = try stories.list(request)
        #expect(page.newer == nil)
        var down = page.stories.map(\.headline)
        while let older = page.older {
          request.start = .older(than: try #require(Cursor(text: older.text)))
          page = try stories.list(request)
          #expect(page.newer != nil)
          down += page.stories.map(\.headline)
        }
        #expect(down == wanted)
        var up = page.stories.map(\.headline)
        while let newer = page.newer {
          request.start = .newer(than: newer)
          page = try stories.list(request)
          #expect(page.older != nil)
          up = page.stories.map(\.headline) + up
        }
        #expect(up == wanted)
      }
    }
  }

  @Test("a page that is just full has no older one", arguments: Databases.available)
  func justFull(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(count: 10)
      let request = StoryRequest(edition: site.edition(), now: site.now, limit: 10)
      let page = try Stories(site.pool).list(request)
      #expect(page.stories.count == 10)
      #expect(page.older == nil)
    }
  }

  @Test("a list keeps to its edition and section", arguments: Databases.available)
  func bounds(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(count: 3, section: "world")
      try site.publish(count: 2, section: "sport")
      try site.publish(count: 4, edition: "fr", section: "sport")
      let stories = Stories(site.pool)
      func count(_ list: StoryList, _ language: String) throws -> Int {
        try stories.list(
          StoryRequest(edition: site.edition(language), list: list, now: site.now)
        ).stories.count
      }
      let counts = [
        try count(.all, "en"), try count(.section(site.section("sport")), "en"),
        try count(.all, "fr"), try count(.section(site.section("world", "fr")), "fr"),
        try count(.all, "ar"),
      ]
      #expect(counts == [5, 2, 4, 0, 0])
    }
  }

  @Test("a period is cut in the edition's own zone", arguments: Databases.available)
  func period(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      // 22:30 UTC is the next day in Amman and the same day in Bogota.
      let late = try #require(ISO8601.instant("2026-11-20T22:30:00Z"))
      try site.publish(site.draft("متأخر", edition: "ar", published: late))
      try site.publish(site.draft("Tarde", edition: "es", published: late))
      let day = try #require(CivilDate(year: 2026, month: 11, day: 21))
      let counts = try ["ar", "es"].map { language in
        let zone = try #require(site.editions[language]).zone
        return try Stories(site.pool).list(
          StoryRequest(
            edition: site.edition(language), now: site.now,
            within: Period.day(day).bounds(in: zone))
        ).stories.count
      }
      #expect(counts == [1, 0])
    }
  }

  @Test("the front has the newest stories and a river for each section")
  func front() throws {
    for kind in Databases.available {
      try Newsroom.with(kind) { site in
        try site.publish(count: 8, section: "world", newest: site.ago(100))
        try site.publish(count: 2, section: "sport")
        let sections = try ["world", "culture", "sport"].map { try site.section($0) }
        let front = try Stories(site.pool).front(
          FrontRequest(
            edition: site.edition(), sections: sections, latest: 3, each: 4, now: site.now))
        #expect(front.latest.map(\.address.section) == ["sport", "sport", "world"])
        #expect(front.rivers.map(\.section) == sections)
        #expect(front.rivers.map(\.stories.count) == [4, 0, 2])
        #expect(front.rivers[0].stories.first?.headline == "Story 0 of world")
        #expect(front.until == nil)
      }
    }
  }

  @Test("a cursor survives its way through an address", arguments: [0, 1, 4711, -1, Int64.max])
  func cursorText(_ number: Int64) throws {
    let cursor = Cursor(before: Instant(milliseconds: number))
    #expect(Cursor(text: cursor.text) == cursor)
    #expect(cursor.text.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "+") })
  }

  @Test("what is no cursor is none", arguments: ["", "_", "a", "a_", "_a", "a_b_c", "é_1", "1_-1"])
  func cursorFault(_ text: String) {
    #expect(Cursor(text: text) == nil)
  }
}

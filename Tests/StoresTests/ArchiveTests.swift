import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct ArchiveTests {
  @Test("years, months and days are counted", arguments: Databases.available)
  func counts(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      for (day, count) in [("2016-05-01", 2), ("2016-05-31", 1), ("2026-02-28", 3)] {
        try site.publish(count: count, newest: ISO8601.instant("\(day)T12:00:00Z"))
      }
      let (archive, english) = (Archive(site.pool), site.edition())
      #expect(
        try archive.years(of: english, at: site.now) == [
          Archive.Count(period: .year(2026), stories: 3),
          Archive.Count(period: .year(2016), stories: 3),
        ])
      #expect(
        try archive.months(of: 2016, english, at: site.now) == [
          Archive.Count(period: .month(5, of: 2016), stories: 3)
        ])
      let days = try archive.days(of: 5, 2016, english, at: site.now)
      #expect(days.map(\.stories) == [2, 1])
      #expect(
        try days.map(\.period)
          == [1, 31].map { try #require(Period(year: 2016, month: 5, day: $0)) })
      #expect(try archive.years(of: site.edition("fr"), at: site.now).isEmpty)
    }
  }

  /// Publishes stories at random and then does acts at random to them.
  private func shuffle(_ site: inout Newsroom, _ dice: inout Dice, rounds: Int) throws {
    let publishing = Publishing(site.pool)
    for _ in 0..<rounds {
      site.now = site.now + .hours(Int64(dice.roll(30)))
      let guid = "\(dice.roll(25))"
      do {
        switch dice.roll(5) {
        case 0: try publishing.act(.retract, on: guid, note: "Not so.", at: site.now)
        case 1: try publishing.act(.restore, on: guid, note: "It was so.", at: site.now)
        default: try site.publish(draft(guid, site, &dice))
        }
      } catch is Refusal {
        // Some acts do not fit: that too must leave the counts right.
      }
      if dice.roll(4) == 0 { try Archive(site.pool).settle(at: site.now, limit: 3) }
    }
  }

  private func draft(_ guid: String, _ site: Newsroom, _ dice: inout Dice) -> StoryDraft {
    var draft = site.draft("Story \(dice.roll(1000))", section: dice.pick(Newsroom.sections))
    draft.guid = guid
    draft.published = site.now - .hours(Int64(dice.roll(24 * 60)) - 48)
    if dice.roll(3) == 0 { draft.embargo = site.now + .hours(Int64(dice.roll(100)) - 50) }
    if dice.roll(3) == 0 { draft.expires = site.now + .hours(Int64(dice.roll(200)) + 49) }
    if dice.roll(3) == 0 { draft.usage = .noArchive }
    return draft
  }

  @Test(
    "after acts at random the counts are those of the stories that the gate lets pass",
    arguments: Databases.available, [1, 2, 3])
  func random(_ kind: Databases.Kind, seed: Int) throws {
    try Newsroom.with(kind) { paper in
      var (site, dice) = (paper, Dice(seed: seed))
      for _ in 0..<6 {
        try shuffle(&site, &dice, rounds: 20)
        let page = try Stories(site.pool).list(
          StoryRequest(edition: site.edition(), now: site.now, limit: 1000))
        var naive: [Int: Int] = [:]
        for story in page.stories { naive[story.address.date.year, default: 0] += 1 }
        let counts = try Archive(site.pool).years(of: site.edition(), at: site.now)
        #expect(
          counts.reduce(into: [:]) { $0[$1.period] = $1.stories }
            == naive.reduce(into: [:]) { $0[Period.year($1.key)] = $1.value })
        #expect(try Health(site.pool).findings(at: site.now) == [])
      }
    }
  }

  @Test("what has stopped changing is counted for good", arguments: Databases.available)
  func settle(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(site.draft("Tomorrow's", published: site.now + .hours(20)))
      let archive = Archive(site.pool)
      #expect(try archive.settle(at: site.now) == 0)
      let change = try #require(try archive.nextChange(after: site.now))
      #expect(change == site.now + .hours(20))
      #expect(try archive.years(of: site.edition(), at: site.now).isEmpty)
      #expect(try archive.years(of: site.edition(), at: change).map(\.stories) == [1])
      #expect(try archive.settle(at: change) == 1)
      #expect(try archive.settle(at: change) == 0)
      #expect(try archive.years(of: site.edition(), at: change).map(\.stories) == [1])
      #expect(try archive.nextChange(after: site.now) == nil)
    }
  }

  @Test("a month's sitemap is told in pages", arguments: Databases.available)
  func sitemap(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(count: 5, newest: ISO8601.instant("2016-05-31T12:00:00Z"))
      try site.publish(count: 1, newest: ISO8601.instant("2016-06-30T12:00:00Z"))
      let (maps, english) = (Sitemaps(site.pool), site.edition())
      let months = try maps.months(of: english, at: site.now)
      #expect(months.map(\.period) == [.month(6, of: 2016), .month(5, of: 2016)])
      #expect(months.map(\.stories) == [1, 5])
      let bounds = Period.month(5, of: 2016).bounds(in: .utc)
      var slugs: [String] = []
      var place: Cursor?
      repeat {
        let page = try maps.stories(
          of: english, within: bounds, after: place, limit: 2, at: site.now)
        slugs += page.entries.map(\.address.slug)
        place = page.older
      } while place != nil
      #expect(slugs == (0..<5).map { "story-\($0)-of-world" })
    }
  }

  @Test("the news sitemap has two days", arguments: Databases.available)
  func news(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(site.draft("Old", published: site.now - .hours(49)))
      try site.publish(site.draft("Just", published: site.now - .hours(48)))
      try site.publish(site.draft("New", published: site.ago(1)))
      let maps = Sitemaps(site.pool)
      let page = try maps.news(of: site.edition(), at: site.now)
      #expect(page.stories.map(\.headline) == ["New", "Just"])
      let until = try #require(page.until)
      let later = try maps.news(of: site.edition(), at: until)
      #expect(later.stories.map(\.headline) == ["New"])
    }
  }
}

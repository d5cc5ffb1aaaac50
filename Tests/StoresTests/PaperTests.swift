import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("The paper itself") struct PaperTests {
  private static let actor = Actor(account: nil, name: "Rana Keel")

  private func acts(_ newsroom: Newsroom) throws -> [String] {
    try newsroom.pool.read { db in try db.run("SELECT act FROM audit ORDER BY id").map { $0[0] } }
  }

  /// A published story with topics and bylines.
  @discardableResult
  private func story(
    _ newsroom: Newsroom, _ headline: String, topics: [String] = [], by: [String] = [],
    edition: String = "en"
  ) throws -> ID<Story> {
    var draft = newsroom.draft(headline, edition: edition)
    draft.topics = topics
    draft.byline = by.map { .person(name: $0, role: "") }
    let published = try newsroom.publish(draft)
    return try #require(try WorkingCopies(newsroom.pool).identity(at: published.address))
  }

  private func faults(_ work: () throws -> Void) -> [String] {
    do {
      try work()
    } catch Refusal.invalid(let faults) {
      return faults.map { "\($0.field) \(PaperFault(rawValue: $0.message).map { "\($0)" } ?? "?")" }
    } catch {
      return ["\(error)"]
    }
    return []
  }

  @Test(
    "a section's new address is a new one, and its old one leads there",
    arguments: Databases.available)
  func section(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let editions = Editions(newsroom.pool)
      var world = try #require(try editions.section("world", of: newsroom.edition()))
      let base = world.mark
      (world.name, world.slug) = ("The World", "the-world")
      try editions.change(world, on: base, by: Self.actor, at: newsroom.now)
      #expect(try editions.section("world", of: newsroom.edition()) == nil)
      let former = try Redirects(newsroom.pool).section(formerly: "world", of: newsroom.edition())
      #expect(former == world)
      #expect(throws: Refusal.self) {
        try editions.change(world, on: base, by: Self.actor, at: newsroom.now)
      }
      var other = world
      other.slug = "world"
      #expect(
        faults { try editions.add(other, by: Self.actor, at: newsroom.now) } == ["slug takenSlug"])
      // And back: nothing of the past is in its way.
      try editions.change(other, on: world.mark, by: Self.actor, at: newsroom.now)
      #expect(try editions.section("world", of: newsroom.edition())?.id == world.id)
      #expect(try acts(newsroom) == ["section.change", "section.change"])
    }
  }

  @Test(
    "what cannot stand in an address or on a page is refused",
    arguments: [
      ("Desk", "desk", "slug reservedSlug"), ("API", "api", "slug reservedSlug"),
      ("Year", "2026", "slug reservedSlug"), ("Arabic", "ar", "slug takenSlug"),
      ("Sport", "sport", "slug takenSlug"), ("About", "about", "slug takenSlug"),
      ("A", "A b", "slug badSlug"), ("A", "", "slug missing"), (" ", "fine", "name missing"),
      ("A\u{0}", "fine", "name badText"),
      (String(repeating: "a", count: 5000), "a", "name tooLong"),
      ("A", String(repeating: "a", count: 5_000_000), "slug tooLong"),
      ("A", "../x", "slug badSlug"),
    ])
  func refusals(_ name: String, _ slug: String, _ fault: String) throws {
    try Newsroom.with(.sqlite) { newsroom in
      try Pages(newsroom.pool).save(
        Page(
          edition: newsroom.edition(), slug: "about", title: "About", markdown: "", body: "",
          modified: newsroom.now))
      let section = Section(
        id: ID(rawValue: 0), edition: newsroom.edition(), slug: slug, name: name)
      let found = faults {
        try Editions(newsroom.pool).add(section, by: Self.actor, at: newsroom.now)
      }
      #expect(found == [fault])
      #expect(try acts(newsroom) == [])
    }
  }

  @Test(
    "two topics become one in lists, counts, addresses and texts", arguments: Databases.available)
  func mergeTopics(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let topics = Topics(newsroom.pool)
      let both = try story(newsroom, "Both", topics: ["Ferry", "Ferries"])
      let one = try story(newsroom, "One", topics: ["Ferry"])
      let other = try story(newsroom, "Other", topics: ["Ferries"])
      let edition = newsroom.edition()
      let from = try #require(try topics.topic("ferry", of: edition))
      let to = try #require(try topics.topic("ferries", of: edition))
      try topics.merge(from.id, into: to.id, by: Self.actor, at: newsroom.now)
      let list = try Stories(newsroom.pool).list(
        StoryRequest(edition: edition, list: .topic(to.id), now: newsroom.now))
      #expect(Set(list.stories.map(\.id)) == [both, one, other] && list.stories.count == 3)
      #expect(try topics.row(to.id, of: edition)?.stories == 3)
      #expect(try topics.row(from.id, of: edition) == nil)
      #expect(try topics.topic(formerly: "ferry", of: edition) == to)
      #expect(try Health(newsroom.pool).findings(at: newsroom.now) == [])
      // A text that still bears the old name makes no new topic.
      try story(newsroom, "Late", topics: ["Ferry"])
      #expect(try topics.row(to.id, of: edition)?.stories == 4)
      #expect(try topics.list(of: edition).rows.map(\.topic.name) == ["Ferries"])
      #expect(throws: Refusal.self) {
        try topics.merge(to.id, into: to.id, by: Self.actor, at: newsroom.now)
      }
      #expect(
        faults { try topics.delete(to.id, by: Self.actor, at: newsroom.now) } == ["topic inUse"])
    }
  }

  @Test("a topic's new name and address are those of its stories", arguments: Databases.available)
  func renameTopic(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let topics = Topics(newsroom.pool)
      try story(newsroom, "One", topics: ["Fery"])
      var topic = try #require(try topics.topic("fery", of: newsroom.edition()))
      let base = topic.mark
      (topic.name, topic.slug) = ("Ferries", "ferries")
      try topics.change(topic, on: base, by: Self.actor, at: newsroom.now)
      #expect(throws: Refusal.conflict("it was changed meanwhile")) {
        try topics.change(topic, on: base, by: Self.actor, at: newsroom.now)
      }
      try story(newsroom, "Two", topics: ["Fery"])
      #expect(try topics.list(of: newsroom.edition()).rows == [TopicRow(topic: topic, stories: 2)])
      #expect(try topics.topic(formerly: "fery", of: newsroom.edition()) == topic)
    }
  }

  @Test("the list of topics is read by key and searched by slug", arguments: Databases.available)
  func topicList(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let names = (10..<35).map { "Harbour \($0)" } + ["Éclair"]
      for (index, name) in names.enumerated() {
        try story(newsroom, "Story \(index)", topics: [name])
      }
      let topics = Topics(newsroom.pool)
      var seen: [String] = []
      var after: ID<Topic>?
      repeat {
        let page = try topics.list(of: newsroom.edition(), after: after, limit: 10)
        seen += page.rows.map(\.topic.name)
        after = page.next
      } while after != nil
      #expect(seen.count == 26 && Set(seen) == Set(names))
      let found = try topics.list(of: newsroom.edition(), text: "ECLAIR")
      #expect(found.rows.map(\.topic.name) == ["Éclair"])
    }
  }

  @Test("two people become one in every edition", arguments: Databases.available)
  func mergePeople(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let people = People(newsroom.pool)
      let one = try story(newsroom, "One", by: ["Tomas Wren"])
      try story(newsroom, "Two", by: ["Thomas Wren"])
      let both = try story(newsroom, "Both", by: ["Thomas Wren", "Tomas Wren"])
      let from = try #require(try people.person("tomas-wren", in: "en"))
      let to = try #require(try people.person("thomas-wren", in: "en"))
      try people.desk.merge(from.id, into: to.id, by: Self.actor, at: newsroom.now)
      let list = try Stories(newsroom.pool).list(
        StoryRequest(edition: newsroom.edition(), list: .person(to.id), now: newsroom.now))
      #expect(list.stories.count == 3)
      let byline = list.stories.first { $0.id == one }?.byline
      #expect(byline == Byline([.person(slug: "thomas-wren", name: "Thomas Wren", role: "")]))
      #expect(list.stories.first { $0.id == both }?.byline == byline)
      #expect(try people.person("tomas-wren", in: "en") == nil)
      #expect(try people.desk.slug(formerly: "tomas-wren") == "thomas-wren")
      #expect(try people.desk.list(in: "en").map(\.stories) == [3])
      try story(newsroom, "Late", by: ["Tomas Wren"])
      #expect(try people.desk.list(in: "en").map(\.stories) == [4])
      #expect(try Health(newsroom.pool).findings(at: newsroom.now) == [])
    }
  }

  @Test("a person has words in every language and a picture", arguments: Databases.available)
  func person(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      try PictureFiles(newsroom.pool).save(TestSite.picture, format: "jpg", bytes: 1)
      let people = People(newsroom.pool)
      var record = ContributorRecord(slug: "rana-keel", words: ["en": .init(name: "Rana Keel")])
      let id = try people.desk.add(record, by: Self.actor, at: newsroom.now)
      let base = record.mark
      record.words["ar"] = .init(name: "رنا", role: "محررة", about: "نبذة", alt: "صورة")
      record.picture = "none"
      #expect(
        faults { try people.desk.change(id, record, on: base, by: Self.actor, at: newsroom.now) }
          == ["picture noPicture"])
      record.picture = TestSite.picture.digest
      record.credit = "I. Okafor"
      try people.desk.change(id, record, on: base, by: Self.actor, at: newsroom.now)
      #expect(try people.desk.record(id) == record)
      let shown = try #require(try people.person("rana-keel", in: "ar"))
      #expect(shown.name == "رنا" && shown.picture?.alt == "صورة")
      #expect(shown.picture?.renditions == TestSite.picture.renditions)
      #expect(throws: Refusal.self) {
        try people.desk.change(id, record, on: base, by: Self.actor, at: newsroom.now)
      }
      record.words = ["en": .init(), "ar": .init()]
      let now = try #require(try people.desk.record(id)).mark
      #expect(
        faults { try people.desk.change(id, record, on: now, by: Self.actor, at: newsroom.now) }
          == ["name-ar missing"])
      try people.desk.delete(id, by: Self.actor, at: newsroom.now)
      #expect(try people.desk.record(id) == nil)
    }
  }

  @Test("an agency keeps its old address and name", arguments: Databases.available)
  func agency(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let agencies = Agencies(newsroom.pool)
      var draft = newsroom.draft("Wire")
      draft.byline = [.agency(name: "Northern Wire")]
      try newsroom.publish(draft)
      let row = try #require(try agencies.desk.list(in: "en").first)
      var record = try #require(try agencies.desk.record(ID(rawValue: row.id)))
      let base = record.mark
      record.slug = "northern"
      record.words["en"]?.name = "The Northern Wire"
      record.address = "javascript:alert(1)"
      #expect(
        faults {
          try agencies.desk.change(
            ID(rawValue: row.id), record, on: base, by: Self.actor, at: newsroom.now)
        } == ["address badAddress"])
      record.address = "https://wire.example"
      try agencies.desk.change(
        ID(rawValue: row.id), record, on: base, by: Self.actor, at: newsroom.now)
      #expect(try agencies.desk.slug(formerly: "northern-wire") == "northern")
      draft.guid = "another"
      draft.slug = "another"
      try newsroom.publish(draft)
      #expect(try agencies.desk.list(in: "en").map(\.stories) == [2])
    }
  }

  @Test("a standing page moves with its old address, in its order", arguments: Databases.available)
  func pages(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let pages = Pages(newsroom.pool)
      let edition = newsroom.edition("ar")
      var page = Page(
        edition: edition, slug: "one", title: "One", markdown: "Us.", body: "<p>Us.</p>",
        modified: newsroom.now)
      try pages.add(page, by: Self.actor, at: newsroom.now)
      let base = page.mark
      page.slug = "two"
      try pages.add(page, by: Self.actor, at: newsroom.now)
      #expect(
        faults { try pages.add(page, by: Self.actor, at: newsroom.now) } == ["slug takenSlug"])
      page.slug = "three"
      try pages.change("one", to: page, on: base, by: Self.actor, at: newsroom.now)
      let target = try Redirects(newsroom.pool).target(of: "/ar/one")
      #expect(target == .page(edition: edition, slug: "three"))
      let order = try pages.all(of: edition).map(\.slug)
      #expect(order == ["three", "two"])
      try pages.order(
        ["two", "three"], of: edition, on: order.orderMark, by: Self.actor, at: newsroom.now)
      #expect(try pages.all(of: edition).map(\.slug) == ["two", "three"])
      #expect(throws: Refusal.self) {
        try pages.order(
          ["two", "three"], of: edition, on: order.orderMark, by: Self.actor, at: newsroom.now)
      }
      try pages.delete("three", of: edition, by: Self.actor, at: newsroom.now)
      #expect(try Redirects(newsroom.pool).target(of: "/ar/one") == nil)
    }
  }

  @Test("a menu leads where it should and to nothing else", arguments: Databases.available)
  func menus(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (menus, edition) = (Menus(newsroom.pool), newsroom.edition())
      try story(newsroom, "One", topics: ["Ferries"])
      let topic = try #require(try Topics(newsroom.pool).topic("ferries", of: edition))
      let menu = Menu(
        .masthead,
        [
          .init(.section(try newsroom.section("sport"))), .init(.topic(topic), words: "Boats"),
          .init(.list(.archive)), .init(.address("/?q=1"), words: "Own"),
        ])
      let none = Menu(.masthead, []).mark
      try menus.set(menu, of: edition, on: none, by: Self.actor, at: newsroom.now)
      #expect(try menus.all(of: edition) == [menu, Menu(.footer, [])])
      let bad = Menu(.footer, [.init(.address("javascript:x"), words: "x")])
      let foreign = Menu(.footer, [.init(.section(try newsroom.section("sport", "fr")))])
      #expect(
        faults { try menus.set(bad, of: edition, on: none, by: Self.actor, at: newsroom.now) }
          == ["address-0 badAddress"])
      #expect(
        faults { try menus.set(foreign, of: edition, on: none, by: Self.actor, at: newsroom.now) }
          == ["target-0 noSuch"])
      #expect(throws: Refusal.self) {
        try menus.set(menu, of: edition, on: none, by: Self.actor, at: newsroom.now)
      }
    }
  }

  @Test(
    "a front has what the desk puts there, while readers may see it", arguments: Databases.available
  )
  func front(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (slots, edition) = (FrontSlots(newsroom.pool), newsroom.edition())
      let old = try story(newsroom, "Old")
      try newsroom.publish(count: 5, newest: newsroom.ago(1))
      let french = try story(newsroom, "French", edition: "fr")
      let none = [FrontSlot]().mark
      func set(_ put: [FrontSlot], section: ID<Section>? = nil, on base: StateMark) -> [String] {
        faults {
          try slots.set(
            put, of: edition, section: section, on: base, by: Self.actor, at: newsroom.now)
        }
      }
      #expect(set([.init(place: 0, story: french)], on: none) == ["story-0 noStory"])
      #expect(
        set([.init(place: 0, story: old), .init(place: 1, story: old)], on: none)
          == ["story-1 twice"])
      #expect(
        set([.init(place: 0, story: old, until: newsroom.now)], on: none) == ["until-0 past"])
      let sport = try newsroom.section("sport")
      #expect(set([.init(place: 0, story: old)], section: sport, on: none) == ["story-0 noStory"])
      let until = newsroom.now + .hours(1)
      #expect(set([.init(place: 0, story: old, until: until)], on: none) == [])
      func shown(_ now: Instant) throws -> ([Int: ID<Story>], Basis) {
        let basis = Basis()
        let front = try Stories(newsroom.pool, noting: basis).front(
          FrontRequest(edition: edition, sections: [], now: now))
        return (front.slots.mapValues(\.id), basis)
      }
      let (now, basis) = try shown(newsroom.now)
      #expect(now == [0: old])
      #expect(basis.until == until)
      #expect(basis.dependences.contains(Dependence(.front(edition))))
      #expect(try shown(until).0 == [:])
      let guid = try #require(
        try newsroom.pool.read { db in
          try db.first("SELECT guid FROM story WHERE id = \(old)")
        })
      try Publishing(newsroom.pool).act(
        .retract, on: guid[0], note: "No.", at: newsroom.now)
      let (after, rests) = try shown(newsroom.now)
      #expect(after == [:])
      #expect(rests.dependences.contains(Dependence(.story(old))))
    }
  }

  @Test("editions are added, changed and put in order", arguments: Databases.available)
  func editions(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let editions = Editions(newsroom.pool)
      let new = Edition(
        id: ID(rawValue: 0), language: "de", prefix: "world", name: "Laterne", tagline: "",
        zone: .utc)
      #expect(
        faults { try editions.add(new, by: Self.actor, at: newsroom.now) } == ["slug takenSlug"])
      var german = new
      german.prefix = "desk"
      #expect(
        faults { try editions.add(german, by: Self.actor, at: newsroom.now) }
          == ["slug reservedSlug"])
      german.prefix = "de"
      german.id = try editions.add(german, by: Self.actor, at: newsroom.now)
      let before = try editions.all().map(\.id)
      #expect(before.last == german.id)
      let ids = before.map { String($0.rawValue) }
      try editions.order(
        Array(before.reversed()), on: ids.orderMark, by: Self.actor, at: newsroom.now)
      #expect(try editions.all().map(\.language) == ["en", "de", "es", "fr", "ar"])
      let base = german.mark
      german.telegram = "http://t.me/x"
      #expect(
        faults { try editions.change(german, on: base, by: Self.actor, at: newsroom.now) }
          == ["telegram badAddress"])
    }
  }

  @Test("breaking news has words, a place to lead to and an end", arguments: Databases.available)
  func breaking(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (editions, edition) = (Editions(newsroom.pool), newsroom.edition())
      let none = BreakingBar?.none.mark
      func set(_ bar: BreakingBar?, on base: StateMark) -> [String] {
        faults {
          try editions.setBreaking(bar, of: edition, on: base, by: Self.actor, at: newsroom.now)
        }
      }
      var bar = BreakingBar(words: "", address: "data:x", until: newsroom.now)
      #expect(set(bar, on: none) == ["words missing", "address badAddress", "until past"])
      bar = BreakingBar(
        words: "The ferry is back", address: "/latest", until: newsroom.now + .minutes(5))
      #expect(set(bar, on: none) == [])
      let stored = try editions.all().first?.breaking
      #expect(stored == bar)
      #expect(set(nil, on: none).count == 1)
      #expect(set(nil, on: Optional(bar).mark) == [])
      #expect(try editions.all().first?.breaking == nil)
      #expect(try acts(newsroom) == ["breaking.set", "breaking.end"])
    }
  }
}

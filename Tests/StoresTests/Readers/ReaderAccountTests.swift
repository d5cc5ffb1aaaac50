import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("Readers, their accounts and devices") struct ReaderAccountTests {
  private static func link(
    _ address: String, note: String = "", minutes: Int64 = 5, read: Bool = false,
    _ newsroom: Newsroom
  ) -> SavedArrival {
    SavedArrival(
      subject: .link(address: "https://example.org/\(address)", title: address),
      saved: newsroom.ago(minutes), read: read ? newsroom.ago(1) : nil, note: note)
  }

  @Test("lists merge without loss when a browser signs in", arguments: Databases.available)
  func merging(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let shelves = Shelves(newsroom)
      let now = newsroom.now
      let (account, browser) = (try shelves.reader("a").id, try shelves.reader("b").id)
      try shelves.readers.makeAccount(
        of: account, login: "rana-1", password: "hash", .init(token: "a2", device: ""), at: now)
      let ferry = try newsroom.publish(newsroom.draft("Ferry"))
      _ = try shelves.readers.take(
        [
          SavedArrival(
            subject: .story(ferry.id), saved: newsroom.ago(5), read: nil, note: "account's"),
          Self.link("only-account", newsroom),
        ], for: account, at: now)
      _ = try shelves.readers.take(
        [
          SavedArrival(
            subject: .story(ferry.id), saved: newsroom.ago(50), read: newsroom.ago(2),
            note: "browser's"),
          Self.link("only-browser", note: "kept", newsroom),
        ], for: browser, at: now)
      try shelves.readers.follow(.all, of: newsroom.edition(), for: browser, at: now)
      let world = try newsroom.section("world")
      try shelves.readers.follow(.section(world), of: newsroom.edition(), for: browser, at: now)
      try shelves.readers.enter(account, from: "b", .init(token: "c", device: "w3m"), at: now)
      let entries = try shelves.entries(account)
      #expect(Set(try shelves.titles(account)) == ["Ferry", "only-account", "only-browser"])
      let merged = try #require(entries.first { $0.story != nil })
      #expect(merged.saved == newsroom.ago(50))
      #expect(merged.read == newsroom.ago(2))
      #expect(merged.note == "account's\n\nbrowser's")
      #expect(try shelves.readers.followed(by: account).map(\.name) == ["World"])
      // The browser's reader is nobody any more, and its old token opens nothing.
      #expect(try shelves.readers.reader(ofToken: "b", at: now) == nil)
      #expect(try shelves.readers.reader(ofToken: "c", at: now)?.login == "rana-1")
      #expect(try shelves.entries(browser).isEmpty)
      // Once more changes nothing.
      try shelves.readers.enter(account, from: "c", .init(token: "d", device: ""), at: now)
      #expect(try shelves.entries(account) == entries)
      #expect(try shelves.readers.reader(ofToken: "c", at: now) == nil)
    }
  }

  @Test("a list that another device has stays there when one browser signs in")
  func shared() throws {
    try Newsroom.with(.sqlite) { newsroom in
      let shelves = Shelves(newsroom)
      let now = newsroom.now
      let (account, list) = (try shelves.reader("a").id, try shelves.reader("b").id)
      try shelves.readers.makeAccount(
        of: account, login: "rana-1", password: "hash", .init(token: "a2", device: ""), at: now)
      _ = try shelves.readers.take([Self.link("x", newsroom)], for: list, at: now)
      try shelves.readers.makeLink("link", for: list, at: now)
      #expect(try shelves.readers.isOpen(link: "link", at: now) == 1)
      #expect(
        try shelves.readers.take(
          link: "link", from: nil, .init(token: "b2", device: ""), at: now))
      #expect(
        try !shelves.readers.take(
          link: "link", from: nil, .init(token: "b3", device: ""), at: now), "used up")
      try shelves.readers.enter(account, from: "b", .init(token: "c", device: ""), at: now)
      #expect(try shelves.titles(account) == ["x"])
      #expect(try shelves.readers.reader(ofToken: "b2", at: now)?.id == list)
      #expect(try shelves.titles(list) == ["x"])
    }
  }

  @Test("whoever signs in while signed in to another account mixes nothing")
  func accounts() throws {
    try Newsroom.with(.sqlite) { newsroom in
      let shelves = Shelves(newsroom)
      let now = newsroom.now
      let (one, two) = (try shelves.reader("a").id, try shelves.reader("b").id)
      for (reader, name) in [(one, "one"), (two, "two")] {
        _ = try shelves.readers.take([Self.link(name, newsroom)], for: reader, at: now)
        try shelves.readers.makeAccount(
          of: reader, login: name, password: "hash", .init(token: name, device: ""), at: now)
      }
      try shelves.readers.enter(two, from: "one", .init(token: "c", device: ""), at: now)
      #expect(try shelves.titles(two) == ["two"])
      #expect(try shelves.titles(one) == ["one"])
      #expect(throws: Refusal.self) {
        try shelves.readers.makeAccount(
          of: two, login: "one", password: "h", .init(token: "d", device: ""), at: now)
      }
    }
  }

  @Test("an account and a new password end every token but the new one")
  func fixation() throws {
    try Newsroom.with(.sqlite) { newsroom in
      let shelves = Shelves(newsroom)
      let now = newsroom.now
      let reader = try shelves.reader("planted").id
      try shelves.readers.makeAccount(
        of: reader, login: "rana-1", password: "one", .init(token: "own", device: ""), at: now)
      #expect(try shelves.readers.reader(ofToken: "planted", at: now) == nil)
      try shelves.readers.setPassword("two", of: reader, .init(token: "new", device: ""), at: now)
      #expect(try shelves.readers.reader(ofToken: "own", at: now) == nil)
      #expect(try shelves.readers.credentials("rana-1")?.hash == "two")
      #expect(try shelves.readers.credentials("rana-2") == nil)
    }
  }

  @Test("who is forgotten leaves nothing in any table", arguments: Databases.available)
  func forgetting(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let shelves = Shelves(newsroom)
      let now = newsroom.now
      let (gone, stays) = (try shelves.reader("a").id, try shelves.reader("b").id)
      let story = try newsroom.publish(newsroom.draft("Ferry"))
      let world = try newsroom.section("world")
      for reader in [gone, stays] {
        try shelves.readers.save(story.id, for: reader, at: now)
        try shelves.readers.follow(.section(world), of: newsroom.edition(), for: reader, at: now)
      }
      try shelves.readers.makeLink("link", for: gone, at: now)
      _ = try shelves.reader("guest")
      try shelves.readers.enter(
        gone, from: "guest", .init(token: "new", device: ""), at: now)
      try shelves.readers.forget(gone)
      for table in ["saved", "followed_list", "reader_link", "reader_token", "former_reader"]
        as [SQL]
      {
        let left: Int? = try newsroom.pool.read { db in
          try db.first("SELECT count(*) FROM \(table) WHERE reader = \(gone)")?[0]
        }
        #expect(left == 0)
      }
      #expect(try shelves.readers.feedOwner(Readers.feedMark(gone)) == nil)
      #expect(try shelves.entries(stays).count == 1)
      let audit: Int? = try newsroom.pool.read { db in
        try db.first("SELECT count(*) FROM audit WHERE act LIKE 'reader%'")?[0]
      }
      #expect(audit == 0, "what readers do stands in no log")
    }
  }

  @Test("abandoned lists are forgotten, those of accounts stay", arguments: Databases.available)
  func pruning(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let shelves = Shelves(newsroom)
      let (list, account) = (try shelves.reader("a").id, try shelves.reader("b").id)
      try shelves.readers.makeAccount(
        of: account, login: "rana-1", password: "h", .init(token: "c", device: ""),
        at: newsroom.now)
      _ = try shelves.readers.take([Self.link("x", newsroom)], for: list, at: newsroom.now)
      try shelves.readers.prune(at: newsroom.now + .days(399))
      #expect(try shelves.titles(list) == ["x"])
      try shelves.readers.prune(at: newsroom.now + .days(401))
      #expect(try shelves.titles(list).isEmpty)
      #expect(try shelves.readers.credentials("rana-1") != nil)
    }
  }

  @Test(
    "what is new in a followed list is newer than the last visit", arguments: Databases.available)
  func following(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let shelves = Shelves(newsroom)
      let reader = try shelves.reader("a").id
      let world = try newsroom.section("world")
      let began = newsroom.now
      try shelves.readers.follow(.section(world), of: newsroom.edition(), for: reader, at: began)
      let new = { try shelves.readers.followed(by: reader)[0].seen }
      #expect(try new() == began)
      try shelves.readers.noteLook(by: reader, at: began + .minutes(60))
      #expect(try new() == began, "what came in the hour is new")
      try shelves.readers.noteLook(by: reader, at: began + .minutes(70))
      #expect(try new() == began, "the same visit goes on")
      try shelves.readers.noteLook(by: reader, at: began + .minutes(200))
      #expect(try new() == began + .minutes(70))
      try shelves.readers.unfollow(.section(world), of: newsroom.edition(), for: reader)
      #expect(try shelves.readers.followed(by: reader).isEmpty)
    }
  }

  @Test("who follows a topic follows what it is merged into")
  func mergedTopic() throws {
    try Newsroom.with(.sqlite) { newsroom in
      let shelves = Shelves(newsroom)
      let reader = try shelves.reader("a").id
      var draft = newsroom.draft("Ferries")
      draft.topics = ["Ferries", "Boats"]
      try newsroom.publish(draft)
      let topics = Topics(newsroom.pool)
      let edition = newsroom.edition()
      let ferries = try #require(try topics.topic("ferries", of: edition))
      let boats = try #require(try topics.topic("boats", of: edition))
      try shelves.readers.follow(.topic(ferries.id), of: edition, for: reader, at: newsroom.now)
      try topics.merge(ferries.id, into: boats.id, by: .command, at: newsroom.now)
      #expect(try shelves.readers.followed(by: reader).map(\.name) == ["Boats"])
    }
  }
}

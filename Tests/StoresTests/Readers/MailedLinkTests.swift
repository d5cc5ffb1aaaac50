import Database
import Dispatch
import News
import Stores
import Support
import Synchronization
import Testing
import Times

@Suite("Links by mail as a way in") struct MailedLinkTests {
  private static func door(_ token: String) -> Readers.Door { .init(token: token, device: "") }

  private static func keep(
    _ digest: String, mail: String = "hash", joining: ID<Reader>? = nil, _ newsroom: Newsroom,
    at now: Instant? = nil
  ) throws {
    try Readers(newsroom.pool).keep(
      .init(digest: digest, mail: mail, closed: "closed \(mail)", joining: joining),
      at: now ?? newsroom.now)
  }

  private static func links(_ newsroom: Newsroom) throws -> Int {
    try newsroom.pool.read { db in
      try db.first("SELECT count(*) FROM reader_mail_link")?[0] ?? 0
    }
  }

  private static func save(
    _ title: String, for reader: ID<Reader>, _ shelves: Shelves, _ newsroom: Newsroom
  ) throws {
    let page = SavedArrival(
      subject: .link(address: "https://example.org/\(title)", title: title),
      saved: newsroom.ago(5), read: nil, note: "")
    _ = try shelves.readers.take([page], for: reader, at: newsroom.now)
  }

  @Test(
    "the first makes an account of the browser's list, once, and ends its other tokens",
    arguments: Databases.available)
  func making(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (shelves, now) = (Shelves(newsroom), newsroom.now)
      let reader = try shelves.reader("own").id
      try Self.save("x", for: reader, shelves, newsroom)
      try shelves.readers.makeLink("device", for: reader, at: now)
      _ = try shelves.readers.take(link: "device", from: nil, Self.door("shared"), at: now)
      try Self.keep("link", newsroom)
      try Self.keep("older", newsroom)
      let shown = try #require(try shelves.readers.mailedLink("link", at: now))
      #expect(shown == (.makesAccount, "closed hash"))
      let first = try shelves.readers.take(
        mailedLink: "link", from: "own", Self.door("new"), at: now)
      #expect(first == .makesAccount)
      for link in ["link", "older", "forged"] {
        #expect(try shelves.readers.mailedLink(link, at: now) == nil)
        let again = try shelves.readers.take(
          mailedLink: link, from: nil, Self.door("thief"), at: now)
        #expect(again == nil)
      }
      let known = try #require(try shelves.readers.reader(ofToken: "new", at: now))
      #expect(known.id == reader && known.hasMail && known.hasAccount && known.login == nil)
      for token in ["own", "shared", "thief"] {
        #expect(try shelves.readers.reader(ofToken: token, at: now) == nil, "\(token)")
      }
      #expect(try shelves.titles(reader) == ["x"])
    }
  }

  @Test(
    "later ones let browsers in, whose lists join; another account's list stays its own",
    arguments: Databases.available)
  func entering(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (shelves, now) = (Shelves(newsroom), newsroom.now)
      try Self.keep("first", newsroom)
      _ = try shelves.readers.take(mailedLink: "first", from: nil, Self.door("phone"), at: now)
      let account = try #require(try shelves.readers.reader(ofToken: "phone", at: now)?.id)
      let list = try shelves.reader("browser").id
      try Self.save("kept", for: list, shelves, newsroom)
      let other = try shelves.reader("other").id
      try Self.save("other's", for: other, shelves, newsroom)
      try shelves.readers.makeAccount(
        of: other, login: "rana-1", password: "h", Self.door("other's"), at: now)
      for (link, old) in [("second", "browser"), ("third", "other's")] {
        try Self.keep(link, newsroom)
        #expect(try shelves.readers.mailedLink(link, at: now)?.0 == .entersAccount)
        let effect = try shelves.readers.take(
          mailedLink: link, from: old, Self.door(link), at: now)
        #expect(effect == .entersAccount)
        #expect(try shelves.readers.reader(ofToken: link, at: now)?.id == account)
        #expect(try shelves.readers.reader(ofToken: old, at: now) == nil)
      }
      #expect(try shelves.readers.reader(ofToken: "phone", at: now)?.id == account)
      #expect(try shelves.titles(account) == ["kept"])
      #expect(try shelves.titles(other) == ["other's"])
      // An account's browser that opens a link for a new address begins another account.
      try shelves.readers.enter(other, from: nil, Self.door("again"), at: now)
      try Self.keep("new", mail: "another", newsroom)
      _ = try shelves.readers.take(mailedLink: "new", from: "again", Self.door("n"), at: now)
      let new = try #require(try shelves.readers.reader(ofToken: "n", at: now))
      #expect(new.id != other && new.id != account && new.hasMail)
      #expect(try shelves.titles(new.id) == [])
      #expect(try shelves.readers.reader(ofToken: "again", at: now) == nil)
    }
  }

  @Test(
    "an address joins one account alone, and never leaves it without a way in",
    arguments: Databases.available)
  func joining(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (shelves, now) = (Shelves(newsroom), newsroom.now)
      let (one, two) = (try shelves.reader("a").id, try shelves.reader("b").id)
      for (reader, name) in [(one, "one"), (two, "two")] {
        try shelves.readers.makeAccount(
          of: reader, login: name, password: "h", Self.door(name), at: now)
      }
      try Self.keep("joins", joining: one, newsroom)
      try Self.keep("signs in", mail: "other", newsroom)
      #expect(try shelves.readers.mailedLink("joins", at: now)?.0 == .joinsAccount)
      let joined = try shelves.readers.take(
        mailedLink: "joins", from: "two", Self.door("x"), at: now)
      #expect(joined == .joinsAccount)
      #expect(try shelves.readers.reader(ofToken: "x", at: now) == nil, "it lets nobody in")
      #expect(try shelves.readers.reader(ofToken: "one", at: now)?.hasMail == true)
      #expect(try shelves.readers.reader(ofToken: "two", at: now)?.hasMail == false)
      // It is one's own already, and another's.
      try Self.keep("again", joining: one, newsroom)
      #expect(try shelves.readers.mailedLink("again", at: now)?.0 == .joinsAccount)
      try Self.keep("taken", joining: two, newsroom)
      #expect(try shelves.readers.mailedLink("taken", at: now)?.0 == .isTaken)
      let taken = try shelves.readers.take(
        mailedLink: "taken", from: "two", Self.door("y"), at: now)
      #expect(taken == .isTaken)
      #expect(try shelves.readers.reader(ofToken: "two", at: now)?.hasMail == false)
      // Taken away, it is free, and links that were under way lead nowhere.
      try Self.keep("under way", newsroom)
      try shelves.readers.removeMail(of: one)
      #expect(try shelves.readers.reader(ofToken: "one", at: now)?.hasMail == false)
      for link in ["under way", "again"] {
        #expect(try shelves.readers.mailedLink(link, at: now) == nil)
      }
      #expect(try shelves.readers.mailedLink("signs in", at: now) != nil)
      try Self.keep("made", newsroom)
      _ = try shelves.readers.take(mailedLink: "made", from: nil, Self.door("m"), at: now)
      let only = try #require(try shelves.readers.reader(ofToken: "m", at: now)).id
      #expect(throws: Refusal.notAllowed) { try shelves.readers.removeMail(of: only) }
      #expect(try shelves.readers.reader(ofToken: "m", at: now)?.hasMail == true)
      // With a password it is one of two ways.
      try shelves.readers.makeAccount(
        of: only, login: "three", password: "h", Self.door("m2"), at: now)
      try shelves.readers.removeMail(of: only)
      #expect(try shelves.readers.reader(ofToken: "m2", at: now)?.hasMail == false)
    }
  }

  @Test("a new password ends the links that would have made an address a way in")
  func password() throws {
    try Newsroom.with(.sqlite) { newsroom in
      let (shelves, now) = (Shelves(newsroom), newsroom.now)
      let reader = try shelves.reader("a").id
      try shelves.readers.makeAccount(
        of: reader, login: "one", password: "h", Self.door("b"), at: now)
      try Self.keep("thief's", joining: reader, newsroom)
      try shelves.readers.setPassword("i", of: reader, Self.door("c"), at: now)
      #expect(try shelves.readers.mailedLink("thief's", at: now) == nil)
    }
  }

  @Test(
    "one link used by many at once lets one in; many links for an address make one account",
    arguments: Databases.available)
  func races(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (readers, now) = (Readers(newsroom.pool), newsroom.now)
      try Self.keep("one", newsroom)
      for number in 0..<6 { try Self.keep("each \(number)", mail: "new", newsroom) }
      let effects = Mutex<[MailedLink?]>([])
      let faults = Mutex<[String]>([])
      for link in [{ _ in "one" }, { "each \($0)" }] as [@Sendable (Int) -> String] {
        effects.withLock { $0 = [] }
        DispatchQueue.concurrentPerform(iterations: 6) { number in
          do {
            let effect = try readers.take(
              mailedLink: link(number), from: nil, Self.door("\(link(0)) \(number)"), at: now)
            effects.withLock { $0.append(effect) }
          } catch {
            faults.withLock { $0.append("\(error)") }
          }
        }
        #expect(effects.withLock { $0.count { $0 != nil } } == 1)
        #expect(effects.withLock { $0.count } == 6)
      }
      #expect(faults.withLock { $0 } == [])
      let accounts: Int? = try newsroom.pool.read { db in
        try db.first("SELECT count(*) FROM reader WHERE mail IS NOT NULL")?[0]
      }
      #expect(accounts == 2)
    }
  }

  @Test(
    "they hold for half an hour and are forgotten then; accounts that they made stay",
    arguments: Databases.available)
  func time(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (shelves, now) = (Shelves(newsroom), newsroom.now)
      try Self.keep("made", newsroom)
      _ = try shelves.readers.take(mailedLink: "made", from: nil, Self.door("m"), at: now)
      try Self.keep("late", newsroom)
      let end = now + Readers.mailedLinkLife
      #expect(
        try shelves.readers.mailedLink("late", at: end - Instant.Span(milliseconds: 1)) != nil)
      #expect(try shelves.readers.mailedLink("late", at: end) == nil)
      #expect(
        try shelves.readers.take(mailedLink: "late", from: nil, Self.door("l"), at: end) == nil)
      try shelves.readers.prune(at: end - Instant.Span(milliseconds: 1))
      #expect(try Self.links(newsroom) == 1)
      let came = { () throws -> Int in
        try newsroom.pool.read { db in
          try db.first("SELECT count(mailed_at) FROM reader_token")?[0] ?? 0
        }
      }
      #expect(try shelves.readers.cameByMail(token: "m", at: end - Instant.Span(milliseconds: 1)))
      #expect(try !shelves.readers.cameByMail(token: "m", at: end))
      #expect(try came() == 1)
      try shelves.readers.prune(at: end)
      #expect(try Self.links(newsroom) == 0)
      #expect(try came() == 0, "when somebody came is not kept for longer")
      try shelves.readers.prune(at: now + .days(500))
      try Self.keep("back", newsroom, at: now + .days(500))
      #expect(
        try shelves.readers.mailedLink("back", at: now + .days(500))?.0 == .entersAccount)
    }
  }

  @Test("who is forgotten leaves no address and no link", arguments: Databases.available)
  func forgetting(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let (shelves, now) = (Shelves(newsroom), newsroom.now)
      try Self.keep("made", newsroom)
      _ = try shelves.readers.take(mailedLink: "made", from: nil, Self.door("m"), at: now)
      let reader = try #require(try shelves.readers.reader(ofToken: "m", at: now)).id
      try Self.keep("in", newsroom)
      try Self.keep("joins", mail: "other", joining: reader, newsroom)
      try Self.keep("another's", mail: "third", newsroom)
      try shelves.readers.forget(reader)
      #expect(try Self.links(newsroom) == 1)
      try Self.keep("anew", newsroom)
      #expect(try shelves.readers.mailedLink("anew", at: now)?.0 == .makesAccount)
      #expect(throws: ReaderForgotten.self) {
        try Self.keep("late", joining: reader, newsroom)
      }
    }
  }
}

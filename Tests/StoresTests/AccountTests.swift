import Database
import News
import Stores
import Support
import Synchronization
import Testing
import Times

@Suite struct AccountTests {
  private func accounts(
    _ kind: Databases.Kind, _ body: (Accounts, Newsroom) throws -> Void
  ) throws {
    try Newsroom.with(kind) { try body(Accounts($0.pool), $0) }
  }

  @Test(
    "an account is found by its name, whatever case and accents", arguments: Databases.available)
  func names(_ kind: Databases.Kind) throws {
    try accounts(kind) { accounts, site in
      let rana = try accounts.add("  Rana   Keel ", role: .editor, at: site.now)
      #expect(rana.name == "Rana Keel" && rana.role == .editor && rana.created == site.now)
      try accounts.add("André", role: .reporter, at: site.now)
      #expect(try accounts.all().map(\.name) == ["André", "Rana Keel"])
      #expect(try accounts.named("rana keel") == rana)
      #expect(try accounts.named("ANDRE")?.name == "André")
      #expect(try accounts.named("Nobody") == nil)
      let refusal = #expect(throws: Refusal.self) {
        try accounts.add("RÁNA KEEL", role: .administrator, at: site.now)
      }
      #expect(
        refusal == .conflict("there is an account with the name “RÁNA KEEL” already"))
      #expect(try accounts.all().count == 2)
    }
  }

  @Test(
    "a name that nobody could have is refused",
    arguments: ["", " \n ", String(repeating: "a", count: 101), "a\u{0}b", "a\u{1B}[31m"])
  func badNames(_ name: String) throws {
    try accounts(.sqlite) { accounts, site in
      #expect(throws: Refusal.self) { try accounts.add(name, role: .editor, at: site.now) }
      let all = try accounts.all()
      #expect(all.isEmpty)
    }
  }

  @Test("a link works once, and not after a day", arguments: Databases.available)
  func link(_ kind: Databases.Kind) throws {
    try accounts(kind) { accounts, site in
      let rana = try accounts.add("Rana Keel", role: .editor, at: site.now)
      try accounts.makeLink("link", for: rana.id, at: site.now)
      let late = site.now + Accounts.linkLife
      #expect(try accounts.holder(ofLink: "link", at: site.now) == rana)
      #expect(try accounts.holder(ofLink: "link", at: late) == nil)
      #expect(try accounts.holder(ofLink: "other", at: site.now) == nil)
      #expect(try accounts.enter("link", "s", at: late) == nil)
      #expect(try accounts.enter("other", "s", at: site.now) == nil)
      #expect(try accounts.account(ofSession: "s", at: site.now) == nil)
      #expect(try accounts.enter("link", "s", at: site.now) == rana)
      #expect(try accounts.enter("link", "t", at: site.now) == nil)
      #expect(try accounts.holder(ofLink: "link", at: site.now) == nil)
      #expect(try accounts.account(ofSession: "s", at: site.now) == rana)
      #expect(try accounts.account(ofSession: "t", at: site.now) == nil)
    }
  }

  @Test("a new link takes the place of the old one", arguments: Databases.available)
  func newLink(_ kind: Databases.Kind) throws {
    try accounts(kind) { accounts, site in
      let rana = try accounts.add("Rana Keel", role: .editor, at: site.now)
      let omar = try accounts.add("Omar Vance", role: .moderator, at: site.now)
      try accounts.makeLink("one", for: rana.id, at: site.now)
      try accounts.makeLink("his", for: omar.id, at: site.now)
      try accounts.makeLink("two", for: rana.id, at: site.now)
      #expect(try accounts.holder(ofLink: "one", at: site.now) == nil)
      #expect(try accounts.holder(ofLink: "two", at: site.now) == rana)
      #expect(try accounts.holder(ofLink: "his", at: site.now) == omar)
    }
  }

  @Test("of many who use a link at once one gets in", arguments: Databases.available)
  func race(_ kind: Databases.Kind) throws {
    try accounts(kind) { accounts, site in
      let rana = try accounts.add("Rana Keel", role: .editor, at: site.now)
      let now = site.now
      for round in 0..<5 {
        try accounts.makeLink("link \(round)", for: rana.id, at: now)
        let entered = Mutex(0)
        let threads = try (0..<6).map { number in
          try Thread {
            let found = try? accounts.enter("link \(round)", "session \(round) \(number)", at: now)
            if found != nil { entered.withLock { $0 += 1 } }
          }
        }
        for thread in threads { thread.join() }
        #expect(entered.withLock { $0 } == 1)
      }
    }
  }

  @Test("a session lasts until it ends or expires", arguments: Databases.available)
  func session(_ kind: Databases.Kind) throws {
    try accounts(kind) { accounts, site in
      let rana = try accounts.add("Rana Keel", role: .editor, at: site.now)
      for number in 1...2 {
        try accounts.makeLink("link \(number)", for: rana.id, at: site.now)
        #expect(
          try accounts.enter("link \(number)", "s\(number)", at: site.now) == rana)
      }
      try accounts.endSession("s1", at: site.now)
      try accounts.endSession("none", at: site.now)
      #expect(try accounts.account(ofSession: "s1", at: site.now) == nil)
      let last = site.now + Accounts.sessionLife - .seconds(1)
      #expect(try accounts.account(ofSession: "s2", at: last) == rana)
      #expect(try accounts.account(ofSession: "s2", at: last + .seconds(1)) == nil)
    }
  }

  @Test("being seen is noted, but not with every look", arguments: Databases.available)
  func seen(_ kind: Databases.Kind) throws {
    try accounts(kind) { accounts, site in
      let rana = try accounts.add("Rana Keel", role: .editor, at: site.now)
      try accounts.makeLink("link", for: rana.id, at: site.now)
      _ = try accounts.enter("link", "s", at: site.now)
      func seen() throws -> Instant? {
        try site.pool.read { try $0.first("SELECT seen_at FROM staff_session")?[0] }
      }
      _ = try accounts.account(ofSession: "s", at: site.now + .minutes(59))
      #expect(try seen() == site.now)
      _ = try accounts.account(ofSession: "s", at: site.now + .minutes(61))
      #expect(try seen() == site.now + .minutes(61))
    }
  }

  @Test("what has expired is taken away", arguments: Databases.available)
  func prune(_ kind: Databases.Kind) throws {
    try accounts(kind) { accounts, site in
      let rana = try accounts.add("Rana Keel", role: .editor, at: site.now)
      try accounts.makeLink("link", for: rana.id, at: site.now)
      _ = try accounts.enter("link", "s", at: site.now)
      func counts() throws -> [Int] {
        try site.pool.read { db in
          [
            try db.first("SELECT count(*) FROM sign_in_link")?[0] ?? -1,
            try db.first("SELECT count(*) FROM staff_session")?[0] ?? -1,
          ]
        }
      }
      try accounts.prune(at: site.now + .hours(23))
      #expect(try counts() == [1, 1])
      try accounts.prune(at: site.now + .hours(24))
      #expect(try counts() == [0, 1])
      try accounts.prune(at: site.now + Accounts.sessionLife)
      #expect(try counts() == [0, 0])
    }
  }

  @Test("editors and administrators publish; reporters and moderators do not")
  func roles() {
    #expect(Account.Role.allCases.filter(\.mayPublish) == [.editor, .administrator])
  }
}

extension Accounts {
  /// Signs in with a link; nil when that does not work or wants a code.
  fileprivate func enter(_ link: String, _ session: String, at now: Instant) throws -> Account? {
    let door = Door(session: session, step: "step of \(session)")
    guard case .session(let account)? = try signIn(link: link, door, at: now) else { return nil }
    return account
  }
}

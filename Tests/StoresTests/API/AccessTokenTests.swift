import News
import Secrets
import Stores
import Support
import Testing
import Times

@Suite("Access tokens") struct AccessTokenTests {
  private func with(
    _ kind: Databases.Kind, _ body: (Newsroom, AccessTokens, Account) throws -> Void
  ) throws {
    try Newsroom.with(kind) { newsroom in
      let account = try Accounts(newsroom.pool).add("Rana Keel", role: .editor, at: newsroom.now)
      try body(newsroom, AccessTokens(newsroom.pool), account)
    }
  }

  @Test("a token is used until it expires, and no longer", arguments: Databases.available)
  func expiry(_ kind: Databases.Kind) throws {
    try with(kind) { newsroom, tokens, account in
      let now = newsroom.now
      let id = try tokens.make(
        " wire  import ", scopes: [.read, .publish], expires: now + .days(1), digest: "d",
        of: account, at: now)
      let used = try #require(try tokens.use("d", at: now))
      #expect(used.token.id == id && used.token.name == "wire import")
      #expect(used.token.scopes == [.read, .publish] && used.owner.id == account.id)
      #expect(try tokens.all(of: account.id).first?.used == now)
      _ = try tokens.use("d", at: now + .seconds(60))
      #expect(try tokens.all().first?.used == now, "noted to the hour")
      #expect(try tokens.use("d", at: now + .days(1)) == nil)
      #expect(try tokens.use("other", at: now) == nil)
    }
  }

  @Test("a revoked token opens nothing, and is revoked once", arguments: Databases.available)
  func revocation(_ kind: Databases.Kind) throws {
    try with(kind) { newsroom, tokens, account in
      let now = newsroom.now
      let other = try Accounts(newsroom.pool).add("Jon Brack", role: .reporter, at: now)
      let id = try tokens.make(
        "import", scopes: [.read], expires: nil, digest: "d", of: account, at: now)
      #expect(throws: Refusal.notFound) {
        try tokens.revoke(id, of: other.id, by: Actor(other), at: now)
      }
      #expect(try tokens.use("d", at: now) != nil)
      try tokens.revoke(id, of: account.id, by: Actor(account), at: now)
      #expect(try tokens.use("d", at: now) == nil)
      #expect(throws: Refusal.notFound) { try tokens.revoke(id, by: Actor(account), at: now) }
      var request = AuditRequest()
      request.subject = "token:\(id.rawValue)"
      let log = try Audit(newsroom.pool).entries(request)
      #expect(log.map(\.act) == ["token.revoke", "token.make"])
      #expect(log.last?.detail == "read")
    }
  }

  @Test("a token ends with its owner's account", arguments: Databases.available)
  func disabled(_ kind: Databases.Kind) throws {
    try with(kind) { newsroom, tokens, account in
      let (accounts, now) = (Accounts(newsroom.pool), newsroom.now)
      try accounts.add("Ines Okafor", role: .administrator, at: now)
      try tokens.make("a", scopes: [.read], expires: nil, digest: "d", of: account, at: now)
      #expect(try tokens.use("d", at: now) != nil)
      try accounts.setDisabled(true, account.id, by: .command, at: now)
      #expect(try tokens.use("d", at: now) == nil)
    }
  }

  @Test("a token may do no more than its owner, and has a name", arguments: Databases.available)
  func faults(_ kind: Databases.Kind) throws {
    try with(kind) { newsroom, tokens, account in
      let now = newsroom.now
      let faulty: [(String, Set<AccessToken.Scope>, Instant?, [String])] = [
        (" ", [.read], nil, ["name"]), ("a\nb\u{7}", [.read], nil, ["name"]),
        (String(repeating: "a", count: 101), [.read], nil, ["name"]), ("a", [], nil, ["scopes"]),
        ("a", [.administer], nil, ["scopes"]), ("a", [.read], now, ["expires"]),
      ]
      for (name, scopes, expires, fields) in faulty {
        let refusal = #expect(throws: Refusal.self) {
          try tokens.make(
            name, scopes: scopes, expires: expires, digest: "d", of: account, at: now)
        }
        guard case .invalid(let faults)? = refusal else { throw refusal ?? .notFound }
        #expect(faults.map(\.field) == fields)
      }
      for number in 0..<AccessTokens.mostOfOne {
        try tokens.make(
          "a", scopes: [.read], expires: nil, digest: "\(number)", of: account, at: now)
      }
      let refusal = #expect(throws: Refusal.self) {
        try tokens.make("a", scopes: [.read], expires: nil, digest: "d", of: account, at: now)
      }
      guard case .conflict? = refusal else { throw refusal ?? .notFound }
    }
  }
}

import Database
public import News
public import Times

extension Accounts {
  /// Gives an account a role, and where it and others hold; without grants the role holds
  /// everywhere.
  ///
  /// Throws `Refusal.conflict` when nobody would be left to look after the accounts, and
  /// `Refusal.invalid` for a section of another edition.
  public func setRole(
    _ role: Account.Role, grants: [Grant] = [], of account: ID<Account>, by actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      if let lock = db.dialect.lockTable("account") { try db.run(lock) }
      guard let account = try Account.find(account, db) else { throw Refusal.notFound }
      for grant in grants { try Self.check(grant, db) }
      try db.run("UPDATE account SET role = \(role) WHERE id = \(account.id)")
      try db.run("DELETE FROM account_grant WHERE account = \(account.id)")
      try db.insert(
        "INSERT INTO account_grant (account, place, role, edition, section)",
        grants.enumerated().map { place, grant in
          "(\(account.id), \(place), \(grant.role), \(grant.edition), \(grant.section))"
        })
      try Self.checkAdministrators(without: account, db)
      let words = grants.isEmpty ? role.rawValue : grants.map(\.words).joined(separator: ", ")
      try db.audit(
        "account.role", by: actor, on: account.subject, account.name, detail: words, at: now)
    }
  }

  /// Lets nobody in with an account any more and ends its sessions, or lets them in again.
  ///
  /// Throws `Refusal.conflict` when nobody would be left to look after the accounts.
  public func setDisabled(
    _ isDisabled: Bool, _ account: ID<Account>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      if let lock = db.dialect.lockTable("account") { try db.run(lock) }
      guard let account = try Account.find(account, db) else { throw Refusal.notFound }
      guard account.isDisabled != isDisabled else { return }
      let since = isDisabled ? now : nil
      try db.run("UPDATE account SET disabled_at = \(since) WHERE id = \(account.id)")
      try db.run("DELETE FROM staff_session WHERE account = \(account.id)")
      try db.run("DELETE FROM sign_in_link WHERE account = \(account.id)")
      try db.run("DELETE FROM sign_in_step WHERE account = \(account.id)")
      try Self.checkAdministrators(without: account, db)
      let act = isDisabled ? "account.disable" : "account.enable"
      try db.audit(act, by: actor, on: account.subject, account.name, at: now)
    }
  }

  private static func check(_ grant: Grant, _ db: any Connection) throws {
    guard let section = grant.section else { return }
    let edition: ID<Edition>? = try db.first("SELECT edition FROM section WHERE id = \(section)")?[
      0]
    guard edition != nil, edition == grant.edition else {
      throw Refusal.invalid([
        .init(field: "section", message: "the section is in another edition")
      ])
    }
  }

  /// Whoever takes the rights of the last one who looks after the accounts is refused.
  private static func checkAdministrators(without before: Account, _ db: any Connection) throws {
    guard before.may(.administer), !before.isDisabled else { return }
    let accounts = try Account.all(db.run("SELECT \(Account.columns) FROM account a"), db)
    guard accounts.contains(where: { !$0.isDisabled && $0.may(.administer) }) else {
      throw Refusal.conflict("the last administrator stays one")
    }
  }
}

extension Grant {
  fileprivate var words: String {
    let places = [
      edition.map { "edition:\($0.rawValue)" }, section.map { "section:\($0.rawValue)" },
    ]
    return ([role.rawValue] + places.compactMap(\.self)).joined(separator: " ")
  }
}

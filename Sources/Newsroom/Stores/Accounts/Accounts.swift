public import Database
public import News
import Text
public import Times

/// The staff and how they get in: accounts, sign-in links, sessions.
///
/// Secrets come here as digests; the secrets themselves are in the link and the cookie alone.
public struct Accounts: Sendable {
  /// The longest name that is taken.
  public static let longestName = 100
  /// How long a sign-in link works.
  public static let linkLife = Instant.Span.hours(24)
  /// How long a session lasts.
  public static let sessionLife = Instant.Span.days(30)
  /// How long there is for the code of a second factor once the password was right.
  public static let stepLife = Instant.Span.seconds(300)
  /// How many codes may be tried in that time.
  static let codeTries = 5
  /// How long a try to sign in counts.
  public static let window = Instant.Span.seconds(900)
  /// How long a network from which somebody has signed in is known.
  static let known = Instant.Span.days(90)
  /// A session is noted as seen again only after this, so that looking at pages writes little.
  static let seenStep = Instant.Span.hours(1)

  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Makes an account.
  ///
  /// Throws `Refusal.invalid` when the name cannot be taken and `Refusal.conflict` when somebody
  /// has it, whatever its case and accents.
  @discardableResult
  public func add(
    _ name: String, role: Account.Role, by actor: Actor = .command, at now: Instant
  ) throws -> Account {
    let name = try Accounts.checked(name)
    return try pool.write { db in
      let rows = try db.run(
        """
        INSERT INTO account (name, name_key, role, created_at) VALUES (\(name), \
        \(Accounts.key(name)), \(role), \(now)) ON CONFLICT (name_key) DO NOTHING RETURNING id
        """)
      guard !rows.isEmpty else {
        throw Refusal.conflict("there is an account with the name “\(name)” already")
      }
      let account = Account(id: try rows.identity(), name: name, role: role, created: now)
      try db.audit(
        "account.add", by: actor, on: account.subject, name, detail: role.rawValue, at: now)
      return account
    }
  }

  /// Every account, by name.
  public func all() throws -> [Account] {
    try pool.read { db in
      let rows = try db.run("SELECT \(Account.columns) FROM account a ORDER BY a.name_key")
      return try Account.all(rows, db)
    }
  }

  /// The account with a name, whatever its case and accents; nil when there is none.
  public func named(_ name: String) throws -> Account? {
    try pool.read { db in
      let rows = try db.run(
        "SELECT \(Account.columns) FROM account a WHERE a.name_key = \(Accounts.key(name))")
      return try Account.all(rows, db).first
    }
  }

  /// The account with an identity; nil when there is none.
  public func account(_ id: ID<Account>) throws -> Account? {
    try pool.read { db in try Account.find(id, db) }
  }

  /// Takes away links and sessions that have expired, and tries that count no longer.
  public func prune(at now: Instant) throws {
    try pool.write { db in
      try db.run("DELETE FROM sign_in_link WHERE expires_at <= \(now)")
      try db.run("DELETE FROM staff_session WHERE expires_at <= \(now)")
      try db.run("DELETE FROM sign_in_step WHERE expires_at <= \(now)")
      try db.run("DELETE FROM sign_in_try WHERE at <= \(now - Accounts.window)")
      try db.run("DELETE FROM known_network WHERE seen_at <= \(now - Accounts.known)")
    }
  }

  static func key(_ name: String) -> String {
    SearchText.fold(name.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The name with single spaces.
  private static func checked(_ text: String) throws(Refusal) -> String {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let fault: String? =
      if name.isEmpty || key(name).isEmpty {
        "the name is missing"
      } else if name.count > longestName {
        "the name has \(name.count) characters; at most \(longestName) are taken"
      } else if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        "the name holds a control character"
      } else {
        nil
      }
    if let fault { throw .invalid([Refusal.Fault(field: "name", message: fault)]) }
    return name
  }
}

public import HTTP
public import News
import Secrets
import Stores
import Synchronization
import Times

/// Who is signed in, by the cookie: a bounded memory in front of the store.
///
/// An entry is believed for a minute, so that a session that another process has ended ends here
/// too; what this process ends is gone at once.
public final class Sessions: Sendable {
  /// The name of the cookie.
  public static let cookie = "broadsheet_staff"

  /// What is known of a cookie without asking the database.
  public enum Known: Sendable {
    /// Somebody who is signed in.
    case signedIn(SignedIn)
    /// A cookie of no session.
    case nobody
    /// The database must be asked.
    case unknown
  }

  static let believed = Instant.Span.seconds(60)

  private struct Entry {
    var staff: SignedIn
    var checked: Instant
  }

  private struct State {
    var entries: Generations<Token, Entry>
    /// Kept apart, so that invented cookies push nobody out.
    var strangers: Generations<Token, Instant>
    /// How often something was taken away: an answer of the database from before is not kept.
    var removals = 0
  }

  private let accounts: Accounts
  private let clock: @Sendable () -> Instant
  private let state: Mutex<State>
  private let removals = Atomic<UInt64>(0)

  init(_ accounts: Accounts, limit: Int = 10_000, clock: @escaping @Sendable () -> Instant) {
    self.accounts = accounts
    self.clock = clock
    state = Mutex(
      State(entries: Generations(limit: limit), strangers: Generations(limit: limit)))
  }

  /// Another number whenever something that was known is so no more, but for what time alone ends.
  var version: UInt64 { removals.load(ordering: .acquiring) }

  /// Whether a Cookie field has a session that this program has met, however long ago; asks no
  /// database, so that it can be asked before a body is taken.
  public func hasMet(_ field: String?) -> Bool {
    let prefix = Self.cookie + "="
    let cookies = (field ?? "").split(separator: ";").map { $0.drop { $0 == " " } }
    guard let own = cookies.first(where: { $0.hasPrefix(prefix) }),
      let token = Token(String(own.dropFirst(prefix.count)))
    else { return false }
    return state.withLock { $0.entries[token] != nil }
  }

  /// Who sent a request; asks the database when it is not known.
  public func account(for request: Request) throws -> SignedIn? {
    guard let value = request.cookie(Self.cookie), let token = Token(value) else { return nil }
    switch known(token) {
    case .signedIn(let staff): return staff
    case .nobody: return nil
    case .unknown: return try ask(token)
    }
  }

  /// Ends a session.
  func end(_ staff: SignedIn) throws {
    defer {
      state.withLock { state in
        state.entries.remove(staff.token)
        state.removals += 1
      }
      removals.wrappingAdd(1, ordering: .releasing)
    }
    try accounts.endSession(staff.token.digest.hexadecimal, at: clock())
  }

  /// Forgets what is known of an account, when its role or name has changed.
  public func forget(_ account: ID<Account>) {
    state.withLock { state in
      state.entries.removeAll { $0.staff.account.id == account }
      state.removals += 1
    }
    removals.wrappingAdd(1, ordering: .releasing)
  }

  /// How many cookies are remembered.
  var count: Int { state.withLock { $0.entries.count + $0.strangers.count } }

  /// What is known of a token; asks no database and allocates nothing.
  func known(_ token: Token) -> Known {
    let now = clock()
    return state.withLock { state in
      if let entry = state.entries[token], Self.isFresh(entry.checked, now) {
        return .signedIn(entry.staff)
      }
      if let checked = state.strangers[token], Self.isFresh(checked, now) { return .nobody }
      return .unknown
    }
  }

  /// A clock that was set back makes nothing fresh.
  private static func isFresh(_ checked: Instant, _ now: Instant) -> Bool {
    checked <= now && now - checked < believed
  }

  private func ask(_ token: Token) throws -> SignedIn? {
    let removals = state.withLock { $0.removals }
    let now = clock()
    let account = try accounts.account(ofSession: token.digest.hexadecimal, at: now)
    let staff = account.map { SignedIn($0, token) }
    state.withLock { state in
      guard let staff else {
        state.entries.remove(token)
        state.strangers.add(now, at: token)
        return
      }
      guard state.removals == removals else { return }
      state.entries.add(Entry(staff: staff, checked: now), at: token)
    }
    return staff
  }
}

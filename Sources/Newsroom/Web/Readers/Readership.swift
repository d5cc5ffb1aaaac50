public import HTTP
public import News
import Secrets
import Stores
import Synchronization
import Times

/// A reader whose browser has shown a token of ours.
public struct ReaderVisit: Sendable {
  /// Who it is.
  public let reader: Reader
  /// What their forms on pages of their own carry: known to nobody who has not got their token.
  public let formToken: String

  let token: Token
  /// Another number for whatever else was read of the reader.
  let stamp: UInt64
  private let seal: Seal

  init(_ reader: Reader, _ token: Token, stamp: UInt64) {
    self.stamp = stamp
    self.reader = reader
    self.token = token
    seal = token.seal(for: "reader-form")
    formToken = seal.text
  }

  /// Whether a form carries their token.
  func made(_ formToken: String?) -> Bool {
    formToken.map(seal.matches) ?? false
  }
}

/// Which readers are here, by the cookie: a bounded memory in front of the store.
///
/// What anybody changes of a reader is a fact, so that the log of changes takes it out of here, in
/// whatever program it was changed.
public final class Readership: Sendable {
  /// The name of the cookie.
  public static let cookie = "broadsheet_reader"

  /// What is known of a cookie without asking the database.
  public enum Known: Sendable {
    /// A reader.
    case reader(ReaderVisit)
    /// A cookie of nobody.
    case nobody
    /// The database must be asked.
    case unknown
  }

  private struct State {
    var entries: Generations<Token, ReaderVisit>
    /// The tokens of each reader who is among the entries, and of some who were.
    var tokens: [ID<Reader>: Set<Token>] = [:]
    /// Kept apart, so that invented cookies push nobody out.
    var strangers: Generations<Token, Instant>
    /// How often something was taken away: an answer of the database from before is not kept.
    var removals = 0
    /// How often the database was asked.
    var asked: UInt64 = 0
  }

  /// How long a cookie of nobody stays one: it may be made a reader's by another program.
  private static let believed = Instant.Span.seconds(60)

  private let readers: Readers
  private let clock: @Sendable () -> Instant
  private let limit: Int
  private let state: Mutex<State>
  private let removals = Atomic<UInt64>(0)

  init(_ readers: Readers, limit: Int = 10_000, clock: @escaping @Sendable () -> Instant) {
    self.readers = readers
    self.clock = clock
    self.limit = limit
    state = Mutex(
      State(entries: Generations(limit: limit), strangers: Generations(limit: limit)))
  }

  /// Another number whenever something that was known is so no more.
  var version: UInt64 { removals.load(ordering: .acquiring) }

  /// Who sent a request; asks the database when it is not known.
  public func reader(for request: Request) throws -> ReaderVisit? {
    guard let value = request.cookie(Self.cookie), let token = Token(value) else { return nil }
    switch known(token) {
    case .reader(let visit): return visit
    case .nobody: return nil
    case .unknown: return try ask(token)
    }
  }

  /// Forgets what has changed.
  func follow(_ changes: ChangeSet) {
    switch changes {
    case .some(let some):
      let changed = some.compactMap {
        if case .reader(let reader) = $0.fact { reader } else { nil }
      }
      if !changed.isEmpty { forget(changed) }
    case .everything: forgetAll()
    }
  }

  /// Forgets what is known of readers.
  private func forget(_ readers: some Sequence<ID<Reader>>) {
    state.withLock { state in
      for reader in readers {
        for token in state.tokens.removeValue(forKey: reader) ?? [] { state.entries.remove(token) }
      }
      state.removals += 1
    }
    removals.wrappingAdd(1, ordering: .releasing)
  }

  /// Forgets everything.
  private func forgetAll() {
    state.withLock { state in
      state.entries.removeAll { _ in true }
      state.tokens = [:]
      state.strangers.removeAll { _ in true }
      state.removals += 1
    }
    removals.wrappingAdd(1, ordering: .releasing)
  }

  /// What is known of a token; asks no database and allocates nothing.
  func known(_ token: Token) -> Known {
    let now = clock()
    return state.withLock { state in
      if let entry = state.entries[token] { return .reader(entry) }
      if let checked = state.strangers[token], checked <= now, now - checked < Self.believed {
        return .nobody
      }
      return .unknown
    }
  }

  private func ask(_ token: Token) throws -> ReaderVisit? {
    let (removals, stamp) = state.withLock { state in
      state.asked += 1
      return (state.removals, state.asked)
    }
    let now = clock()
    let reader = try readers.reader(ofToken: token.digest.hexadecimal, at: now)
    let visit = reader.map { ReaderVisit($0, token, stamp: stamp) }
    state.withLock { state in
      guard state.removals == removals else { return }
      if let visit {
        state.strangers.remove(token)
        if state.tokens.count > 2 * limit {
          state.entries.removeAll { _ in true }
          state.tokens = [:]
        }
        state.entries.add(visit, at: token)
        state.tokens[visit.reader.id, default: []].insert(token)
      } else {
        state.strangers.add(now, at: token)
      }
    }
    return visit
  }
}

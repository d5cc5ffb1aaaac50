import Database
import News
import Stores
import Synchronization
import Text
import Times
import Views

/// The names that readers may not take: those of accounts, of people with a byline, of the paper in
/// its editions, and the words for its offices.
final class StaffNames: Sendable {
  /// How many people with a byline are protected.
  private static let mostPeople = 20_000
  /// How often the paper and its people are read; accounts are each time.
  private static let readEvery = Instant.Span.minutes(1)

  /// What was read lately.
  private struct Public {
    var read: Instant?
    var people: [String] = []
    var papers: [String] = []
    var known = KnownNames()
  }

  private let accounts: Accounts
  private let people: People
  private let editions: Editions
  private let languages: Languages
  private let found = Mutex(Public())

  init(_ pool: any Pool, _ languages: Languages) {
    accounts = Accounts(pool)
    people = People(pool)
    editions = Editions(pool)
    self.languages = languages
  }

  /// All of them.
  func names(at now: Instant) throws -> KnownNames {
    var names = try publicNames(at: now)
    for account in try accounts.all() { names.add(account.name) }
    return names
  }

  private func publicNames(at now: Instant) throws -> KnownNames {
    let last = found.withLock { $0 }
    if let read = last.read, read <= now, now - read < Self.readEvery { return last.known }
    var new = Public(read: now, people: try people.names(limit: Self.mostPeople))
    let editions = try editions.all()
    new.papers = editions.map(\.name) + editions.flatMap { languages[$0.language].officeNames }
    // Thousands of names take a while, and change seldom.
    if last.read != nil, new.people == last.people, new.papers == last.papers {
      new.known = last.known
    } else {
      for name in new.people { new.known.add(name) }
      for name in new.papers { new.known.add(name, asWhole: true) }
    }
    found.withLock { $0 = new }
    return new.known
  }
}

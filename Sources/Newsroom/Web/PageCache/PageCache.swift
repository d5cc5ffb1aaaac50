import HTTP
import News
import Stores
import Synchronization
import Times

/// The pages that were made and are still true, and those that are being made.
final class PageCache: Sendable {
  /// What a request for a page finds.
  enum Found {
    /// The page itself.
    case page(CachedPage)
    /// Somebody who makes it already.
    case flight(Flight)
    /// Nothing: whoever asked makes it, and says so in the end by `land`.
    case nothing(Flight)
  }

  private struct State {
    var pages: [UInt64: CachedPage] = [:]
    var eviction: Eviction
    var flights: [PageKey: Flight] = [:]
    /// Counts changes.
    var sequence: UInt64 = 0
    /// The changes since the oldest open flight began.
    var recent: [(number: UInt64, changes: ChangeSet)] = []
    var openFlights: [ObjectIdentifier: UInt64] = [:]
    /// How often dropped pages were asked for, for those that take their places.
    var inheritance: [UInt64: Int] = [:]
  }

  let counters = CacheCounters()
  /// Counts everything that loops must not go on remembering.
  private let changed = Atomic<UInt64>(1)
  /// A larger page is given and not kept: it would push out many.
  let largest: Int
  /// How many bytes the pages may take.
  let limit: Int
  private let state: Mutex<State>

  /// A cache that keeps to so many bytes.
  init(limit: Int) {
    self.limit = limit
    largest = limit / 8
    state = Mutex(State(eviction: Eviction(limit: limit)))
  }

  /// A number that is another one whenever a page has come, gone or got another form.
  var version: UInt64 { changed.load(ordering: .acquiring) }

  /// The page with a hash, true or not, of which the caller checks the key.
  func page(hash: UInt64) -> CachedPage? {
    state.withLock { $0.pages[hash] }
  }

  /// Finds a page that is true, or who makes it, or puts the caller in charge of making it.
  func find(_ key: PageKey, at now: Instant) -> Found {
    state.withLock { state in
      if let page = state.pages[key.hash], page.key == key {
        if page.isTrue(at: now) { return .page(page) }
        counters.stale.add()
      }
      // An act since a flight began may be missing on its page: who asks after the act waits for
      // another one.
      if let flight = state.flights[key], flight.began == state.sequence {
        counters.joined.add()
        return .flight(flight)
      }
      counters.misses.add()
      let flight = Flight(key, began: state.sequence)
      state.flights[key] = flight
      state.openFlights[ObjectIdentifier(flight)] = flight.began
      return .nothing(flight)
    }
  }

  /// Ends a flight: keeps its page if nothing has changed meanwhile that the page shows, and gives
  /// the result to all who wait.
  func land(_ flight: Flight, _ result: Rendering) {
    let gone = state.withLock { state -> [CachedPage] in
      if state.flights[flight.key] === flight { state.flights[flight.key] = nil }
      defer { Self.close(flight, &state) }
      guard case .page(let page) = result, page.size <= largest,
        !state.recent.contains(where: { number, changes in
          number > flight.began && page.isTouched(by: changes)
        })
      else { return [] }
      return insert(page, &state)
    }
    counters.evictions.add(gone.count)
    flight.land(result)
  }

  private func insert(_ page: CachedPage, _ state: inout State) -> [CachedPage] {
    defer { changed.wrappingAdd(1, ordering: .releasing) }
    let hash = page.key.hash
    if let old = state.pages.updateValue(page, forKey: hash) {
      state.eviction.remove(old)
      page.usage.inherit(old.usage.hits.value)
      page.usage.age(to: old.usage.recent)
    } else if let hits = state.inheritance.removeValue(forKey: hash) {
      page.usage.inherit(hits)
    }
    state.eviction.insert(page)
    let gone = state.eviction.evicted()
    for page in gone where state.pages[page.key.hash] === page {
      state.pages[page.key.hash] = nil
    }
    return gone
  }

  private static func close(_ flight: Flight, _ state: inout State) {
    state.openFlights[ObjectIdentifier(flight)] = nil
    let oldest = state.openFlights.values.min()
    state.recent.removeAll { entry in oldest.map { entry.number <= $0 } ?? true }
  }
}

extension PageCache {
  /// Drops every page that the changes may have made untrue, and returns them, the most asked for
  /// first; flights that began before can be kept no more if they show what has changed.
  func drop(_ changes: ChangeSet) -> [CachedPage] {
    guard !changes.isEmpty else { return [] }
    let all = state.withLock { state in
      state.sequence += 1
      if !state.openFlights.isEmpty { state.recent.append((state.sequence, changes)) }
      return state.pages
    }
    // Gone through without the lock: what comes in meanwhile was checked against the changes.
    let test = PageChanges(changes)
    let touched = all.values.filter { test.touches($0) }
    state.withLock { state in
      for page in touched where state.pages[page.key.hash] === page {
        state.pages[page.key.hash] = nil
        state.eviction.remove(page)
        let hits = page.usage.hits.value
        if hits > 1, state.inheritance.count < 10_000 { state.inheritance[page.key.hash] = hits }
      }
      changed.wrappingAdd(1, ordering: .releasing)
    }
    counters.drops.add(touched.count)
    return touched.sorted { $0.usage.hits.value > $1.usage.hits.value }
  }

  /// Counts the bytes of a page anew that has got other forms.
  func resize(_ page: CachedPage) {
    let gone = state.withLock { state -> [CachedPage] in
      guard state.pages[page.key.hash] === page else { return [] }
      defer { changed.wrappingAdd(1, ordering: .releasing) }
      state.eviction.resize(page)
      let gone = state.eviction.evicted()
      for page in gone where state.pages[page.key.hash] === page {
        state.pages[page.key.hash] = nil
      }
      return gone
    }
    counters.evictions.add(gone.count)
  }

  /// How many pages there are and how many bytes they take.
  var size: (pages: Int, bytes: Int) {
    state.withLock { ($0.pages.count, $0.eviction.bytes) }
  }

  /// The pages that are asked for most.
  func busiest(_ count: Int) -> [CachedPage] {
    let all = state.withLock { $0.pages }
    let ranked = all.values.map { ($0.usage.hits.value, $0) }
    return ranked.sorted { $0.0 > $1.0 }.prefix(count).map(\.1)
  }
}

/// Changes, ready to be asked about many pages.
private struct PageChanges {
  private let test: TouchTest?

  init(_ changes: ChangeSet) {
    test =
      switch changes {
      case .some(let some): TouchTest(some)
      case .everything: nil
      }
  }

  func touches(_ page: CachedPage) -> Bool {
    test.map(page.footprint.isTouched) ?? true
  }
}

extension CachedPage {
  /// Whether any of the changes may make it another.
  func isTouched(by changes: ChangeSet) -> Bool {
    PageChanges(changes).touches(self)
  }
}

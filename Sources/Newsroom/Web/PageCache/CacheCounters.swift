import Synchronization

/// What the page cache has done since the program began.
final class CacheCounters: Sendable {
  /// Pages given on a loop; each loop adds many at once.
  let hits = Atomic(0)
  /// Pages given by a handler thread, because the request needed more than a loop does.
  let handled = Atomic(0)
  /// Requests for pages that were not there.
  let misses = Atomic(0)
  /// Requests that have waited for a page that was being made for another.
  let joined = Atomic(0)
  /// Pages made.
  let renders = Atomic(0)
  /// Pages made before anybody asked.
  let ahead = Atomic(0)
  /// Pages that were there and no longer true by the clock.
  let stale = Atomic(0)
  /// Pages dropped because an act has changed what they show.
  let drops = Atomic(0)
  /// Pages dropped for want of memory.
  let evictions = Atomic(0)
  /// Pages with something personal in them.
  let personal = Atomic(0)
}

extension Atomic<Int> {
  /// The number now.
  var value: Int { load(ordering: .relaxed) }

  /// Adds to it.
  func add(_ number: Int = 1) {
    wrappingAdd(number, ordering: .relaxed)
  }
}

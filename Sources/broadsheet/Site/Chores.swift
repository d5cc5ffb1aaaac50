import Foundation
import Stores
import Synchronization
import Times
import Web

/// What is done beside the requests.
///
/// What is scheduled is published, counts of reads are written, old ones forgotten, stories whose
/// embargo or schedule has opened are counted into the archive for good, expired sessions and the
/// networks of old comments go, the addresses of the busiest pages are kept, and changes that nobody
/// has told of are looked for.
final class Chores: Sendable {
  private static let pause = 1.0
  /// How many pauses lie between two times of writing.
  private static let writes = 10
  private static let savesBusiest = 300
  /// The most read are those of a day; a week is kept for the desk.
  private static let kept = Instant.Span.days(7)

  private static let pruning = Instant.Span.hours(1)

  private let site: Site
  private let pruned = Mutex(Instant(milliseconds: 0))
  private let condition = NSCondition()
  private let isStopping = Atomic(false)

  init(_ site: Site) {
    self.site = site
  }

  /// Begins on a thread of its own.
  func start() {
    Detached.run { [self] in
      var round = 0
      site.publishDue()
      site.withdrawPictures()
      placeComments()
      site.warm()
      while !isStopping.load(ordering: .acquiring) {
        condition.lock()
        _ = condition.wait(until: Date(timeIntervalSinceNow: Self.pause))
        condition.unlock()
        site.followChanges()
        site.publishDue()
        site.withdrawPictures()
        round += 1
        if round % Self.writes == 0 { work() }
        if round % Self.savesBusiest == 0 { site.saveBusiest() }
      }
    }
  }

  /// Writes what is left and ends.
  func stop() {
    isStopping.store(true, ordering: .releasing)
    condition.signal()
    work()
    site.saveBusiest()
  }

  /// Takes expired sessions and abandoned lists away, once an hour.
  private func prune(_ now: Instant) throws {
    let isDue = pruned.withLock { last in
      guard now - last >= Self.pruning else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    try site.accounts.prune(at: now)
    try site.webhooks.prune(at: now)
    try site.readers.prune(at: now)
    try site.comments.forgetNetworks(at: now)
  }

  /// Gives comments that an older version has imported their places in their threads.
  private func placeComments() {
    do {
      try site.comments.place()
    } catch {
      site.log(LogLine(.error, "imported comments cannot be placed: \(error)"))
    }
  }

  private func work() {
    let counts = site.readCounter.take()
    let now = site.clock()
    do {
      try site.archive.settle(at: now)
      try prune(now)
      guard !counts.isEmpty else { return }
      try site.reads.add(
        counts.map { Reads.Count(story: $0.key, at: now, reads: $0.value) }, at: now)
      try site.reads.prune(before: now - Self.kept)
    } catch {
      site.readCounter.putBack(counts)
      site.log(LogLine(.error, "the counts of reads cannot be written: \(error)"))
    }
  }
}

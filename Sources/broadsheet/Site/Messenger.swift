import Foundation
import Synchronization
import Web

/// Tells webhooks what waits for them, on threads of its own, so that a slow address holds up
/// neither the chores nor all the others.
final class Messenger: Sendable {
  private static let threads = 3
  private static let pause = 1.0
  private static let patience = 11.0

  private let site: Site
  private let condition = NSCondition()
  private let isStopping = Atomic(false)
  private let running = Mutex(0)

  init(_ site: Site) {
    self.site = site
  }

  /// Begins.
  func start() {
    running.withLock { $0 = Self.threads }
    for _ in 0..<Self.threads { Detached.run { [self] in work() } }
  }

  /// Ends after the calls at hand, which take no longer than their patience.
  ///
  /// What they could not settle is tried again by the next program, for it was on record before.
  func stop() {
    let end = Date(timeIntervalSinceNow: Self.patience)
    isStopping.store(true, ordering: .releasing)
    condition.lock()
    defer { condition.unlock() }
    condition.broadcast()
    while running.withLock({ $0 > 0 }), condition.wait(until: end) {}
  }

  private func work() {
    let isOver = { [self] in isStopping.load(ordering: .acquiring) }
    while !isOver() {
      site.tellWebhooks(isStopping: isOver)
      condition.lock()
      if !isOver() { _ = condition.wait(until: Date(timeIntervalSinceNow: Self.pause)) }
      condition.unlock()
    }
    condition.lock()
    running.withLock { $0 -= 1 }
    condition.broadcast()
    condition.unlock()
  }
}

import Foundation
import Synchronization
import Web

/// Tells webhooks what waits for them, on threads of its own, so that a slow address holds up
/// neither the chores nor all the others.
final class Messenger: Sendable {
  private static let threads = 3
  private static let pause = 1.0

  private let site: Site
  private let condition = NSCondition()
  private let isStopping = Atomic(false)

  init(_ site: Site) {
    self.site = site
  }

  /// Begins.
  func start() {
    for _ in 0..<Self.threads {
      Detached.run { [self] in
        while !isStopping.load(ordering: .acquiring) {
          site.tellWebhooks { self.isStopping.load(ordering: .acquiring) }
          condition.lock()
          _ = condition.wait(until: Date(timeIntervalSinceNow: Self.pause))
          condition.unlock()
        }
      }
    }
  }

  /// Ends after the calls at hand; what they have not settled by then is tried again by the next
  /// program, for it was on record before.
  func stop() {
    isStopping.store(true, ordering: .releasing)
    condition.lock()
    condition.broadcast()
    condition.unlock()
  }
}

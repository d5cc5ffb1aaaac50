import Foundation
import Synchronization
import Web

/// Makes the renditions that no request waits for, one picture after the other.
final class Printing: Sendable {
  private static let pause = 1.0

  private let site: Site
  private let condition = NSCondition()
  private let isStopping = Atomic(false)

  init(_ site: Site) {
    self.site = site
  }

  /// Begins on a thread of its own.
  func start() {
    Detached.run { [self] in
      while !isStopping.load(ordering: .acquiring) {
        if site.printNext() { continue }
        condition.lock()
        _ = condition.wait(until: Date(timeIntervalSinceNow: Self.pause))
        condition.unlock()
      }
    }
  }

  /// Begins nothing more; what is unfinished is a row, and is done after the next start.
  func stop() {
    isStopping.store(true, ordering: .releasing)
    condition.signal()
  }
}

import Synchronization

/// Holds handlers back until a test lets them go.
final class Gate: Sendable {
  private let state = Mutex((isOpen: false, waiting: 0))

  /// How many handlers stand before it.
  var waiting: Int { state.withLock { $0.waiting } }

  func open() {
    state.withLock { $0.isOpen = true }
  }

  /// Blocks the handler's thread; a test that never opens fails by its own deadline.
  func pass() {
    state.withLock { $0.waiting += 1 }
    while !state.withLock({ $0.isOpen }) {
      lookAgain()
    }
    state.withLock { $0.waiting -= 1 }
  }
}

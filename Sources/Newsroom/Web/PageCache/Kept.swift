import News
import Stores
import Synchronization

/// What is read from the database again and again, in memory until an act changes it.
final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// Which values a fact changes; nil for none.
  typealias Touch = @Sendable (Fact) -> (@Sendable (Value) -> Bool)?

  private struct State {
    var values: Generations<Key, Value>
    /// How often something was taken away: what was read from the database before is not kept.
    var removals = 0
  }

  private let touched: Touch
  private let state: Mutex<State>

  /// Keeps at most `limit` values, each until a fact touches it.
  init(limit: Int, until touched: @escaping Touch) {
    self.touched = touched
    state = Mutex(State(values: Generations(limit: limit)))
  }

  /// The value of a key, which is read when it is not known; what is nil is not kept.
  func value(_ key: Key, _ read: () throws -> Value?) rethrows -> Value? {
    let (known, removals) = state.withLock { ($0.values[key], $0.removals) }
    if let known { return known }
    guard let value = try read() else { return nil }
    state.withLock { state in
      if state.removals == removals { state.values.add(value, at: key) }
    }
    return value
  }

  /// Forgets what has changed.
  func follow(_ changes: ChangeSet) {
    switch changes {
    case .some(let some):
      let touches = some.compactMap { touched($0.fact) }
      guard !touches.isEmpty else { return }
      forget { value in touches.contains { $0(value) } }
    case .everything: forget { _ in true }
    }
  }

  private func forget(where isTouched: @escaping @Sendable (Value) -> Bool) {
    state.withLock { state in
      state.values.removeAll(where: isTouched)
      state.removals += 1
    }
  }
}

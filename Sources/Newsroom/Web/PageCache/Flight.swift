import HTTP
import Synchronization

/// What making a page came to.
enum Rendering: Sendable {
  /// A page that everybody may be given.
  case page(CachedPage)
  /// An answer that is nobody's but those who asked for it at that time.
  case response(Response, Gaps = Gaps())
  /// An answer to one reader alone: whoever has waited for it gets one of their own.
  case own(Response)
}

/// A page that is being made, and those who wait for it.
final class Flight: Sendable {
  private struct State {
    var result: Rendering?
    var waiting: [@Sendable (Rendering) -> Void] = []
  }

  let key: PageKey
  /// The number of the cache's last change when the flight began: an act after it may make the page
  /// out of date before it is there.
  let began: UInt64
  private let state = Mutex(State())

  init(_ key: PageKey, began: UInt64) {
    self.key = key
    self.began = began
  }

  /// Has this called once with the result, on the thread that has made it.
  func whenDone(_ action: @escaping @Sendable (Rendering) -> Void) {
    let result = state.withLock { state in
      if state.result == nil { state.waiting.append(action) }
      return state.result
    }
    if let result { action(result) }
  }

  /// Gives the result to everyone who waits.
  func land(_ result: Rendering) {
    let waiting = state.withLock { state in
      state.result = result
      defer { state.waiting = [] }
      return state.waiting
    }
    for action in waiting { action(result) }
  }
}

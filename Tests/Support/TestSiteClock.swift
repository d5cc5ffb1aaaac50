import Synchronization
public import Times

/// A clock that a test sets.
public final class TestSiteClock: Sendable {
  private let instant: Mutex<Instant>

  init(_ now: Instant) {
    instant = Mutex(now)
  }

  /// The instant that it shows.
  public var now: Instant {
    get { instant.withLock { $0 } }
    set { instant.withLock { $0 = newValue } }
  }
}

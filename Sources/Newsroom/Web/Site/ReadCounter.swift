public import News
import Synchronization

/// Counts how often each story was opened, and nothing about who opened it.
public final class ReadCounter: Sendable {
  private let counts = Mutex<[ID<Story>: Int]>([:])

  /// Counts one reading.
  public func count(_ story: ID<Story>) {
    counts.withLock { $0[story, default: 0] += 1 }
  }

  /// Takes what was counted since the last time.
  public func take() -> [ID<Story>: Int] {
    counts.withLock { counts in
      let taken = counts
      counts = [:]
      return taken
    }
  }

  /// Puts counts back that could not be written.
  public func putBack(_ taken: [ID<Story>: Int]) {
    counts.withLock { counts in counts.merge(taken, uniquingKeysWith: +) }
  }
}

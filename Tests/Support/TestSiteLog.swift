import Synchronization
public import Web

/// Keeps the lines of a site's log for a test.
public final class TestSiteLog: Sendable {
  private let kept = Mutex<[LogLine]>([])

  func add(_ line: LogLine) {
    kept.withLock { $0.append(line) }
  }

  /// The lines, oldest first.
  public var lines: [LogLine] {
    kept.withLock { $0 }
  }
}

public import Database
import Synchronization

/// A signal that always says that something may have changed, so that a site looks for what a test
/// has done to its database in any way.
public final class WatchfulSignal: ChangeSignal {
  private let asked = Atomic<UInt64>(0)

  /// Makes the signal.
  public init() {}

  /// Another number each time.
  public var count: UInt64? { asked.wrappingAdd(1, ordering: .relaxed).newValue }

  /// Nothing to tell: it is looked anyway.
  public func ring() {}
  /// Nothing to end.
  public func close() {}
}

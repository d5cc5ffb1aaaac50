import Database
import Stores
import Synchronization

/// Keeps what the program remembers in step with the database, whoever changes it.
final class ChangeFollower: Sendable {
  private let changes: Changes
  private let signal: any ChangeSignal
  private let onChange: @Sendable (ChangeSet) -> Void
  private struct State {
    /// The last act that was followed; nil before the first look.
    var last: Int64?
    /// How many had asked before the log was last read: what they have done is followed.
    var served: UInt64 = 0
  }

  private let state = Mutex(State())
  /// How often somebody has asked to follow.
  private let asked = Atomic<UInt64>(0)
  /// What the signal had counted before the log was last read.
  private let seen = Atomic<UInt64>(.max)

  /// Calls `onChange` for what acts change, one after the other.
  init(
    _ changes: Changes, _ signal: any ChangeSignal,
    onChange: @escaping @Sendable (ChangeSet) -> Void
  ) {
    self.changes = changes
    self.signal = signal
    self.onChange = onChange
  }

  /// Whether nobody has changed anything that was not followed yet; costs next to nothing.
  var isCurrent: Bool {
    signal.count.map { $0 == seen.load(ordering: .acquiring) } ?? false
  }

  /// Follows what is in the log by now, if there can be anything new.
  func catchUp() throws {
    if !isCurrent { try follow() }
  }

  /// Follows what is in the log by now, and tells the other programs that something is.
  ///
  /// The signal is rung last: until then nobody here takes for out of date what is being followed.
  func followAndRing() throws {
    defer { ring() }
    try follow()
  }

  private func ring() {
    let before = seen.load(ordering: .acquiring)
    signal.ring()
    // When nobody else has rung meanwhile, there is nothing that was not followed.
    guard before != .max, signal.count == before + 1 else { return }
    _ = seen.compareExchange(
      expected: before, desired: before + 1, ordering: .acquiringAndReleasing)
  }

  /// Follows what is in the log by now, whatever the signal says: a program that was ended between
  /// its act and its signal has told nobody.
  ///
  /// Many who ask at once are served by one look.
  func follow() throws {
    let turn = asked.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue
    try state.withLock { state in
      guard state.served < turn else { return }
      // Before the log is read: an act that comes meanwhile is looked for once more.
      let (served, count) = (asked.load(ordering: .acquiring), signal.count)
      if let known = state.last {
        let (new, number) = try changes.since(known)
        if !new.isEmpty { onChange(new) }
        state.last = number
      } else {
        state.last = try changes.last()
      }
      state.served = served
      if let count { seen.store(count, ordering: .releasing) }
    }
  }
}

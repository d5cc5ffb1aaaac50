import Database
import Stores
import Synchronization

/// Keeps what the program remembers in step with the database, whoever changes it.
final class ChangeFollower: Sendable {
  private let changes: Changes
  private let signal: any ChangeSignal
  private let onChange: @Sendable (ChangeSet) -> Void
  /// The last act that was followed; nil before the first look.
  private let last = Mutex<Int64?>(nil)
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

  /// Follows what is in the log by now, whatever the signal says: a program that was ended between
  /// its act and its signal has told nobody.
  func follow() throws {
    // Before the log is read: an act that comes meanwhile is looked for once more.
    let count = signal.count
    try last.withLock { last in
      if let known = last {
        let (new, number) = try changes.since(known)
        if !new.isEmpty { onChange(new) }
        last = number
      } else {
        last = try changes.last()
      }
    }
    if let count { seen.store(count, ordering: .releasing) }
  }
}

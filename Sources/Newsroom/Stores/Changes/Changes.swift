public import Database
import News

/// The log of what acts have changed, by which every program on the database knows what it keeps
/// that is no longer true.
///
/// A line of the log is written in the transaction of the act itself.
public struct Changes: Sendable {
  /// How many acts the log remembers; who has missed more has to drop everything.
  static let remembered: Int64 = 10_000

  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// The number of the last act in the log; 0 when there is none.
  public func last() throws -> Int64 {
    try pool.read { db in try Changes.last(db) }
  }

  /// What has changed since the act of a number, and the number of the last act.
  public func since(_ number: Int64) throws -> (changes: ChangeSet, last: Int64) {
    try pool.read { db in
      let last = try Changes.last(db)
      guard last != number else { return (.some([]), last) }
      // A log that ends earlier than it did is another database's: a backup was put back.
      guard last > number, last - number < Changes.remembered else { return (.everything, last) }
      let rows = try db.run("SELECT facts FROM change_log WHERE id > \(number) ORDER BY id")
      return (rows.reduce(.some([])) { $0.union(ChangeSet(text: $1[0])) }, last)
    }
  }

  /// Forgets the oldest acts, beyond those that the log has to remember.
  public func prune() throws {
    try pool.write { db in
      let last = try Changes.last(db)
      try db.run("DELETE FROM change_log WHERE id <= \(last - Changes.remembered)")
    }
  }

  private static func last(_ db: any Connection) throws -> Int64 {
    try db.first("SELECT coalesce(max(id), 0) FROM change_log")?[0] ?? 0
  }
}

extension Connection {
  /// Adds to the log, in this transaction, what it changes.
  ///
  /// On a database of many writers the log is locked first, so that its numbers follow the order
  /// in which acts become visible.
  func record(_ changes: Set<Change>) throws {
    guard !changes.isEmpty else { return }
    if let lock = dialect.lockTable("change_log") { try run(lock) }
    try run("INSERT INTO change_log (facts) VALUES (\(ChangeSet.some(changes).text))")
    if let announce = dialect.announce { try run(announce) }
  }
}

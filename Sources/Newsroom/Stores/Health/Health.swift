public import Database
import News
public import Times

/// Looks whether the database agrees with itself: what is kept twice must say the same.
public struct Health: Sendable {
  let pool: any Pool

  /// Makes the check.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Of one kind of finding no more than this are told one by one.
  static let most = 20

  /// Everything that is wrong, a sentence each; empty when all is well.
  public func findings(at now: Instant) throws -> [String] {
    try pool.read { db in
      let inspection = Inspection(db: db, now: now)
      return try inspection.editions() + inspection.references() + inspection.revisions()
        + inspection.lists() + inspection.standings() + inspection.archive()
        + inspection.searchIndex()
    }
  }
}

/// One look at the database.
struct Inspection {
  let db: any Connection
  let now: Instant

  /// A sentence for each row, whose columns it takes as texts.
  func tell(_ query: SQL, _ sentence: ([String]) -> String) throws -> [String] {
    let rows = try db.run("\(query) LIMIT \(Health.most + 1)")
    let told = rows.prefix(Health.most).map { row in
      sentence(row.values.indices.map { row[$0] })
    }
    guard rows.count > Health.most, let last = told.last else { return told }
    return told + ["… and more like this: \(last)"]
  }
}

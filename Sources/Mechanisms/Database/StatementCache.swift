/// Prepared statements by their text, the least used dropped when there are too many.
package struct StatementCache<Key: Hashable, Statement> {
  private var entries: [Key: (statement: Statement, use: UInt64)] = [:]
  private var uses: UInt64 = 0
  private let capacity: Int

  package init(capacity: Int) {
    self.capacity = capacity
  }

  /// The statement of a text, counted as used.
  package mutating func find(_ key: Key) -> Statement? {
    guard let index = entries.index(forKey: key) else { return nil }
    uses += 1
    entries.values[index].use = uses
    return entries.values[index].statement
  }

  /// Keeps a statement and returns those that had to go.
  package mutating func insert(_ statement: Statement, for key: Key) -> [Statement] {
    uses += 1
    entries[key] = (statement, uses)
    guard entries.count > capacity else { return [] }
    let oldest = entries.sorted { $0.value.use < $1.value.use }.prefix(capacity / 4 + 1)
    for entry in oldest { entries[entry.key] = nil }
    return oldest.map(\.value.statement)
  }

  /// Forgets a statement.
  package mutating func remove(_ key: Key) {
    entries[key] = nil
  }

  /// Forgets all statements.
  package mutating func removeAll() {
    entries = [:]
  }
}

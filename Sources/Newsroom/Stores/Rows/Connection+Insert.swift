import Database

extension Connection {
  /// Inserts rows, each a list of values in parentheses; nothing when there are none.
  func insert(_ head: SQL, _ rows: [SQL], otherwise: SQL = "") throws(SQLError) {
    guard !rows.isEmpty else { return }
    try run("\(head) VALUES \(SQL.joined(rows))\(otherwise)")
  }
}

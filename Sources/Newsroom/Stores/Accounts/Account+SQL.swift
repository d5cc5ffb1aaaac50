import Database
import News

extension Account {
  /// The columns of `account a`, in the order in which they are read.
  static let columns: SQL = """
    a.id, a.name, a.role, a.created_at, CASE WHEN a.disabled_at IS NULL THEN 0 ELSE 1 END, \
    CASE WHEN a.password IS NULL THEN 0 ELSE 1 END, \
    CASE WHEN a.second_factor IS NULL THEN 0 ELSE 1 END
    """

  /// How the audit log names the account.
  var subject: String { "account:\(id.rawValue)" }

  static func find(_ id: ID<Account>, _ db: any Connection) throws -> Account? {
    try all(db.run("SELECT \(columns) FROM account a WHERE a.id = \(id)"), db).first
  }

  /// Reads accounts with their grants: without any, a role holds everywhere.
  static func all(_ rows: [Row], _ db: any Connection) throws -> [Account] {
    guard !rows.isEmpty else { return [] }
    var accounts = rows.map { row in
      var reader = RowReader(row)
      return Account(&reader)
    }
    var grants: [ID<Account>: [Grant]] = [:]
    let granted = try db.run(
      """
      SELECT account, role, edition, section FROM account_grant \
      WHERE account IN (\(SQL.padded(accounts.map(\.id)))) ORDER BY account, place
      """)
    for row in granted {
      grants[row[0], default: []].append(Grant(row[1], edition: row[2], section: row[3]))
    }
    for index in accounts.indices {
      if let own = grants[accounts[index].id] { accounts[index].grants = own }
    }
    return accounts
  }

  init(_ reader: inout RowReader) {
    self.init(
      id: reader.next(), name: reader.next(), role: reader.next(), created: reader.next())
    isDisabled = reader.next()
    hasPassword = reader.next()
    hasSecondFactor = reader.next()
  }
}

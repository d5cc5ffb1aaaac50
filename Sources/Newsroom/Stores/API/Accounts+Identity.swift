import Database
import News

extension Accounts {
  /// The account with an identity; nil when there is none.
  static func account(_ id: ID<Account>?, _ db: any Connection) throws -> Account? {
    guard let id else { return nil }
    return try db.first("SELECT \(Account.columns) FROM account a WHERE a.id = \(id)").map {
      var reader = RowReader($0)
      return Account(&reader)
    }
  }
}

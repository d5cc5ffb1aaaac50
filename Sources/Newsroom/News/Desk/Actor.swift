/// Who does something at the desk, as the record of it names them for ever.
public struct Actor: Sendable, Hashable {
  /// The account; nil for the program itself and for whoever uses its commands.
  public var account: ID<Account>?
  /// The name at the time.
  public var name: String

  /// Names somebody.
  public init(account: ID<Account>?, name: String) {
    self.account = account
    self.name = name
  }

  /// Names whoever has an account.
  public init(_ account: Account) {
    self.init(account: account.id, name: account.name)
  }

  /// What the program does by itself, such as a publication that was scheduled.
  public static let program = Actor(account: nil, name: "Broadsheet")
  /// Whoever runs a command on the machine.
  public static let command = Actor(account: nil, name: "command line")
}

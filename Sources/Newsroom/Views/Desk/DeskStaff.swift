public import News

/// Who looks at a page of the desk, and the token that their forms carry.
public struct DeskStaff: Sendable {
  /// Their account.
  public var account: Account
  /// Goes along with every form, so that no other site can send one.
  public var formToken: String
  /// How many comments wait for them; 0 for whoever does not look after comments.
  public var held: Int

  /// Names somebody who is signed in.
  public init(_ account: Account, formToken: String, held: Int = 0) {
    self.held = held
    self.account = account
    self.formToken = formToken
  }
}

extension Account.Role {
  var message: Message {
    switch self {
    case .reporter: .reporter
    case .editor: .editor
    case .moderator: .moderator
    case .administrator: .administrator
    }
  }
}

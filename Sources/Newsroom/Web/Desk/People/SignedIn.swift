public import News
import Secrets

/// Somebody who is signed in, as one request or many show it.
public struct SignedIn: Sendable {
  /// Who it is.
  public let account: Account
  /// What their forms carry: known to nobody who has not got their session.
  public let formToken: String

  /// How many comments wait for them, for the desk's navigation.
  var held = 0

  let token: Token
  private let seal: Seal

  init(_ account: Account, _ token: Token) {
    self.account = account
    self.token = token
    seal = token.seal(for: "form")
    formToken = seal.text
  }

  /// Whether a form carries their token.
  func made(_ formToken: String?) -> Bool {
    formToken.map(seal.matches) ?? false
  }
}

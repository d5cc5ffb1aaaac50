/// A reader as their own pages need them.
public struct ReaderOwn: Sendable, Hashable {
  /// What their forms carry.
  public var formToken: String
  /// The name that they sign in with, and a password; nil when they have none.
  public var login: String?
  /// Whether links by mail let them in.
  public var hasMail: Bool

  /// Makes what pages need.
  public init(formToken: String, login: String?, hasMail: Bool = false) {
    self.formToken = formToken
    self.login = login
    self.hasMail = hasMail
  }

  /// Whether other devices find the way to their list.
  var hasAccount: Bool { login != nil || hasMail }
}

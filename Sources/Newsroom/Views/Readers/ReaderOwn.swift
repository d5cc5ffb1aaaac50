/// A reader as their own pages need them.
public struct ReaderOwn: Sendable, Hashable {
  /// What their forms carry.
  public var formToken: String
  /// The name of their account; nil without one.
  public var login: String?

  /// Makes what pages need.
  public init(formToken: String, login: String?) {
    self.formToken = formToken
    self.login = login
  }
}

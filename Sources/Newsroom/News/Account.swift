public import Times

/// Somebody who works at the paper and may sign in at the desk.
public struct Account: Sendable, Hashable {
  /// The account's identity.
  public var id: ID<Account>
  /// The name, as colleagues know it; no two are alike but for case and accents.
  public var name: String
  /// What they are at the paper: the role that they have everywhere, or the first of their grants.
  public var role: Role
  /// The roles that they have, and where.
  public var grants: [Grant]
  /// When the account was made.
  public var created: Instant
  /// Whether nobody gets in with it.
  public var isDisabled = false
  /// Whether they have set a password.
  public var hasPassword = false
  /// Whether signing in takes a code as well.
  public var hasSecondFactor = false

  /// Makes an account; without `grants` its role holds everywhere.
  public init(
    id: ID<Account>, name: String, role: Role, grants: [Grant]? = nil, created: Instant
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.grants = grants ?? [Grant(role)]
    self.created = created
  }

  /// The roles of a newsroom.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Writes stories.
    case reporter
    /// Writes and publishes stories.
    case editor
    /// Looks after readers' comments.
    case moderator
    /// Does all of it, and looks after the accounts.
    case administrator

    /// Whether they may bring a story, a change or an act before readers.
    public var mayPublish: Bool {
      switch self {
      case .editor, .administrator: true
      case .reporter, .moderator: false
      }
    }
  }
}

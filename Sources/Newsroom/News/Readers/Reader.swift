/// Somebody who reads, as far as the paper has to know: a list of saved stories, a name under
/// comments, and nothing else.
///
/// A reader is there from the first thing that they keep, by a random token in a cookie; an account
/// is a reader who has a way in, by a login name with a password or by links that are mailed, so that
/// other devices find the way to the same reader.
public struct Reader: Sendable, Hashable {
  /// The reader's identity; never shown.
  public var id: ID<Reader>
  /// The name under their comments; empty until they have chosen one.
  public var name: String
  /// What they sign in with, and a password; nil when they have none.
  public var login: String?
  /// Whether links that are sent to a mail address let them in.
  public var hasMail = false
  /// The stories that they have saved and not archived or taken off their list.
  public var saved: Set<ID<Story>>
  /// The lists that they follow.
  public var followed: Set<FollowedPlace> = []

  /// Makes a reader.
  public init(
    id: ID<Reader>, name: String = "", login: String? = nil, saved: Set<ID<Story>> = []
  ) {
    self.id = id
    self.name = name
    self.login = login
    self.saved = saved
  }

  /// Whether other devices find the way to them.
  public var hasAccount: Bool { login != nil || hasMail }

  /// How many stories a reader may have saved at most.
  public static let mostSaved = 5_000
  /// How many lists a reader may follow at most.
  public static let mostFollowed = 200
  /// How many characters of a note are kept.
  public static let longestNote = 4_000
}

public import Times

/// What lets a program work in somebody's name; the secret itself is known to its holder alone.
public struct AccessToken: Sendable, Hashable {
  /// Its identity.
  public var id: ID<AccessToken>
  /// Whose it is.
  public var owner: Actor
  /// What it is for, in its owner's words.
  public var name: String
  /// What it may do, at most what its owner may.
  public var scopes: Set<Scope>
  /// When it was made.
  public var created: Instant
  /// When it ends; nil for never.
  public var expires: Instant?
  /// When it was last used, to the hour; nil for never.
  public var used: Instant?
  /// When it was revoked; nil while it stands.
  public var revoked: Instant?

  /// Makes a token's record.
  public init(
    id: ID<AccessToken>, owner: Actor, name: String, scopes: Set<Scope>, created: Instant,
    expires: Instant?, used: Instant?, revoked: Instant?
  ) {
    self.id = id
    self.owner = owner
    self.name = name
    self.scopes = scopes
    self.created = created
    self.expires = expires
    self.used = used
    self.revoked = revoked
  }

  /// Whether it opens anything at an instant.
  public func isValid(at now: Instant) -> Bool {
    revoked == nil && expires.map { $0 > now } ?? true
  }

  /// What a token can be for.
  public enum Scope: String, Sendable, Hashable, CaseIterable {
    /// See what the desk sees.
    case read
    /// Write and save stories, and send them to review.
    case write
    /// Bring stories before readers, and take them back.
    case publish
    /// Look after the library of pictures.
    case pictures
    /// Read the audit log.
    case administer

    /// What its owner has to be allowed.
    public var permission: Permission {
      switch self {
      case .read: .look
      case .write, .pictures: .write
      case .publish: .publish
      case .administer: .administer
      }
    }
  }
}

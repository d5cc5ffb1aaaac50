/// Something that a role allows: the one table of who may do what at the desk.
public enum Permission: String, Sendable, Hashable, CaseIterable {
  /// See the desk: its lists, its stories and its pictures.
  case look
  /// Write stories, save them, send them to review, take pictures in.
  case write
  /// Bring stories, changes and acts before readers; look through what others wrote.
  case publish
  /// Look after readers' comments.
  case moderate
  /// Change the front, sections, topics, people, menus and standing pages.
  case arrange
  /// Look after accounts, editions, settings, tokens of others, and read the audit log.
  case administer
}

extension Account.Role {
  /// What the role allows.
  public var permissions: Set<Permission> {
    switch self {
    case .reporter: [.look, .write]
    case .editor: [.look, .write, .publish, .arrange]
    case .moderator: [.look, .moderate]
    case .administrator: Set(Permission.allCases)
    }
  }
}

extension Account {
  /// Whether they may do something in a section of an edition; without one, in all of the edition,
  /// and without an edition in all of the paper.
  public func may(
    _ permission: Permission, in edition: ID<Edition>? = nil, section: ID<Section>? = nil
  ) -> Bool {
    grants.contains {
      $0.role.permissions.contains(permission) && $0.holds(in: edition, section: section)
    }
  }

  /// Whether there is any place where they may do it.
  public func mayAnywhere(_ permission: Permission) -> Bool {
    grants.contains { $0.role.permissions.contains(permission) }
  }
}

/// A role that somebody has, everywhere or in one place of the paper.
public struct Grant: Sendable, Hashable {
  /// The role.
  public var role: Account.Role
  /// The edition in which it holds; nil for all.
  public var edition: ID<Edition>?
  /// The section of that edition in which it holds; nil for all.
  public var section: ID<Section>?

  /// Grants a role.
  public init(
    _ role: Account.Role, edition: ID<Edition>? = nil, section: ID<Section>? = nil
  ) {
    self.role = role
    self.edition = edition
    self.section = section
  }

  /// Whether the role holds in a place: a section of an edition, or the edition as a whole.
  public func holds(in edition: ID<Edition>?, section: ID<Section>?) -> Bool {
    (self.edition == nil || self.edition == edition)
      && (self.section == nil || self.section == section)
  }
}

/// What the paper has decided about its desk.
public struct DeskPolicy: Sendable, Hashable {
  /// Whether nobody may publish what they themselves saved last, without another's approval.
  public var fourEyes: Bool
  /// Whether editors and administrators must have a second factor.
  public var requiresSecondFactor: Bool
  /// Whether readers see the change log of stories.
  public var changesArePublic: Bool

  /// Makes a policy; without arguments, what holds until somebody decides.
  public init(
    fourEyes: Bool = false, requiresSecondFactor: Bool = false, changesArePublic: Bool = true
  ) {
    self.fourEyes = fourEyes
    self.requiresSecondFactor = requiresSecondFactor
    self.changesArePublic = changesArePublic
  }
}

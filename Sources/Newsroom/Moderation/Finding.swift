/// Something that a phase has found in a comment.
public struct Finding: Sendable, Hashable {
  /// The phase.
  public var phase: ModerationPhase.Name
  /// What follows from it.
  public var action: Action
  /// What was found, for moderators and for the writer to read.
  public var reason: Reason

  /// Makes a finding.
  public init(phase: ModerationPhase.Name, action: Action, reason: Reason) {
    self.phase = phase
    self.action = action
    self.reason = reason
  }

  /// What follows from a finding, the mildest first.
  public enum Action: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The moderators are shown it; nothing else.
    case tag
    /// The comment waits for a moderator.
    case hold
    /// The comment is refused.
    case reject

    /// Milder before stricter.
    public static func < (a: Action, b: Action) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }
}

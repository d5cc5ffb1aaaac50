public import News

/// What moderation makes of a comment, and why.
public struct Verdict: Sendable, Hashable {
  /// Everything that was found, in the order of the phases.
  public private(set) var findings: [Finding]

  /// Judges by findings.
  public init(_ findings: [Finding]) {
    self.findings = findings
  }

  /// What becomes of a comment.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// Readers see it.
    case approve
    /// It waits for a moderator.
    case hold
    /// It is refused.
    case reject
  }

  /// What becomes of the comment: the strictest finding decides.
  public var outcome: Outcome {
    switch findings.map(\.action).max() {
    case .reject?: .reject
    case .hold?: .hold
    case .tag?, nil: .approve
    }
  }

  /// The state in which the comment is kept.
  public var state: Comment.State {
    switch outcome {
    case .approve: .approved
    case .hold: .held
    case .reject: .rejected
    }
  }

  /// What decided it: the findings whose action is the outcome; none for approval.
  public var reasons: [Finding] {
    outcome == .approve ? [] : findings.filter { $0.action.rawValue == outcome.rawValue }
  }

  /// Whether the writer can put right what the comment is refused for: then the form comes back
  /// with what was written, and nothing is kept.
  public var asksWriter: Bool {
    outcome == .reject && reasons.allSatisfy(\.reason.isForWriter)
  }

  /// The verdict with what was found later, as by a webhook.
  public func adding(_ findings: [Finding]) -> Verdict {
    Verdict(self.findings + findings)
  }
}

extension ModerationPolicy {
  /// Lets a comment pass the phases in order; the first one that refuses is the last to look.
  ///
  /// What is found in comments of the newsroom's own is noted and nothing follows from it.
  public func verdict(of comment: CommentCase) -> Verdict {
    var findings: [Finding] = []
    for phase in ModerationPhase.all where isOn(phase.name) {
      findings += phase.look(at: comment, self)
      if comment.commenter != .staff, findings.contains(where: { $0.action == .reject }) { break }
    }
    if comment.commenter == .staff {
      for index in findings.indices { findings[index].action = .tag }
    }
    return Verdict(findings)
  }
}

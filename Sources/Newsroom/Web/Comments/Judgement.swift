import Moderation
import News
import Stores

/// What moderation makes of what somebody wants to say.
struct Judgement {
  /// What was found, and what follows.
  var verdict: Verdict
  /// The language, as far as that was found out.
  let language: String?
  let isRightToLeft: Bool
  /// By which texts that are nearly the same are found; 0 for one that is too short.
  let fingerprint: Int64
  /// The operator's program, if it is to be asked as well.
  let webhook: ModerationPolicy.Webhook?
  /// That the comment counts from now on, before it is kept; nil for a change of one.
  let expected: ExpectedComment?

  /// The state in which the comment is kept.
  var state: Comment.State { verdict.state }

  /// What was found, as it is kept.
  var findings: String {
    verdict.findings.isEmpty ? "" : Finding.text(verdict.findings)
  }

  /// The phase that refuses it; empty when none does.
  var refusedBy: String {
    verdict.outcome == .reject ? verdict.reasons.first?.phase.rawValue ?? "" : ""
  }

  /// How many seconds its author has to wait; nil when there is no hurry.
  var wait: Int? {
    verdict.reasons.lazy.compactMap { finding -> Int? in
      if case .tooFast(let seconds) = finding.reason { seconds } else { nil }
    }.first
  }

  /// The text as it takes the place of another; what a moderator has held stays held.
  func rewrite(_ typed: CommentText, of record: CommentRecord) -> Comments.Rewrite {
    let isHeld = record.comment.state == .held
    return Comments.Rewrite(
      source: typed.text, body: typed.body, language: language, isRightToLeft: isRightToLeft,
      state: isHeld && state == .approved ? .held : state, findings: findings,
      fingerprint: fingerprint)
  }
}

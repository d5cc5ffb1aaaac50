import Moderation

/// A comment that nothing speaks against, by a regular, with what a test makes of it.
func comment(
  _ text: String = "The ferry was late again this morning.",
  _ change: (inout CommentCase) -> Void = { _ in }
) -> CommentCase {
  var comment = CommentCase(
    source: text, plain: text, name: "Ida Marl", history: CommentCase.History(approved: 5),
    language: "en")
  change(&comment)
  return comment
}

/// What a policy makes of a comment.
func reasons(_ comment: CommentCase, _ policy: ModerationPolicy = ModerationPolicy())
  -> [Finding.Reason]
{
  policy.verdict(of: comment).findings.map(\.reason)
}

/// The outcome for a comment.
func outcome(_ comment: CommentCase, _ policy: ModerationPolicy = ModerationPolicy())
  -> Verdict.Outcome
{
  policy.verdict(of: comment).outcome
}

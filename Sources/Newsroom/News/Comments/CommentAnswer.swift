/// An answer to what a reader has written, as everybody sees it.
public struct CommentAnswer: Sendable, Hashable {
  /// The answer.
  public var comment: Comment
  /// What it answers; without its text once that is gone.
  public var answered: Comment
  /// The story that both stand under.
  public var story: StorySummary

  /// Makes an answer.
  public init(comment: Comment, answered: Comment, story: StorySummary) {
    self.comment = comment
    self.answered = answered
    self.story = story
  }
}

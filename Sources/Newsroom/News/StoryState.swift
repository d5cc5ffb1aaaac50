/// How far a story has come; acts move it.
public enum StoryState: String, Sendable, Hashable, CaseIterable {
  /// A line in the plan.
  case idea
  /// Being written.
  case draft
  /// Waiting for a second pair of eyes.
  case inReview = "in-review"
  /// Approved, not yet published.
  case ready
  /// Published, or scheduled when its time of publication lies ahead.
  case published
  /// Withdrawn; a notice stands at its address.
  case retracted
}

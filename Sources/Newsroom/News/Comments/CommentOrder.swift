/// In which order the comments under a story are read; answers follow what they answer in each.
public enum CommentOrder: String, Sendable, Hashable, CaseIterable {
  /// The first that were written first.
  case oldest
  /// The newest that answer the story first.
  case newest
  /// Those with the most answers first.
  case replied
  /// Those that the editors point out, the last first.
  case picks
}

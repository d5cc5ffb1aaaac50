/// Why a moderator takes a comment away: what the commenter, and the public tally, are told.
public enum RemovalReason: String, Sendable, Hashable, CaseIterable {
  /// Advertising, or the same words everywhere.
  case unwanted
  /// Insults or threats.
  case abuse
  /// Against a group of people.
  case hate
  /// Beside the story.
  case offTopic = "off-topic"
  /// Somebody's private life.
  case privacy
  /// False, and harmful for it.
  case falsehood
  /// Against the law.
  case unlawful
  /// Something else, which the note says.
  case other
}

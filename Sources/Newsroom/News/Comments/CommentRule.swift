public import Times

/// Whether and how readers may comment on a story.
public struct CommentRule: Sendable, Hashable {
  /// How comments are taken.
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    /// Readers see a comment at once unless a phase of moderation holds it.
    case open
    /// Each comment waits for a moderator.
    case moderated
    /// None are taken; those that are there stay.
    case closed
  }

  /// How comments are taken.
  public var mode: Mode
  /// How many days after its publication a story takes no more; nil for never.
  public var days: Int?

  /// Makes a rule.
  public init(_ mode: Mode = .open, days: Int? = nil) {
    self.mode = mode
    self.days = days
  }

  /// When a story that was published then takes no more; nil for never.
  public func end(of published: Instant) -> Instant? {
    days.map { published + .days(Int64($0)) }
  }

  /// How comments are taken under a story at an instant.
  public func mode(published: Instant, at now: Instant) -> Mode {
    if let end = end(of: published), now >= end { return .closed }
    return mode
  }
}

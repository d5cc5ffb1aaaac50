public import Times

/// What somebody has typed and not yet saved, apart from all revisions.
public struct Autosave: Sendable, Hashable {
  /// When it was kept.
  public var at: Instant
  /// The saved revision that it was typed on.
  public var base: Int
  /// The fields of the form as they were typed, as `application/x-www-form-urlencoded`.
  public var form: String

  /// Makes one.
  public init(at: Instant, base: Int, form: String) {
    self.at = at
    self.base = base
    self.form = form
  }
}

/// That somebody has a story open.
public struct Presence: Sendable, Hashable {
  /// Who.
  public var by: Actor
  /// When their browser was last heard of.
  public var seen: Instant

  /// Notes somebody.
  public init(by: Actor, seen: Instant) {
    self.by = by
    self.seen = seen
  }
}

public import Times

/// A publication that is to happen by itself: a row, not a timer, so that none is missed.
public struct ScheduledPublication: Sendable, Hashable {
  /// Its identity.
  public var id: ID<ScheduledPublication>
  /// The story.
  public var story: ID<Story>
  /// The saved revision that will be published.
  public var revision: Int
  /// When it is due.
  public var due: Instant
  /// Who has scheduled it.
  public var by: Actor
  /// What the publication is to readers: `publish` for the first one.
  public var kind: Act.Kind
  /// The sentence for readers.
  public var note: String
  /// When it was done; nil while it waits.
  public var done: Instant?
  /// How it ended: empty for published, else why not, as a sentence.
  public var outcome: String

  /// Makes a scheduled publication.
  public init(
    id: ID<ScheduledPublication>, story: ID<Story>, revision: Int, due: Instant, by: Actor,
    kind: Act.Kind, note: String, done: Instant? = nil, outcome: String = ""
  ) {
    self.id = id
    self.story = story
    self.revision = revision
    self.due = due
    self.by = by
    self.kind = kind
    self.note = note
    self.done = done
    self.outcome = outcome
  }
}

public import Times

/// A note to colleagues on a story or on a passage of it; readers never see it.
public struct DeskNote: Sendable, Hashable {
  /// Its identity.
  public var id: ID<DeskNote>
  /// When it was written.
  public var at: Instant
  /// Who wrote it.
  public var by: Actor
  /// The words of the text that it is about; empty for the whole story.
  public var passage: String
  /// The note.
  public var text: String
  /// When it was settled; nil while it is open.
  public var done: Instant?
  /// Who settled it.
  public var doneBy: String

  /// Makes a note.
  public init(
    id: ID<DeskNote>, at: Instant, by: Actor, passage: String, text: String, done: Instant?,
    doneBy: String
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.passage = passage
    self.text = text
    self.done = done
    self.doneBy = doneBy
  }
}

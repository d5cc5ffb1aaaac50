public import Times

/// Something that the newsroom did to a published story, on the record.
public struct Act: Sendable, Hashable {
  /// What was done.
  public var kind: Kind
  /// When.
  public var at: Instant
  /// The sentence for readers; empty for the first publication and for typographic edits.
  public var note: String

  /// Makes an act.
  public init(kind: Kind, at: Instant, note: String = "") {
    self.kind = kind
    self.at = at
    self.note = note
  }

  /// The kinds of act.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// First publication.
    case publish
    /// New facts: moves the visible date.
    case update
    /// Wording made clearer; the facts stand.
    case clarify
    /// A fault put right.
    case correct
    /// Withdrawn.
    case retract
    /// A retraction taken back.
    case restore
    /// Spelling and layout: moves no visible date.
    case edit

    /// Whether readers find it on the corrections page.
    public var isCorrection: Bool {
      switch self {
      case .clarify, .correct, .retract, .restore: true
      case .publish, .update, .edit: false
      }
    }
  }
}

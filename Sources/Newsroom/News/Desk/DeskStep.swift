/// A step of the work on a story before readers see it.
public enum DeskStep: String, Sendable, Hashable, CaseIterable {
  /// From an idea to a draft.
  case begin
  /// To a second pair of eyes.
  case submit
  /// Back to the writer, with a note.
  case sendBack = "send-back"
  /// Looked through: may be published.
  case approve

  /// The states from which the step can be taken.
  public var origins: Set<StoryState> {
    switch self {
    case .begin: [.idea]
    case .submit: [.idea, .draft]
    case .sendBack: [.inReview, .ready]
    case .approve: [.draft, .inReview]
    }
  }

  /// The state to which it leads.
  public var target: StoryState {
    switch self {
    case .begin, .sendBack: .draft
    case .submit: .inReview
    case .approve: .ready
    }
  }

  /// What a role must allow to take it.
  public var permission: Permission {
    switch self {
    case .begin, .submit: .write
    case .sendBack, .approve: .publish
    }
  }
}

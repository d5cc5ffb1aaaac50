import News
import Stores

extension Shape {
  /// The shapes with names of their own.
  enum Name: String, Sendable, CaseIterable {
    case problem = "Problem"
    case draft = "Draft"
    case draftChange = "DraftChange"
    case savedDraft = "SavedDraft"
    case story = "Story"
    case storyLine = "StoryLine"
    case storyPage = "StoryPage"
    case revision = "Revision"
    case revisionText = "RevisionText"
    case note = "Note"
    case checks = "Checks"
    case actor = "Actor"
    case plan = "Plan"
    case schedule = "Schedule"
    case edition = "Edition"
    case section = "Section"
    case topic = "Topic"
    case topicPage = "TopicPage"
    case person = "Person"
    case account = "Account"
    case picture = "Picture"
    case pictureChange = "PictureChange"
    case picturePage = "PicturePage"
    case auditEntry = "AuditEntry"
    case auditPage = "AuditPage"
    case me = "Me"

    /// The shape.
    var shape: Shape {
      switch self {
      case .problem: Shape.problem
      case .draft: Shape.draft(isChange: false)
      case .draftChange: Shape.draft(isChange: true)
      case .savedDraft: Shape.savedDraft
      case .story: Shape.story
      case .storyLine: Shape.storyLine
      case .storyPage: Shape.page("stories", .storyLine)
      case .revision: Shape.object(Shape.revision)
      case .revisionText: Shape.revisionText
      case .note: Shape.note
      case .checks: Shape.checks
      case .actor: Shape.actor
      case .plan: Shape.plan
      case .schedule: Shape.schedule
      case .edition: Shape.edition
      case .section: Shape.section
      case .topic: Shape.topic
      case .topicPage: Shape.onward("topics", .topic)
      case .person: Shape.person
      case .account: Shape.account
      case .picture: Shape.picture
      case .pictureChange: Shape.pictureChange
      case .picturePage: Shape.onward("pictures", .picture)
      case .auditEntry: Shape.auditEntry
      case .auditPage: Shape.onward("entries", .auditEntry)
      case .me: Shape.me
      }
    }
  }

  /// A page of a list that is walked by keys, both ways.
  private static func page(_ name: String, _ entry: Name) -> Shape {
    .object([
      .init(name, .list(.named(entry), 200)),
      .init("newer", .orNull(.text), "The key for `after`; null at the newest."),
      .init("older", .orNull(.text), "The key for `before`; null at the oldest."),
    ])
  }

  /// A page of a list that is walked onward.
  private static func onward(_ name: String, _ entry: Name) -> Shape {
    .object([
      .init(name, .list(.named(entry), 200)),
      .init("next", .orNull(.text), "The key for `after`; null at the end."),
    ])
  }
}

public import Times

/// An address elsewhere that is told of what is done at the desk.
public struct Webhook: Sendable, Hashable {
  /// Its identity.
  public var id: ID<Webhook>
  /// Where it is told.
  public var address: String
  /// What it is told of.
  public var subjects: Set<Subject>
  /// Whether it is told at all.
  public var isOn: Bool
  /// When it was registered.
  public var created: Instant
  /// How many deliveries wait for it.
  public var waiting: Int

  /// Makes a webhook.
  public init(
    id: ID<Webhook>, address: String, subjects: Set<Subject>, isOn: Bool, created: Instant,
    waiting: Int
  ) {
    self.id = id
    self.address = address
    self.subjects = subjects
    self.isOn = isOn
    self.created = created
    self.waiting = waiting
  }

  /// What a webhook can be told of.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// Acts on stories: `story.save`, `story.publish` and so on.
    case stories
    /// Acts on pictures.
    case pictures
    /// What is arranged: sections, topics, people, menus, pages, fronts.
    case paper

    /// What an act of the audit log is about; nil for what concerns nobody outside, such as
    /// accounts and their tokens.
    public init?(act: String) {
      switch act.prefix(while: { $0 != "." }) {
      case "story": self = .stories
      case "picture": self = .pictures
      case "front", "section", "topic", "person", "agency", "menu", "page", "edition":
        self = .paper
      default: return nil
      }
    }
  }
}

/// That a webhook is told of one line of the audit log.
public struct WebhookDelivery: Sendable, Hashable {
  /// Its identity: the same each time that it is tried.
  public var id: ID<WebhookDelivery>
  /// The webhook.
  public var webhook: ID<Webhook>
  /// What it is told.
  public var entry: AuditEntry
  /// How often it was tried.
  public var attempts: Int
  /// When it is tried next, while it waits.
  public var due: Instant
  /// When it ended; nil while it waits.
  public var done: Instant?
  /// The status of the last answer; nil when there was none.
  public var status: Int?
  /// How many milliseconds the last answer took.
  public var milliseconds: Int?
  /// Why the last attempt failed, as a sentence; empty when it did not.
  public var trouble: String

  /// Makes a delivery.
  public init(
    id: ID<WebhookDelivery>, webhook: ID<Webhook>, entry: AuditEntry, attempts: Int, due: Instant,
    done: Instant?, status: Int?, milliseconds: Int?, trouble: String
  ) {
    self.id = id
    self.webhook = webhook
    self.entry = entry
    self.attempts = attempts
    self.due = due
    self.done = done
    self.status = status
    self.milliseconds = milliseconds
    self.trouble = trouble
  }

  /// How long after each failed attempt the next one is made; after the last there is none.
  public static let pauses: [Instant.Span] = [
    .seconds(10), .seconds(60), .seconds(300), .seconds(1800), .hours(2), .hours(6),
  ]

  /// Where it stands.
  public var state: State {
    if done == nil { return .waiting }
    return trouble.isEmpty ? .delivered : .givenUp
  }

  /// Where a delivery can stand.
  public enum State: String, Sendable, CaseIterable {
    /// It is tried now, or again.
    case waiting
    /// The other side has taken it.
    case delivered
    /// It was tried for the last time.
    case givenUp = "given-up"
  }
}

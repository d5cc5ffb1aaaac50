public import Text
public import Times

/// Everything about a comment that moderation looks at, gathered beforehand.
public struct CommentCase: Sendable, Hashable {
  /// The text as it was written, in Markdown.
  public var source: String
  /// Its words alone.
  public var plain: String
  /// The addresses that it links to, without those of the site itself.
  public var links: [String]
  /// The name under which it would stand.
  public var name: String
  /// Who wrote it.
  public var commenter: Commenter
  /// What became of the writer's comments so far.
  public var history: History
  /// How often the writer commented of late.
  public var pace: Pace
  /// How often anybody from the same network did.
  public var networkPace: Pace
  /// How often nearly the same was said.
  public var echoes: Echoes
  /// Whether a field was filled in that readers do not see.
  public var filledTrap: Bool
  /// The tag of the language; nil when it is not known.
  public var language: String?
  /// The names of the paper and of those who work and write for it.
  public var staffNames: KnownNames
  /// What the classifier thinks; nil when it says nothing.
  public var opinion: TextClassifier.Opinion?
  /// The ban under which the writer or the network is.
  public var ban: Ban?
  /// What the section wants.
  public var section: SectionRule

  /// Makes a case of a text; whatever is left out speaks for it.
  public init(
    source: String, plain: String, links: [String] = [], name: String,
    commenter: Commenter = .reader, history: History = History(), pace: Pace = Pace(),
    networkPace: Pace = Pace(), echoes: Echoes = Echoes(), filledTrap: Bool = false,
    language: String? = nil, staffNames: KnownNames = KnownNames(),
    opinion: TextClassifier.Opinion? = nil, ban: Ban? = nil, section: SectionRule = .paper
  ) {
    self.source = source
    self.plain = plain
    self.links = links
    self.name = name
    self.commenter = commenter
    self.history = history
    self.pace = pace
    self.networkPace = networkPace
    self.echoes = echoes
    self.filledTrap = filledTrap
    self.language = language
    self.staffNames = staffNames
    self.opinion = opinion
    self.ban = ban
    self.section = section
  }
}

extension CommentCase {
  /// Who writes comments.
  public enum Commenter: String, Sendable, Hashable, CaseIterable {
    /// Somebody without an account.
    case guest
    /// A reader with an account.
    case reader
    /// One of the newsroom.
    case staff
  }

  /// What became of somebody's comments.
  public struct History: Sendable, Hashable {
    /// Seen by readers.
    public var approved: Int
    /// Waiting for a moderator.
    public var held: Int
    /// Refused.
    public var rejected: Int

    /// Counts comments.
    public init(approved: Int = 0, held: Int = 0, rejected: Int = 0) {
      self.approved = approved
      self.held = held
      self.rejected = rejected
    }
  }

  /// How many comments came in the time before this one.
  public struct Pace: Sendable, Hashable {
    /// In the last minute.
    public var minute: Int
    /// In the last hour.
    public var hour: Int
    /// In the last 24 hours.
    public var day: Int
    /// Whole seconds since the last one; nil when there was none.
    public var secondsSinceLast: Int?

    /// Counts comments.
    public init(minute: Int = 0, hour: Int = 0, day: Int = 0, secondsSinceLast: Int? = nil) {
      self.minute = minute
      self.hour = hour
      self.day = day
      self.secondsSinceLast = secondsSinceLast
    }
  }

  /// How often nearly the same was said before, see `NearDuplicate`.
  public struct Echoes: Sendable, Hashable {
    /// In how many comments.
    public var times: Int
    /// By how many writers.
    public var writers: Int

    /// Counts comments and writers.
    public init(times: Int = 0, writers: Int = 0) {
      self.times = times
      self.writers = writers
    }
  }

  /// That somebody may not comment.
  public struct Ban: Sendable, Hashable {
    /// When it ends; nil for never.
    public var until: Instant?
    /// Why, in the words of whoever decided it.
    public var reason: String

    /// Makes a ban.
    public init(until: Instant? = nil, reason: String) {
      self.until = until
      self.reason = reason
    }
  }

  /// Whether comments of a section wait for a moderator.
  public enum SectionRule: String, Sendable, Hashable, CaseIterable {
    /// As the paper has decided.
    case paper
    /// All of them wait.
    case held
    /// None waits for the section's sake.
    case open
  }

  /// Whether the writer has fewer approved comments than make a regular.
  func isNewcomer(_ policy: ModerationPolicy) -> Bool {
    history.approved < policy.newcomer.approved
  }
}

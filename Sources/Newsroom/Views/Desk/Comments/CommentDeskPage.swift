public import News
public import Times

/// The moderators' queues: comments with all that is known of them, and what can be done.
public struct CommentDeskPage: Sendable {
  /// Something that somebody said or did, with when and why.
  public struct Line: Sendable, Hashable {
    /// When.
    public var at: Instant
    /// Who; empty for nobody in particular.
    public var name: String
    /// What.
    public var words: String

    /// Makes a line.
    public init(_ at: Instant, _ name: String, _ words: String) {
      self.at = at
      self.name = name
      self.words = words
    }
  }

  /// A ban that holds.
  public struct Ban: Sendable, Hashable {
    /// Its number.
    public var id: Int64
    /// Until when.
    public var until: Instant
    /// Why.
    public var reason: String
    /// Who set it.
    public var name: String

    /// Makes a ban.
    public init(id: Int64, until: Instant, reason: String, name: String) {
      self.id = id
      self.until = until
      self.reason = reason
      self.name = name
    }
  }

  /// A comment.
  public struct Entry: Sendable {
    /// The comment.
    public var comment: Comment
    /// The story's headline.
    public var headline: String
    /// The story's address.
    public var address: StoryAddress
    /// What stands for its author in addresses; nil for one from elsewhere.
    public var commenter: String?
    /// How many comments of its author are in each state.
    public var history: [Comment.State: Int] = [:]
    /// What it answers.
    public var answered: Comment?
    /// What the phases found, in words.
    public var findings: [String] = []
    /// What readers say of it.
    public var reports: [Line] = []
    /// How many reports wait.
    public var waitingReports = 0
    /// What was decided.
    public var decisions: [Line] = []
    /// What moderators noted.
    public var notes: [Line] = []
    /// What its author says against its refusal, while nobody has answered.
    public var appeal: Line?
    /// The answer to that.
    public var answer: Line?
    /// The ban that holds for its author.
    public var ban: Ban?
    /// When its author changed it while it was an editors' pick; nil when an editor has seen it
    /// since.
    public var pickFell: Instant?

    /// Makes an entry.
    public init(
      _ comment: Comment, headline: String, address: StoryAddress, commenter: String? = nil
    ) {
      self.comment = comment
      self.headline = headline
      self.address = address
      self.commenter = commenter
    }
  }

  /// What is wrong with what was asked.
  public enum Fault: Sendable, Hashable, CaseIterable {
    /// Nothing is selected.
    case noneSelected
    /// Nobody said why it is refused.
    case noReason
    /// Nothing was written.
    case noWords
    /// The length of a ban is none.
    case noTime
    /// Nobody said why somebody is banned.
    case noBanReason
  }

  /// What was done last.
  public enum Done: String, Sendable, Hashable, CaseIterable {
    /// The acts.
    case approve, reject, hold, pick, unpick, dismiss, answer, note, ban, lift, undo, rule
  }

  let staff: DeskStaff
  /// The queues in their order: word, how many, whether it is this one.
  public var queues: [(word: String, count: Int)] = []
  /// The word of the queue that is shown.
  public var queue = "held"
  /// Beyond this number nobody counts.
  public var mostCounted = 1_000
  /// The rest of the query: `reader`, `story` and `comment`.
  public var narrowed: [(name: String, value: String)] = []
  /// The comments.
  public var entries: [Entry] = []
  /// The mark behind which the next part begins.
  public var next: String?
  /// What was done last, and to how many.
  public var done: (what: Done, count: Int)?
  /// The decisions that can be taken back.
  public var undoable: [Int64] = []
  /// What is wrong, with what was typed.
  public var fault: Fault?
  /// The comments that the faulty form was about.
  public var selected: Set<String> = []
  /// What was typed in it.
  public var typed: [String: String] = [:]
  /// The story that is looked at alone: its number, headline, and rule of its own.
  public var story: (id: ID<Story>, headline: String, mode: CommentRule.Mode?)?
  /// The names of the pages of settings that whoever looks may open.
  public var mayArrange = false
  /// Whether they may change the policy.
  public var mayAdminister = false

  /// Makes a page.
  public init(_ staff: DeskStaff) {
    self.staff = staff
  }

  /// The query of the part of the queue that is shown.
  var query: [(name: String, value: String)] { [(name: "queue", value: queue)] + narrowed }
}

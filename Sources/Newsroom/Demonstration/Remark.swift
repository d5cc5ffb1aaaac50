extension Lantern {
  /// A reader's comment, with the answers to it.
  public struct Remark: Sendable {
    /// The name that stands above it; empty for one that its author has taken back.
    public let author: String
    /// When it was written, ISO 8601 in UTC; no two under a story have the same time.
    public let posted: String
    /// The text in the Markdown of readers; empty for one that its author has taken back.
    public let text: String
    /// What its author is to the paper.
    public let writer: Writer
    /// How many readers voted for it.
    public let votes: Int
    /// Whether the editors point it out.
    public let isPicked: Bool
    /// What became of it.
    public let fate: Fate
    /// What answers it, the oldest first.
    public let answers: [Remark]

    init(
      _ author: String, _ posted: String, _ text: String, by writer: Writer = .guest,
      votes: Int = 0, isPicked: Bool = false, fate: Fate = .shown, answers: [Remark] = []
    ) {
      self.author = author
      self.posted = posted
      self.text = text
      self.writer = writer
      self.votes = votes
      self.isPicked = isPicked
      self.fate = fate
      self.answers = answers
    }

    /// One that its author has taken back: a place in the thread, and nothing else.
    static func takenBack(_ posted: String, answers: [Remark]) -> Remark {
      Remark("", posted, "", fate: .takenBack, answers: answers)
    }
  }
}

extension Lantern.Remark {
  /// What the author of a comment is to the paper.
  public enum Writer: Sendable, Hashable {
    /// A reader without an account.
    case guest
    /// Somebody of the paper.
    case staff
    /// Who wrote the story.
    case author
  }

  /// What became of a comment; the reasons are those of `RemovalReason`, by their words.
  public enum Fate: Sendable, Hashable {
    /// Readers see it.
    case shown
    /// Readers see it, and one of them has reported it: why, and in which words.
    case reported(reason: String, words: String)
    /// It waits for a moderator.
    case held
    /// A moderator has refused it: why, and what they tell its author.
    case refused(reason: String, note: String)
    /// Its author has taken it back.
    case takenBack
  }
}

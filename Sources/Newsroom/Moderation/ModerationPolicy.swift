/// What the paper has decided about comments: which phases look at them, and their limits.
public struct ModerationPolicy: Sendable, Hashable {
  /// The phases that do not look; a ban always counts.
  public var off: Set<ModerationPhase.Name> = []
  /// How long a comment may be.
  public var length = Length()
  /// What follows from a name like one of the staff's.
  public var name = Name()
  /// How many links it may have.
  public var links = Links()
  /// Words that are looked out for.
  public var words = Words()
  /// How it may be written.
  public var noise = Noise()
  /// How often the same may be said.
  public var echo = Echo()
  /// How fast comments may come.
  public var pace = Pace()
  /// When earlier refusals count.
  public var history = History()
  /// When a writer is no newcomer any more.
  public var newcomer = Newcomer()
  /// Whose comments wait in any case.
  public var premoderation = Premoderation()
  /// From when on the classifier's opinion counts.
  public var classifier = Classifier()
  /// The operator's own program, if it is asked.
  public var webhook = Webhook()

  /// Makes the policy that holds until somebody decides.
  public init() {}

  /// Whether a phase looks at comments.
  public func isOn(_ phase: ModerationPhase.Name) -> Bool {
    phase == .ban || !off.contains(phase)
  }

  /// Whether the operator's own program is asked.
  public var asksWebhook: Bool { isOn(.webhook) && !webhook.address.isEmpty }
}

extension ModerationPolicy {
  /// Limits of length.
  public struct Length: Sendable, Hashable {
    /// The least number of letters, digits and signs.
    public var least = 2
    /// The most characters.
    public var most = 5_000
  }

  /// What follows from names.
  public struct Name: Sendable, Hashable {
    /// What follows when a name could be taken for that of somebody of the newsroom.
    public var action = Finding.Action.hold
  }

  /// Limits of links.
  public struct Links: Sendable, Hashable {
    /// How many links a regular may set; more are held.
    public var allowed = 2
    /// How many a newcomer may set.
    public var newcomer = 0
    /// From how many on a comment is refused; 0 for never.
    public var reject = 10
    /// Sites that are looked out for.
    public var sites = SiteList()
  }

  /// Words that are looked out for.
  public struct Words: Sendable, Hashable {
    /// The words and what follows from them.
    public var list = WordList()
  }

  /// Limits of noise.
  public struct Noise: Sendable, Hashable {
    /// From this share of capitals on it is shouting, in percent.
    public var capitals = 70
    /// So many of one sign in a row are too many.
    public var run = 12
    /// From this share of punctuation and symbols on it is noise, in percent.
    public var signs = 60
    /// More characters than this that cannot be seen are too many.
    public var hidden = 5
    /// What follows.
    public var action = Finding.Action.hold
  }

  /// Limits of repetition.
  public struct Echo: Sendable, Hashable {
    /// When nearly the same was said so many times before, the comment is held; 0 for never.
    public var hold = 2
    /// When it was said so many times before, it is refused; 0 for never.
    public var reject = 8
  }

  /// Limits of speed.
  public struct Pace: Sendable, Hashable {
    /// The seconds that must lie between two comments of one writer.
    public var seconds = 10
    /// So many comments of a writer in an hour make the next one wait.
    public var hour = 20
    /// So many in 24 hours do.
    public var day = 80
    /// So many from a network in a minute do.
    public var networkMinute = 10
    /// So many from a network in an hour do.
    public var networkHour = 60
  }

  /// When refusals count.
  public struct History: Sendable, Hashable {
    /// So many refused comments make the next one wait.
    public var rejected = 3
    /// But only when they are this share of those that were decided, in percent.
    public var percent = 25
  }

  /// When a writer is a newcomer.
  public struct Newcomer: Sendable, Hashable {
    /// So many approved comments make a regular; 0 for everybody.
    public var approved = 1
    /// What follows for a newcomer.
    public var action = Finding.Action.tag
  }

  /// Whose comments wait.
  public struct Premoderation: Sendable, Hashable {
    /// Whose.
    public var whom = Whom.nobody

    /// Whose comments wait in any case.
    public enum Whom: String, Sendable, Hashable, CaseIterable {
      /// Nobody's.
      case nobody
      /// Those of guests.
      case guests
      /// Everybody's.
      case everybody
    }
  }

  /// The operator's own program, which is asked last.
  public struct Webhook: Sendable, Hashable {
    /// Where it is asked; empty for nowhere.
    public var address = ""
    /// For how many seconds its answer is waited for.
    public var seconds = 2
    /// What follows when there is none.
    public var silence = Finding.Action.hold

    /// The longest address, in bytes.
    public static let longestAddress = 2_000
  }

  /// From when on an opinion counts, in percent.
  public struct Classifier: Sendable, Hashable {
    /// From here on it is shown to moderators; 0 for never.
    public var tag = 60
    /// From here on a comment is held; 0 for never.
    public var hold = 85
    /// From here on it is refused; 0 for never, which is where it begins.
    public var reject = 0
  }
}

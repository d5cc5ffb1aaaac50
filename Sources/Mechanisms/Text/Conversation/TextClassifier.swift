/// Tells unwanted texts from wanted ones by what a newsroom's own moderators decided.
///
/// Naive Bayes over the words of a text and over the runs of three to five letters in them, for
/// each language by itself. Of the simple methods it is the one whose state is a table of counts:
/// what it learns does not depend on the order, what one person teaches can be capped exactly, and
/// an opinion is the sum of one weight a word, so that its reasons can be shown.
///
/// Nobody teaches it much alone: of one commenter only a few examples count, of one moderator only
/// so many more than all others taught, and a word counts for nothing until several commenters
/// used it. Whoever teaches it a whole record of decisions begins with the newest ones: caps then
/// keep what is recent.
public struct TextClassifier: Hashable, Sendable {
  /// What is known, by the tag of the language; empty for texts whose language is not known.
  var experience: [String: Experience] = [:]

  /// The most languages that are learnt; what comes in others is not kept.
  public static let mostLanguages = 16

  /// Knows nothing yet.
  public init() {}

  /// Learns what a moderator decided of a text, and says whether it counted: not when there are no
  /// words, and not when commenter or moderator have taught enough already.
  ///
  /// Commenter and moderator are numbers that stand for them, the same each time; the language is
  /// nil when it is not known.
  @discardableResult
  public mutating func learn(
    _ text: String, isUnwanted: Bool, language: String?, commenter: UInt64, moderator: UInt64
  ) -> Bool {
    let tag = Self.key(language)
    guard experience[tag] != nil || experience.count < Self.mostLanguages else { return false }
    return experience[tag, default: Experience()].learn(
      text, isUnwanted: isUnwanted, commenter: commenter, moderator: moderator)
  }

  /// What it thinks of a text; nil until it has enough examples of both kinds from enough
  /// commenters, and when the text has no words that it knows.
  public func opinion(of text: String, in language: String?) -> Opinion? {
    experience[Self.key(language)]?.opinion(of: text)
  }

  /// How many decisions in a language it has learnt from.
  public func examples(in language: String?) -> (wanted: Int, unwanted: Int) {
    let known = experience[Self.key(language)]
    return (Int(known?.examples.wanted ?? 0), Int(known?.examples.unwanted ?? 0))
  }

  static func key(_ language: String?) -> String {
    language.map { String($0.lowercased().prefix(longestTag)) } ?? ""
  }

  static let longestTag = 35

  /// What a classifier thinks of a text, and why.
  public struct Opinion: Hashable, Sendable {
    /// How likely it is that a moderator would not want the text, 0 to 1.
    public var probability: Double
    /// The words that speak most against the text, the strongest first.
    public var against: [TellingWord]
    /// The words that speak most for it, the strongest first.
    public var inFavour: [TellingWord]

    /// Makes an opinion.
    public init(
      probability: Double, against: [TellingWord] = [], inFavour: [TellingWord] = []
    ) {
      self.probability = probability
      self.against = against
      self.inFavour = inFavour
    }

    /// The probability in percent, rounded down.
    public var percent: Int { Int(max(0, min(probability, 1)) * 100) }
  }

  /// A word of a text and how much it says.
  public struct TellingWord: Hashable, Sendable {
    /// The word as its writer spelt it.
    public var word: String
    /// By how much it changes the logarithm of the odds; positive against the text.
    public var weight: Double

    /// Joins a word and its weight.
    public init(word: String, weight: Double) {
      self.word = word
      self.weight = weight
    }
  }
}

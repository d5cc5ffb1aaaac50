/// Says in which of the installed languages a short text is written.
///
/// It goes by script first, then by words and letters: what a language's own file says, and the
/// commonest words of some languages, are its sample. It says nothing rather than guess.
public struct LanguageGuess: Sendable {
  private let profiles: [LanguageProfile]

  /// Learns some languages; `Languages.guess` does so once.
  init(_ languages: Languages) {
    profiles = languages.all.map(LanguageProfile.init)
  }

  /// Text behind this many scalars is not looked at.
  private static let longest = 1_000

  /// The tag of the language in which a text is written; nil when it may be another one, when two
  /// are as likely, and when the text is too short to tell.
  public func language(of text: String) -> String? {
    let beginning = String(text.unicodeScalars.prefix(Self.longest))
    guard let script = Script.main(of: beginning) else { return nil }
    let pieces = LetterRuns(beginning)
    guard pieces.letters.count >= 8 else { return nil }
    let ranking = profiles.filter { $0.script == script }
      .map { (tag: $0.tag, score: $0.score(pieces)) }
      .filter { $0.score.fits }
      .sorted { $0.score.evidence > $1.score.evidence }
    guard let best = ranking.first else { return nil }
    if let second = ranking.dropFirst().first,
      best.score.evidence - second.score.evidence < Self.leastLead
    {
      return nil
    }
    return best.tag
  }

  /// How much more likely the best language must be than the next one, as a logarithm.
  private static let leastLead = 3.0
}

extension Direction {
  /// The direction in which most of a text's letters are written; that of the first one when there
  /// are as many of both; nil without letters.
  public init?(of text: String) {
    var balance = 0
    var first: Direction?
    for scalar in text.unicodeScalars.prefix(10_000) where Script.isLetter(scalar) {
      let direction: Direction = Script(scalar).isRightToLeft ? .rightToLeft : .leftToRight
      first = first ?? direction
      balance += direction == .rightToLeft ? -1 : 1
    }
    guard let first else { return nil }
    self = balance == 0 ? first : balance < 0 ? .rightToLeft : .leftToRight
  }
}

/// What a classifier has learnt in one language: counts by feature, by commenter, by moderator.
struct Experience: Hashable, Sendable {
  /// So many examples of each kind, from so many commenters, make an opinion.
  static let leastExamples = 30
  static let leastCommenters = 10
  /// The most examples of one commenter.
  static let mostOfCommenter = 8
  /// By how many examples one moderator may be ahead of all others together.
  static let mostAhead = 500
  /// At so many examples all counts are halved: what is old fades.
  static let mostExamples = 16_384
  /// Places for words and, behind them, as many for runs of letters.
  static let wordPlaces = 65_536
  static let people = 65_536
  static let moderatorPlaces = 1_024

  /// Wanted and unwanted examples.
  var examples = Pair()
  /// Examples of each commenter, by a hash: two who share a place share the cap.
  var commenters = [Pair](repeating: Pair(), count: people)
  /// Examples of each moderator, by a hash.
  var moderators = [UInt16](repeating: 0, count: moderatorPlaces)
  /// Texts that have each feature.
  var features = [Feature](repeating: Feature(), count: 2 * wordPlaces)
  /// How many commenters have examples of either kind.
  private(set) var commenterCount = Pair()

  /// How many there are of either kind.
  struct Pair: Hashable, Sendable {
    var wanted: UInt16 = 0
    var unwanted: UInt16 = 0

    var sum: Int { Int(wanted) + Int(unwanted) }

    mutating func add(isUnwanted: Bool) {
      if isUnwanted { unwanted += 1 } else { wanted += 1 }
    }

    mutating func halve() {
      wanted /= 2
      unwanted /= 2
    }
  }

  /// How many texts have a feature, and the marks of the first commenters who used it.
  struct Feature: Hashable, Sendable {
    var texts = Pair()
    var first: UInt16 = 0
    var second: UInt16 = 0
    var third: UInt16 = 0

    /// Whether enough commenters used it.
    var isKnown: Bool { third != 0 }

    /// Remembers a commenter's mark, which is never 0.
    mutating func note(_ mark: UInt16) {
      if first == 0 || first == mark {
        first = mark
      } else if second == 0 || second == mark {
        second = mark
      } else if third == 0 {
        third = mark
      }
    }
  }

  /// Whether there is enough to have an opinion.
  var isEnough: Bool {
    min(examples.wanted, examples.unwanted) >= Self.leastExamples
      && min(commenterCount.wanted, commenterCount.unwanted) >= Self.leastCommenters
  }

  mutating func learn(
    _ text: String, isUnwanted: Bool, commenter: UInt64, moderator: UInt64
  ) -> Bool {
    let person = StableHash.mixed(commenter)
    let place = Int(person % UInt64(Self.people))
    let desk = Int(StableHash.mixed(moderator) % UInt64(Self.moderatorPlaces))
    guard commenters[place].sum < Self.mostOfCommenter, mayTeach(desk) else { return false }
    let present = TextFeatures.places(text)
    guard !present.isEmpty else { return false }
    let mark = UInt16(truncatingIfNeeded: person >> 32) | 1
    for feature in present {
      features[feature].texts.add(isUnwanted: isUnwanted)
      features[feature].note(mark)
    }
    examples.add(isUnwanted: isUnwanted)
    commenters[place].add(isUnwanted: isUnwanted)
    moderators[desk] += 1
    countCommenters(at: place, isUnwanted: isUnwanted)
    if examples.sum >= Self.mostExamples { fade() }
    return true
  }

  private func mayTeach(_ desk: Int) -> Bool {
    let own = Int(moderators[desk])
    return own - (examples.sum - own) < Self.mostAhead
  }

  private mutating func countCommenters(at place: Int, isUnwanted: Bool) {
    let own = isUnwanted ? commenters[place].unwanted : commenters[place].wanted
    if own == 1 { commenterCount.add(isUnwanted: isUnwanted) }
  }

  private mutating func fade() {
    examples.halve()
    for index in features.indices { features[index].texts.halve() }
    for index in commenters.indices { commenters[index].halve() }
    for index in moderators.indices { moderators[index] /= 2 }
    recount()
  }

  /// Counts the commenters anew, after fading and after reading.
  mutating func recount() {
    commenterCount = Pair()
    for commenter in commenters {
      if commenter.wanted > 0 { commenterCount.wanted = min(commenterCount.wanted + 1, 60_000) }
      if commenter.unwanted > 0 {
        commenterCount.unwanted = min(commenterCount.unwanted + 1, 60_000)
      }
    }
  }
}

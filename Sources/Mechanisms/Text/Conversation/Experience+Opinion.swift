import Foundation

extension Experience {
  /// No word changes the logarithm of the odds by more, nor does the share of unwanted texts.
  private static let heaviestWord = 3.0
  private static let heaviestShare = 1.5
  /// Of texts with more different words than this, each word counts for less: the words of one
  /// text go together and are not as many witnesses.
  private static let independentWords = 12.0
  /// A word is shown when it weighs as much as this.
  private static let lightestShown = 0.3
  private static let mostShown = 5

  /// The opinion of a text: the share of unwanted texts and the weights of its words, added up.
  func opinion(of text: String) -> TextClassifier.Opinion? {
    guard isEnough else { return nil }
    let words = weights(of: text)
    guard !words.isEmpty else { return nil }
    let scale = (Self.independentWords / max(Self.independentWords, Double(words.count)))
      .squareRoot()
    let share = log((Double(examples.unwanted) + 1) / (Double(examples.wanted) + 1))
    let sum = words.reduce(0) { $0 + $1.weight } * scale
    let odds = max(-Self.heaviestShare, min(share, Self.heaviestShare)) + sum
    let shown = words.filter { abs($0.weight * scale) >= Self.lightestShown }
    let bytes = Array(TextFeatures.beginning(text).utf8)
    return TextClassifier.Opinion(
      probability: 1 / (1 + exp(-odds)),
      against: Self.telling(shown.filter { $0.weight > 0 }, in: bytes, scale),
      inFavour: Self.telling(shown.filter { $0.weight < 0 }, in: bytes, scale))
  }

  private struct Weight {
    var range: Range<Int>
    var weight: Double
  }

  /// The different words of a text that say anything, with their weights.
  private func weights(of text: String) -> [Weight] {
    let scale = Scale(examples)
    var seen: Set<UInt64> = []
    var weights: [Weight] = []
    var features = TextFeatures(text)
    while features.next() {
      guard seen.insert(features.hash).inserted, let weight = weight(&features, scale) else {
        continue
      }
      weights.append(Weight(range: features.range, weight: Double(weight)))
    }
    return weights
  }

  /// The weight of a word: two thirds its own, one third that of its letters; only the one or the
  /// other where not enough commenters used both; nil when nothing is known.
  @inline(__always)
  private func weight(_ word: inout TextFeatures, _ scale: Scale) -> Float? {
    var sum: Float = 0
    var known = 0
    var count = 0
    word.forEachRun { place in
      count += 1
      guard features[place].isKnown else { return }
      sum += scale.lean(features[place].texts)
      known += 1
    }
    let letters = known * 2 >= count && known > 0 ? sum / Float(known) : nil
    let own = features[word.place].isKnown ? scale.lean(features[word.place].texts) : nil
    let heaviest = Float(Self.heaviestWord)
    let weight: Float
    switch (own, letters) {
    case (let own?, let letters?): weight = (2 * own + letters) / 3
    case (let own?, nil): weight = own
    case (nil, let letters?): weight = letters
    case (nil, nil): return nil
    }
    return max(-heaviest, min(weight, heaviest))
  }

  /// By how much counts lean to unwanted texts.
  private struct Scale {
    let logarithms = Experience.logarithms
    /// So many more wanted texts there are than unwanted ones.
    let balance: Float

    init(_ examples: Pair) {
      balance = logarithms[Int(examples.wanted)] - logarithms[Int(examples.unwanted)]
    }

    @inline(__always)
    func lean(_ texts: Pair) -> Float {
      logarithms[Int(texts.unwanted)] - logarithms[Int(texts.wanted)] + balance
    }
  }

  /// Logarithms of all counts that there may be, each with one half more.
  private static let logarithms: [Float] = (0..<mostExamples + 1).map { log(Float($0) + 0.5) }

  private static func telling(
    _ words: [Weight], in bytes: [UInt8], _ scale: Double
  ) -> [TextClassifier.TellingWord] {
    words.sorted { abs($0.weight) > abs($1.weight) }.prefix(mostShown).map {
      TextClassifier.TellingWord(
        word: String(
          String(decoding: bytes[$0.range], as: UTF8.self).prefix(TextFeatures.longestWord)),
        weight: $0.weight * scale)
    }
  }
}

import Foundation

/// What is known of how a language is written, from its file and its commonest words.
struct LanguageProfile: Sendable {
  let tag: String
  let script: Script
  /// How many runs the sample has.
  private let size: Int
  private let letters: NumberTable
  /// How likely each run of the sample is, as a logarithm.
  private let likelihoods: NumberTable
  /// How likely any other run is.
  private let strangeness: Double
  private let common: NumberTable

  /// How well a text goes with a language.
  struct Score {
    /// The logarithm of how likely the language makes the text.
    var evidence: Double
    /// Whether the text looks like that language at all.
    var fits: Bool
  }

  init(_ language: Language) {
    tag = language.tag
    let common =
      CommonWords.text(language.tag) + " " + language.search.stopWords.joined(separator: " ")
    // The commonest words of talk are rare in what an interface says.
    let sample = LetterRuns(language.ownWords + String(repeating: " " + common, count: 5))
    func likelihood(_ seen: Int) -> Double {
      log((Double(seen) + 0.1) / (Double(sample.runs.count) + 500))
    }
    size = sample.runs.count
    letters = NumberTable(counting: sample.letters.map { UInt64($0) })
    var counts: [UInt64: Int] = [:]
    for run in sample.runs { counts[run, default: 0] += 1 }
    likelihoods = NumberTable(counts.mapValues(likelihood))
    strangeness = likelihood(0)
    script = Script.main(of: language.ownWords + common) ?? .other
    self.common = NumberTable(counting: LetterRuns(common).words)
  }

  func score(_ text: LetterRuns) -> Score {
    var evidence = 0.0
    var known = 0
    for run in text.runs {
      let likelihood = likelihoods[run]
      if likelihood != nil { known += 1 }
      evidence += likelihood ?? strangeness
    }
    let commonCount = text.words.reduce(0) { common[$1] != nil ? $0 + 1 : $0 }
    evidence += Double(commonCount) * 2
    return Score(evidence: evidence, fits: fits(text, known: known, common: commonCount))
  }

  /// Whether there are hardly any letters that the language has not, and enough of its runs and words: a
  /// few letters may be like those of any language.
  private func fits(_ text: LetterRuns, known: Int, common: Int) -> Bool {
    guard common > 0 || text.letters.count >= 20 else { return false }
    let strange = text.letters.reduce(0) { letters[UInt64($1)] == nil ? $0 + 1 : $0 }
    guard strange <= max(text.letters.count / 33, 1) else { return false }
    let share =
      Double(known) / Double(text.runs.count) + Double(common) / Double(text.words.count)
    return share >= leastShare
  }

  /// Languages of Latin letters are many and much alike; a small sample knows few runs.
  private var leastShare: Double {
    script == .latin ? 0.8 : size >= 5_000 ? 0.5 : 0.3
  }
}

extension Language {
  /// Everything that its own file says, without what it borrows.
  fileprivate var ownWords: String {
    let borrowed = Set(missingMessages)
    return messages.filter { !borrowed.contains(MessageName.base($0.key)) }
      .map { $0.value.fill { _ in " " } }.joined(separator: "\n")
  }
}

import Text

/// One word of an entry of a word list.
struct WordPattern: Sendable, Hashable {
  /// The word, folded.
  var word: String
  /// What it looks like.
  var shape: String
  /// Whether letters may stand before it.
  var isOpenBefore: Bool
  /// Whether letters may stand behind it.
  var isOpenBehind: Bool

  var isWhole: Bool { !isOpenBefore && !isOpenBehind }

  /// The words of an entry; none when there is nothing to look for.
  static func all(of entry: String) -> [WordPattern] {
    entry.split(whereSeparator: \.isWhitespace).flatMap { piece in
      let words = SpokenWord.words(of: String(piece))
      return words.enumerated().map { index, word in
        WordPattern(
          word: word, shape: Confusables.shape(ofFolded: word),
          isOpenBefore: index == 0 && piece.hasPrefix("*"),
          isOpenBehind: index == words.count - 1 && piece.hasSuffix("*"))
      }
    }
  }

  func fits(_ spoken: SpokenWord) -> Bool {
    fits(spoken.word, word) || spoken.disguise.map { fits($0, shape) } ?? false
  }

  private func fits(_ spoken: String, _ own: String) -> Bool {
    switch (isOpenBefore, isOpenBehind) {
    case (false, false): spoken == own
    case (false, true): spoken.hasPrefix(own)
    case (true, false): spoken.hasSuffix(own)
    case (true, true): spoken.contains(own)
    }
  }
}

/// One word of a text.
struct SpokenWord: Sendable {
  /// The word, folded.
  var word: String
  /// What it looks like, when it is disguised.
  var disguise: String?

  init(_ word: String) {
    self.word = word
    disguise = Confusables.disguise(ofFolded: word)
  }

  /// The words of a text in order; then, each by itself, what single letters in a row spell.
  static func runs(of text: String, most: Int) -> [[SpokenWord]] {
    let words = words(of: text).prefix(most)
    var runs = [words.map(SpokenWord.init)]
    var spelt = ""
    for word in words + ["--"] {
      if word.unicodeScalars.count == 1 {
        spelt += word
      } else {
        if spelt.unicodeScalars.count >= fewestSpelt { runs.append([SpokenWord(spelt)]) }
        spelt = ""
      }
    }
    return runs
  }

  private static let fewestSpelt = 4

  /// The words of a text; what an apostrophe parts is two: `l’argent`, `casino’s`.
  static func words(of text: String) -> [String] {
    var parted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      parted.append(apostrophes.contains(scalar) ? " " : scalar)
    }
    return SearchText.words(String(parted))
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2BC}", "\u{FF07}"]
}

/// A text as its words, its letters, and all runs of three letters, the ends of words counted as
/// letters; in the order of the text, each as often as it is there.
struct LetterRuns: Sendable {
  /// Words by their hashes.
  private(set) var words: [UInt64] = []
  private(set) var letters: [UInt32] = []
  private(set) var runs: [UInt64] = []

  init(_ text: String) {
    var words = Words(text)
    var word = Word()
    while words.next(&word) { add(word.small) }
  }

  private mutating func add(_ word: [UInt8]) {
    // Numbers say nothing of a language.
    guard !word.allSatisfy({ (0x30...0x39).contains($0) }) else { return }
    words.append(StableHash.of(word))
    var run = Self.end
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      letters.append(scalar.value)
      run = (run << 21 | UInt64(scalar.value)) & Self.three
      if run >> 42 != 0 { runs.append(run) }
    }
    runs.append((run << 21 | Self.end) & Self.three)
  }

  /// What stands for the end of a word.
  private static let end: UInt64 = 0x20
  /// The bits of three scalars.
  private static let three: UInt64 = (1 << 63) - 1
}

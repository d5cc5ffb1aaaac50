/// A text as its words, its letters, and all runs of three letters, the ends of words counted as
/// letters; each with how often it is there.
struct LetterRuns: Sendable {
  /// Words by their hashes.
  private(set) var words: [UInt64: Int] = [:]
  private(set) var letters: [UInt32: Int] = [:]
  private(set) var runs: [UInt64: Int] = [:]
  private(set) var wordCount = 0
  private(set) var letterCount = 0
  private(set) var runCount = 0

  init(_ text: String) {
    var words = Words(text)
    var word = Word()
    while words.next(&word) { add(word.small) }
  }

  private mutating func add(_ word: [UInt8]) {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
    // Numbers say nothing of a language.
    guard !scalars.allSatisfy({ (0x30...0x39).contains($0) }) else { return }
    words[StableHash.of(word), default: 0] += 1
    wordCount += 1
    for letter in scalars { letters[letter, default: 0] += 1 }
    letterCount += scalars.count
    let padded = [0x20] + scalars + [0x20]
    for start in 0..<padded.count - 2 {
      let run =
        UInt64(padded[start]) << 42 | UInt64(padded[start + 1]) << 21 | UInt64(padded[start + 2])
      runs[run, default: 0] += 1
      runCount += 1
    }
  }
}

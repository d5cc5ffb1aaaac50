/// Cuts a text into what a classifier counts: words, and runs of three to five letters in them.
struct TextFeatures {
  /// Text behind this many bytes, and letters of a word behind so many, are not looked at.
  static let longest = 16_384
  static let longestWord = 40

  private var words: Words
  private var word = Word()
  private var letters: [UInt32] = []

  /// Where the word at hand stands in the text, in UTF-8 offsets.
  private(set) var range = 0..<0
  /// The place of the word's count.
  private(set) var place = 0
  /// The word's own hash.
  private(set) var hash: UInt64 = 0
  /// The places of the counts of its runs of letters, once they are read.
  private(set) var runs: [Int] = []

  init(_ text: String) {
    words = Words(Self.beginning(text))
  }

  /// As much of a text as is looked at.
  static func beginning(_ text: String) -> String {
    text.utf8.count <= longest ? text : String(decoding: text.utf8.prefix(longest), as: UTF8.self)
  }

  /// The places of everything in a text, each once, in order.
  static func places(_ text: String) -> [Int] {
    var features = TextFeatures(text)
    var places: Set<Int> = []
    while features.next() {
      places.insert(features.place)
      features.readRuns()
      places.formUnion(features.runs)
    }
    return places.sorted()
  }

  /// Goes on to the next word; false at the end.
  mutating func next() -> Bool {
    guard words.next(&word) else { return false }
    range = word.range
    hash = StableHash.mixed(StableHash.of(word.folded))
    place = Int(hash >> 48)
    return true
  }

  /// Finds the runs of letters of the word at hand.
  mutating func readRuns() {
    readLetters()
    runs.removeAll(keepingCapacity: true)
    for start in 0..<letters.count - 2 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for end in start..<min(start + 5, letters.count) {
        hash = (hash ^ UInt64(letters[end])) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        if end >= start + 2 { runs.append(Experience.wordPlaces + Int(hash & 0xFFFF)) }
      }
    }
  }

  private mutating func readLetters() {
    letters.removeAll(keepingCapacity: true)
    letters.append(0)
    var index = 0
    while index < word.folded.count, letters.count <= Self.longestWord {
      // A letter is its bytes: the first one and those that go on with it.
      var letter = UInt32(word.folded[index])
      index += 1
      while index < word.folded.count, word.folded[index] & 0xC0 == 0x80 {
        letter = letter << 8 | UInt32(word.folded[index])
        index += 1
      }
      letters.append(letter)
    }
    letters.append(0)
  }
}

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
      features.forEachRun { places.insert($0) }
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

  /// Names the place of each run of letters of the word at hand.
  @inline(__always)
  mutating func forEachRun(_ body: (Int) -> Void) {
    readLetters()
    let factors = Self.factors
    for start in 0..<letters.count - 2 {
      // A sum of products: its upper bits are spread well enough, and nothing waits for anything.
      var hash = UInt64(letters[start]) &* factors.0
      hash &+= UInt64(letters[start + 1]) &* factors.1 &+ UInt64(letters[start + 2]) &* factors.2
      body(Experience.wordPlaces + Int(hash >> 48))
      guard start + 3 < letters.count else { continue }
      hash &+= (UInt64(letters[start + 3]) &+ 1) &* factors.3
      body(Experience.wordPlaces + Int(hash >> 48))
      guard start + 4 < letters.count else { continue }
      hash &+= (UInt64(letters[start + 4]) &+ 1) &* factors.4
      body(Experience.wordPlaces + Int(hash >> 48))
    }
  }

  private static var factors: (UInt64, UInt64, UInt64, UInt64, UInt64) {
    (
      0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0xD6E8_FEB8_6659_FD93,
      0xA076_1D64_78BD_642F
    )
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

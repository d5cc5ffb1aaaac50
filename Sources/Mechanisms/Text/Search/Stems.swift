/// Finds the stems of words by a language's rules; belongs to one thread at a time.
struct Stems: ~Copyable {
  private let rules: SearchRules
  private let prefixes: [[UInt8]]
  private let elisions: [[UInt8]]
  private let stemmer: Stemmer?

  init(_ rules: SearchRules) {
    self.rules = rules
    prefixes = rules.prefixes.map { Array($0.utf8) }
    elisions = rules.elisions.map { Array($0.utf8) }
    stemmer = rules.stemmer.flatMap { Stemmer($0) }
  }

  /// Puts the next word that counts in the place of the last one, without the elision before it;
  /// false at the end.
  func next(_ words: inout Words, _ word: inout Word) -> Bool {
    while words.next(&word) {
      if let mark = word.apostrophe,
        elisions.contains(where: word.small[..<mark.small].elementsEqual)
      {
        word.dropElision()
      }
      if !word.folded.isEmpty { return true }
    }
    return false
  }

  /// The stem of the word as typed without accents.
  func plain(_ word: Word) -> [UInt8] {
    stem(word.folded)
  }

  /// The folded stem of the word with its accents, when that is another one.
  ///
  /// Accents tell some stemmers an ending (`adoptée`), so both stems are needed for a word to be
  /// found by its other forms and also without accents.
  func accented(_ word: Word, besides plain: [UInt8]) -> String? {
    guard word.isFolded else { return nil }
    let stem = SearchText.fold(String(decoding: stem(word.small), as: UTF8.self))
    return stem.isEmpty || stem.utf8.elementsEqual(plain) ? nil : stem
  }

  private func stem(_ word: [UInt8]) -> [UInt8] {
    let word = withoutPrefix(word)
    guard let stem = stemmer?.stem(word), !stem.isEmpty else { return word }
    return stem
  }

  private func withoutPrefix(_ word: [UInt8]) -> [UInt8] {
    for prefix in prefixes where word.starts(with: prefix) {
      let rest = word[prefix.count...]
      if rest.count(where: { $0 & 0xC0 != 0x80 }) >= 3 { return Array(rest) }
    }
    return word
  }
}

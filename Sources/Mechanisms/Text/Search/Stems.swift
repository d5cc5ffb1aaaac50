/// Finds the stems of words by a language's rules; belongs to one thread at a time.
struct Stems: ~Copyable {
  private let rules: SearchRules
  private let prefixes: [[UInt8]]
  private let stemmer: Stemmer?

  init(_ rules: SearchRules) {
    self.rules = rules
    prefixes = rules.prefixes.map { Array($0.utf8) }
    stemmer = rules.stemmer.flatMap { Stemmer($0) }
  }

  /// The stem of the word as typed without accents, and, when it differs, the folded stem of the
  /// word with its accents.
  ///
  /// Accents tell some stemmers an ending (`adoptée`), so both stems are needed for a word to be
  /// found by its other forms and also without accents.
  func stems(_ word: Word) -> (plain: String, accented: String?) {
    let text = String(decoding: stem(withoutPrefix(word.folded)), as: UTF8.self)
    guard word.small != word.folded else { return (text, nil) }
    let small = stem(withoutPrefix(word.small))
    let accented = SearchText.fold(String(decoding: small, as: UTF8.self))
    return (text, accented == text || accented.isEmpty ? nil : accented)
  }

  private func withoutPrefix(_ word: [UInt8]) -> [UInt8] {
    for prefix in prefixes where word.starts(with: prefix) {
      let rest = Array(word[prefix.count...])
      if String(decoding: rest, as: UTF8.self).unicodeScalars.count >= 3 { return rest }
    }
    return word
  }

  private func stem(_ word: [UInt8]) -> [UInt8] {
    guard let stem = stemmer?.stem(word), !stem.isEmpty else { return word }
    return stem
  }

  /// The next word that counts, without the elision before it.
  func next(_ words: inout Words) -> Word? {
    while let word = words.next() {
      guard let word = withoutElision(word) else { continue }
      return word
    }
    return nil
  }

  private func withoutElision(_ word: Word) -> Word? {
    guard !rules.elisions.isEmpty,
      let apostrophe = word.small.firstIndex(of: UInt8(ascii: "'"))
    else { return word }
    let before = String(decoding: word.small[..<apostrophe], as: UTF8.self)
    guard rules.elisions.contains(before) else { return word }
    let small = Array(word.small[(apostrophe + 1)...])
    let folded = Array(SearchText.fold(String(decoding: small, as: UTF8.self)).utf8)
    return folded.isEmpty ? nil : Word(range: word.range, small: small, folded: folded)
  }
}

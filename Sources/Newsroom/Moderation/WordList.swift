import Text

/// Words and phrases that the paper looks out for, by language.
///
/// Words are compared as search folds them: without case, accents and vowel marks. A word that
/// mixes scripts or digits with letters is compared by its looks too (`саsіn0`), and so are single
/// letters in a row (`c a s i n o`). `*` at the beginning or end of a word stands for any letters.
public struct WordList: Sendable, Hashable {
  /// The entries in the operator's order.
  public let entries: [Entry]
  private let patterns: [[WordPattern]]
  /// Entries by their first word, when it is a whole one.
  private let byWord: [String: [Int]]
  /// Entries that begin with a part of a word.
  private let byPart: [Int]

  /// A word or phrase and what follows from it.
  public struct Entry: Sendable, Hashable {
    /// The word or phrase as the operator wrote it.
    public var word: String
    /// The tag of the language that it belongs to; nil for all.
    public var language: String?
    /// What follows.
    public var action: Finding.Action

    /// Makes an entry.
    public init(_ word: String, language: String? = nil, _ action: Finding.Action) {
      self.word = word
      self.language = language
      self.action = action
    }

    /// Whether there is something to look for.
    var isValid: Bool { !WordPattern.all(of: word).isEmpty && word.utf8.count <= 400 }
  }

  /// Makes a list; entries with nothing to look for find nothing.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
    let patterns = entries.map { WordPattern.all(of: $0.word) }
    self.patterns = patterns
    var byWord: [String: [Int]] = [:]
    var byPart: [Int] = []
    for (index, words) in patterns.enumerated() {
      guard let first = words.first else { continue }
      if first.isWhole {
        for key in Set([first.word, first.shape]) { byWord[key, default: []].append(index) }
      } else {
        byPart.append(index)
      }
    }
    self.byWord = byWord
    self.byPart = byPart
  }

  /// Two lists are the same when their entries are.
  public static func == (a: WordList, b: WordList) -> Bool { a.entries == b.entries }

  /// Hashes the entries.
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }

  /// The most entries that are named of one text, and the words behind which nobody looks.
  private static let mostFound = 5
  private static let mostWords = 20_000

  /// The entries that a text has, the strictest first; of a text whose language is not known, those
  /// of any language, but none of them refuses it for that.
  public func matches(in text: String, language: String?) -> [Entry] {
    guard !entries.isEmpty else { return [] }
    var found: Set<Int> = []
    for words in SpokenWord.runs(of: text, most: Self.mostWords) {
      for start in words.indices {
        for index in candidates(words[start]) where !found.contains(index) {
          if fits(patterns[index], words[start...]) { found.insert(index) }
        }
      }
    }
    return found.sorted().compactMap { entries[$0].applied(to: language) }
      .sorted { $0.action > $1.action }.prefix(Self.mostFound).map { $0 }
  }

  private func candidates(_ word: SpokenWord) -> [Int] {
    (byWord[word.word] ?? []) + (word.disguise.flatMap { byWord[$0] } ?? []) + byPart
  }

  private func fits(_ patterns: [WordPattern], _ words: ArraySlice<SpokenWord>) -> Bool {
    patterns.count <= words.count && zip(patterns, words).allSatisfy { $0.fits($1) }
  }
}

extension WordList.Entry {
  /// The entry for a text of a language; nil when it is for another one.
  fileprivate func applied(to language: String?) -> WordList.Entry? {
    guard let own = self.language?.lowercased(), !own.isEmpty else { return self }
    guard let language = language?.lowercased() else {
      return WordList.Entry(word, language: own, min(action, .hold))
    }
    return language == own || language.hasPrefix(own + "-") ? self : nil
  }
}

/// Names that others must not be taken for, by how they look.
public struct KnownNames: Hashable, Sendable {
  /// More words than that are no name.
  private static let mostWords = 40

  private var whole: Set<String> = []
  /// Names of several words, run together.
  private var joined: Set<String> = []
  /// The words of such names, by one of them.
  private var several: [String: Set<Set<String>>] = [:]

  /// No names.
  public init() {}

  /// Adds a name; nobody else may have one that looks like it.
  ///
  /// Of a name of several words, none may have all words, in whatever order and with whatever beside
  /// them, unless it counts `asWhole`.
  public mutating func add(_ name: String, asWhole: Bool = false) {
    whole.formUnion(Confusables.skeletons(name))
    guard !asWhole else { return }
    for words in Confusables.words(name) where words.count > 1 {
      joined.insert(words.joined())
      let telling = words.max { $0.count < $1.count } ?? ""
      several[telling, default: []].insert(Set(words))
    }
  }

  /// Adds all names of others.
  public mutating func formUnion(_ others: KnownNames) {
    whole.formUnion(others.whole)
    joined.formUnion(others.joined)
    several.merge(others.several) { $0.union($1) }
  }

  /// Whether a name could be taken for one of them.
  public func areLike(_ name: String) -> Bool {
    if !whole.isDisjoint(with: Confusables.skeletons(name)) { return true }
    guard !joined.isEmpty else { return false }
    return Confusables.words(name).contains { words in
      let words = Array(words.prefix(Self.mostWords))
      return holdsAll(Set(words)) || holdsJoined(words)
    }
  }

  private func holdsAll(_ words: Set<String>) -> Bool {
    words.contains { word in several[word]?.contains { $0.isSubset(of: words) } ?? false }
  }

  /// Whether words that stand beside each other make one of the names when run together.
  private func holdsJoined(_ words: [String]) -> Bool {
    words.indices.contains { start in
      var run = ""
      return words[start...].contains { word in
        run += word
        return joined.contains(run)
      }
    }
  }
}

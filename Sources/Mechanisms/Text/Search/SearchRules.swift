/// How a language's text is made searchable.
public struct SearchRules: Hashable, Sendable {
  /// The name of the Snowball algorithm that finds stems; nil when words count as they are.
  public var stemmer: String?
  /// Short words that end in an apostrophe before a noun (`l'`, `qu'`) and are left out.
  public var elisions: Set<String>
  /// Particles written as one with the next word, folded; dropped before at least three letters.
  public var prefixes: [String]
  /// Words that a search leaves out unless they are all it asks for, folded.
  public var stopWords: Set<String>

  /// Makes rules; those without arguments serve any language plainly.
  public init(
    stemmer: String? = nil, elisions: Set<String> = [], prefixes: [String] = [],
    stopWords: Set<String> = []
  ) {
    self.stemmer = stemmer
    self.elisions = elisions
    self.prefixes = prefixes.sorted { $0.utf8.count > $1.utf8.count }
    self.stopWords = stopWords
  }
}

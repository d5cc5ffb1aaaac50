/// Makes the text of one language searchable: words without case and accents, by their stems.
///
/// Documents and queries go through the same rules, so that `eleccion` finds `elecciones` and
/// `الحكومه` finds `الحكومة`.
public struct SearchText: Sendable {
  let rules: SearchRules

  /// Takes the rules of a language.
  public init(_ rules: SearchRules) {
    self.rules = rules
  }

  /// Takes the rules of a language's file.
  public init(_ language: Language) {
    rules = language.search
  }

  /// Stands between the words of a text and their other stems, so that no phrase spans both.
  private static let gap = "|"

  /// The tokens of a document, separated by spaces: one a word, in order, for words and phrases;
  /// then, after a gap, the other stems of words with accents, each once.
  public func tokens(_ text: String) -> String {
    let stems = Stems(rules)
    var words = Words(text)
    var word = Word()
    var tokens: [UInt8] = []
    tokens.reserveCapacity(text.utf8.count)
    var others: Set<String> = []
    while stems.next(&words, &word) {
      let plain = stems.plain(word)
      if !tokens.isEmpty { tokens.append(0x20) }
      tokens += plain
      if let accented = stems.accented(word, besides: plain) { others.insert(accented) }
    }
    let text = String(decoding: tokens, as: UTF8.self)
    guard !others.isEmpty else { return text }
    return text + " \(Self.gap) " + others.sorted().joined(separator: " ")
  }

  /// Text in small letters without accents and marks; what is no letter or digit stays.
  public static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let entry = FoldedScalar.at(scalar)
      switch entry.kind {
      case .word, .alone: folded.append(entry.folded)
      case .separator: folded.append(contentsOf: String(scalar).utf8)
      case .apostrophe, .ignorable: continue
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// How many words a text has, as a reader would count them.
  public static func wordCount(_ text: String) -> Int {
    var words = Words(text)
    var word = Word()
    var count = 0
    while words.next(&word) { count += 1 }
    return count
  }

  /// The words of a text in small letters without accents and marks, in order.
  public static func words(_ text: String) -> [String] {
    var words = Words(text)
    var word = Word()
    var found: [String] = []
    while words.next(&word) { found.append(String(decoding: word.folded, as: UTF8.self)) }
    return found
  }
}

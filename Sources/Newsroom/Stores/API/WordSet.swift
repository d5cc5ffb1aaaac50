/// Sets of words as one column keeps them: a space before and behind each, in order.
enum WordSet {
  static func text<Word: RawRepresentable<String> & CaseIterable & Hashable>(
    _ words: Set<Word>
  ) -> String {
    let present = Word.allCases.filter(words.contains).map(\.rawValue)
    return present.isEmpty ? "" : " \(present.joined(separator: " ")) "
  }

  /// The words that are known; others are of a newer program.
  static func values<Word: RawRepresentable<String> & Hashable>(_ text: String) -> Set<Word> {
    Set(text.split(separator: " ").compactMap { Word(rawValue: String($0)) })
  }
}

extension String {
  /// The text without the spaces around it.
  var trimmed: String { split(separator: " ").joined(separator: " ") }
}

extension Unicode.Scalar {
  var isControl: Bool { properties.generalCategory == .control }
}

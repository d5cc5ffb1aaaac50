/// Tells whether a word is probably a misspelling of another.
enum Spelling {
  /// Whether one edit, or two in longer words, makes one of the other.
  static func isNear(_ a: String, _ b: String) -> Bool {
    distance(Array(a), Array(b)) <= (max(a.count, b.count) > 6 ? 2 : 1)
  }

  /// The Levenshtein distance.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, first) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, second) in b.enumerated() {
        let substitution = diagonal + (first == second ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}

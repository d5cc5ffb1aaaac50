extension SearchText {
  /// More than these clauses, or characters, of a query are not read.
  private static let longest = (clauses: 16, characters: 500)

  /// Reads a reader's query: words, `"phrases"`, and either with a minus before it.
  ///
  /// Any text is a query: a missing quotation mark ends at the end, signs alone are nothing.
  public func query(_ text: String) -> SearchQuery {
    let stems = Stems(rules)
    var clauses: [SearchQuery.Clause] = []
    var stopped: [SearchQuery.Clause] = []
    for piece in QueryPiece.pieces(of: text.prefix(Self.longest.characters)) {
      guard let (subject, isStopWord) = subject(of: piece, stems) else { continue }
      let clause = SearchQuery.Clause(isUnwanted: piece.isUnwanted, subject: subject)
      if isStopWord {
        stopped.append(clause)
      } else if !clauses.contains(clause), clauses.count < Self.longest.clauses {
        clauses.append(clause)
      }
    }
    let query = SearchQuery(clauses: clauses)
    guard query.isEmpty else { return query }
    return SearchQuery(clauses: Array(stopped.prefix(Self.longest.clauses)) + clauses)
  }

  private func subject(
    of piece: QueryPiece, _ stems: borrowing Stems
  ) -> (SearchQuery.Subject, isStopWord: Bool)? {
    var words = Words(String(piece.text))
    var tokens: [String] = []
    var alternatives: [String] = []
    var isStopWord = false
    var word = Word()
    while stems.next(&words, &word) {
      let plain = stems.plain(word)
      tokens.append(String(decoding: plain, as: UTF8.self))
      alternatives = tokens.suffix(1) + (stems.accented(word, besides: plain).map { [$0] } ?? [])
      isStopWord = rules.stopWords.contains(String(decoding: word.folded, as: UTF8.self))
    }
    switch tokens.count {
    case 0: return nil
    case 1: return (.word(alternatives), isStopWord && !piece.isQuoted && !piece.isUnwanted)
    default: return (.phrase(tokens), false)
    }
  }
}

/// A word or a quoted phrase of a query as typed.
struct QueryPiece {
  var text: Substring
  var isUnwanted: Bool
  var isQuoted: Bool

  /// Quotation marks of the languages that readers type in.
  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»", "″"]

  static func pieces(of query: Substring) -> [QueryPiece] {
    var pieces: [QueryPiece] = []
    var rest = query
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return pieces }
      var isUnwanted = false
      while let sign = rest.first, sign == "-" || sign == "−" || sign == "–" {
        isUnwanted = true
        rest = rest.dropFirst()
      }
      let isQuoted = rest.first.map(quotes.contains) ?? false
      if isQuoted { rest = rest.dropFirst() }
      let text = rest.prefix { isQuoted ? !quotes.contains($0) : !endsWord($0) }
      pieces.append(QueryPiece(text: text, isUnwanted: isUnwanted, isQuoted: isQuoted))
      rest = rest[text.endIndex...]
      if isQuoted { rest = rest.dropFirst() }
    }
  }

  private static func endsWord(_ character: Character) -> Bool {
    character.isWhitespace || quotes.contains(character)
  }
}

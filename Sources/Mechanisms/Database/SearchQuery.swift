/// A `Match` in the form that both databases can be asked in: nothing is only negative.
package indirect enum SearchQuery: Sendable, Hashable {
  case word(Substring)
  case prefix(Substring)
  case phrase([Substring])
  case scope(Substring)
  case and([SearchQuery])
  case or([SearchQuery])
  case but(SearchQuery, not: SearchQuery)

  /// The scope that every document has.
  package static let everything: Substring = "*"
  /// The scope that no document has.
  static let nothing: Substring = "-"

  /// Puts a match into this form.
  package init(_ match: Match) {
    switch match {
    case .all(let parts): self = SearchQuery.all(parts)
    case .any(let parts): self = .or(parts.map(SearchQuery.init) + [.scope(Self.nothing)])
    case .not(.not(let inner)): self = SearchQuery(inner)
    case .not(let inner): self = .but(.scope(Self.everything), not: SearchQuery(inner))
    case .word(let text): self = .tokens(SearchTokens.split(text))
    case .prefix(let text): self = .beginning(SearchTokens.split(text))
    case .phrase(let words): self = .tokens(words.flatMap(SearchTokens.split))
    case .scope(let text): self = .mark(SearchTokens.split(text))
    }
  }

  private static func all(_ parts: [Match]) -> SearchQuery {
    var wanted: [SearchQuery] = []
    var unwanted: [SearchQuery] = []
    for part in parts {
      let query = SearchQuery(part)
      if case .but(.scope(everything), let not) = query {
        unwanted.append(not)
      } else {
        wanted.append(query)
      }
    }
    let base: SearchQuery = wanted.isEmpty ? .scope(everything) : .and(wanted)
    return unwanted.isEmpty ? base : .but(base, not: .or(unwanted))
  }

  private static func tokens(_ tokens: [Substring]) -> SearchQuery {
    guard let first = tokens.first else { return .scope(nothing) }
    return tokens.count == 1 ? .word(first) : .phrase(tokens)
  }

  private static func beginning(_ tokens: [Substring]) -> SearchQuery {
    tokens.count == 1 ? .prefix(tokens[0]) : .scope(nothing)
  }

  private static func mark(_ tokens: [Substring]) -> SearchQuery {
    guard tokens.count == 1, tokens[0].utf8.allSatisfy(SearchTokens.isLetterOrDigit) else {
      return .scope(nothing)
    }
    return .scope(tokens[0])
  }
}

import Database
import News
import Text

extension Match {
  /// What a document must hold to fit a request, dates apart.
  init(_ request: SearchRequest) {
    var parts: [Match] = [.scope(SearchKey.mark(request.edition))]
    if let section = request.section { parts.append(.scope(SearchKey.mark(section))) }
    self = .all(parts + request.query.clauses.map(Match.init))
  }

  /// What a document of any edition must hold to fit a query.
  init(_ query: Text.SearchQuery) {
    self = .all(query.clauses.map(Match.init))
  }

  private init(_ clause: Text.SearchQuery.Clause) {
    let wanted: Match =
      switch clause.subject {
      case .word(let tokens): .any(tokens.map { .word($0) })
      case .phrase(let tokens): .phrase(tokens)
      }
    self = clause.isUnwanted ? .not(wanted) : wanted
  }
}

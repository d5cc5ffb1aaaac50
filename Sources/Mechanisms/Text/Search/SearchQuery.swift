/// What a reader asked for: every wanted clause must be there, no unwanted one may be.
public struct SearchQuery: Hashable, Sendable {
  /// The clauses in the order in which they were typed, each once.
  public var clauses: [Clause]

  /// One demand of a query.
  public struct Clause: Hashable, Sendable {
    /// Whether documents with it are left out.
    public var isUnwanted: Bool
    /// What is looked for.
    public var subject: Subject
  }

  /// What a clause looks for, as tokens of `SearchText`.
  public enum Subject: Hashable, Sendable {
    /// At least one of these tokens.
    case word([String])
    /// These tokens one after the other.
    case phrase([String])
  }

  /// Whether nothing is wanted: such a query finds nothing.
  public var isEmpty: Bool {
    clauses.allSatisfy(\.isUnwanted)
  }

  /// The tokens of all wanted clauses.
  public var wantedTokens: Set<String> {
    Set(
      clauses.filter { !$0.isUnwanted }.flatMap {
        switch $0.subject {
        case .word(let tokens), .phrase(let tokens): tokens
        }
      })
  }
}

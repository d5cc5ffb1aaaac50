/// What a document of a search index must hold, told alike for every database.
public indirect enum Match: Sendable, Hashable {
  /// All of these; of none, every document.
  case all([Match])
  /// At least one of these; of none, no document.
  case any([Match])
  /// Not this.
  case not(Match)
  /// This token in title or body.
  case word(String)
  /// A token with this beginning in title or body.
  case prefix(String)
  /// These tokens one after another, all in the title or all in the body.
  case phrase([String])
  /// This scope.
  case scope(String)
}

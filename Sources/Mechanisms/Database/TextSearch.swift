/// Full-text search of a database: an index is a table with one row a document.
///
/// Both databases find the same documents for the same `Match`. PostgreSQL keeps 256 places of
/// a token and 16,383 tokens of a document, so that phrases further on are not found there.
public protocol TextSearch: Sendable {
  /// The statements that make an index of the given name.
  func create(_ index: String) -> [SQL]

  /// Adds the document, or replaces the one with its key.
  func save(_ document: SearchDocument, in index: String) -> SQL

  /// Removes the document with the key, if there is one.
  func delete(_ key: Int64, from index: String) -> SQL

  /// The column with a document's key, to be named in a query on the index.
  func key(_ index: String) -> SQL

  /// A condition on the rows of an index.
  func condition(_ match: Match, in index: String) -> SQL

  /// A query for the keys of matching documents, newest first.
  func newest(_ match: Match, in index: String, keys: KeyRange, limit: Int) -> SQL

  /// A query for the keys of matching documents, best first, among the newest `among` of them.
  func best(
    _ match: Match, in index: String, keys: KeyRange, among: Int, offset: Int, limit: Int
  ) -> SQL
}

extension TextSearch {
  /// A query for the number of matching documents, counted no further than `most`.
  public func count(
    _ match: Match, in index: String, keys: KeyRange = .all, most: Int
  ) -> SQL {
    """
    SELECT count(*) FROM (SELECT 1 FROM \(SQL(trusted: index)) \
    WHERE \(condition(match, in: index))\(keys.condition(on: key(index))) LIMIT \(most)) AS found
    """
  }
}

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

  /// How well a row fits, in a query that has the condition: a number, smaller is better.
  func rank(_ match: Match, in index: String) -> SQL
}

extension TextSearch {
  /// The keys of matching documents, newest first: at most `limit`, all below `before`.
  public func newest(
    _ match: Match, in index: String, before: Int64? = nil, limit: Int
  ) -> SQL {
    let page: SQL = before.map { " AND \(key(index)) < \($0)" } ?? ""
    return """
      SELECT \(key(index)) FROM \(SQL(trusted: index)) \
      WHERE \(condition(match, in: index))\(page) ORDER BY \(key(index)) DESC LIMIT \(limit)
      """
  }

  /// The keys of matching documents, best first, among the newest `among` of them.
  public func best(
    _ match: Match, in index: String, among: Int = 1000, offset: Int = 0, limit: Int
  ) -> SQL {
    """
    SELECT hit FROM (SELECT \(key(index)) AS hit, \(rank(match, in: index)) AS fit \
    FROM \(SQL(trusted: index)) WHERE \(condition(match, in: index)) \
    ORDER BY \(key(index)) DESC LIMIT \(among)) AS newest \
    ORDER BY fit, hit DESC LIMIT \(limit) OFFSET \(offset)
    """
  }

  /// The number of matching documents, counted no further than `most`.
  public func count(_ match: Match, in index: String, most: Int) -> SQL {
    """
    SELECT count(*) FROM (SELECT 1 FROM \(SQL(trusted: index)) \
    WHERE \(condition(match, in: index)) LIMIT \(most)) AS found
    """
  }
}

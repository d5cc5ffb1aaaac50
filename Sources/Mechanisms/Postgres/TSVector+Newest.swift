import Database

// The planner cannot choose between the index and the order of the keys, because it takes a word
// that it has never seen for a common one. So few hits are gathered from the index and sorted;
// many lie so close together that walking back from the newest document soon meets enough.
extension TSVector {
  private static let few = 2000
  private static let fewToRank = 10_000

  func newest(_ match: Match, in index: String, keys: KeyRange, limit: Int) -> SQL {
    newest(match, index, keys, limit: limit, few: TSVector.few)
  }

  func best(
    _ match: Match, in index: String, keys: KeyRange, among: Int, offset: Int, limit: Int
  ) -> SQL {
    let newest = newest(match, index, keys, limit: among, few: TSVector.fewToRank)
    return """
      SELECT key FROM \(SQL(trusted: index)) WHERE key IN (\(newest)) \
      ORDER BY ts_rank(vector, CAST(\(TSVector.text(SearchQuery(match))) AS TSQUERY)) DESC, \
      key DESC LIMIT \(limit) OFFSET \(offset)
      """
  }

  private func newest(
    _ match: Match, _ index: String, _ keys: KeyRange, limit: Int, few: Int
  ) -> SQL {
    let table = SQL(trusted: index)
    let fits = condition(match, in: index) + keys.condition(on: "key")
    return """
      WITH hit AS MATERIALIZED (SELECT key FROM \(table) WHERE \(fits) LIMIT \(few + 1)), \
      total AS MATERIALIZED (SELECT count(*) AS n FROM hit) \
      (SELECT key FROM hit WHERE (SELECT n FROM total) <= \(few) ORDER BY key DESC LIMIT \(limit)) \
      UNION ALL \
      (SELECT key FROM \(table) WHERE (SELECT n FROM total) > \(few) AND \(fits) \
      ORDER BY key DESC LIMIT \(limit)) \
      ORDER BY key DESC
      """
  }
}

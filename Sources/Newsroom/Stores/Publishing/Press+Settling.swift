import Database
import News
import Times

extension Press {
  /// Looks again at the oldest stories whose standing was to change by now.
  func settle(limit: Int) throws -> Int {
    let rows = try db.run(
      """
      SELECT s.id, s.edition, t.slug, s.day, s.slug, s.counted, \(Gate.Facts.columns) \
      FROM story s JOIN section t ON t.id = s.section \
      WHERE s.changes_at <= \(now) ORDER BY s.changes_at LIMIT \(limit)
      """)
    for row in rows {
      var reader = RowReader(row, from: 6)
      let standing = Standing(Gate.Facts(&reader), at: now)
      let address = StoryAddress(edition: row[1], section: row[2], date: row[3], slug: row[4])
      try db.run(
        """
        UPDATE story SET changes_at = \(standing.changesAt), counted = \(standing.isCounted) \
        WHERE id = \(row[0] as ID<Story>)
        """)
      if row[5] as Bool { count(-1, address) }
      if standing.isCounted { count(1, address) }
    }
    return rows.count
  }
}

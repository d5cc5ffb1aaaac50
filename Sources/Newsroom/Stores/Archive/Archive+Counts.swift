import Database
import News
import Times

extension Archive {
  /// Counts per part of the calendar, in its order; days are numbers yyyymmdd.
  func counts(
    _ edition: ID<Edition>, in days: Range<Int>, per unit: Int, at now: Instant
  ) throws -> [(part: Int, stories: Int)] {
    try pool.read { db in
      var counts: [Int: Int] = [:]
      let settled = try db.run(
        """
        SELECT day / \(unit), CAST(sum(stories) AS BIGINT) FROM archive_day \
        WHERE edition = \(edition) AND day >= \(days.lowerBound) AND day < \(days.upperBound) \
        GROUP BY 1
        """)
      for row in settled { counts[row[0]] = row[1] }
      for day in try changing(edition, days, now, db) { counts[day / unit, default: 0] += 1 }
      return counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        .map { (part: $0.key, stories: $0.value) }
    }
  }

  /// The days of stories to be seen now, but not before or not for ever.
  private func changing(
    _ edition: ID<Edition>, _ days: Range<Int>, _ now: Instant, _ db: any Connection
  ) throws -> [Int] {
    let rows = try db.run(
      """
      SELECT s.day, \(Gate.Facts.columns) FROM story s \
      WHERE s.changes_at IS NOT NULL AND s.edition = \(edition) \
      AND s.day >= \(days.lowerBound) AND s.day < \(days.upperBound)
      """)
    return rows.compactMap { row in
      var reader = RowReader(row, from: 1)
      let verdict = Gate.verdict(Gate.Facts(&reader), for: .reader, on: .list, at: now)
      return verdict.isStory ? row[0] : nil
    }
  }
}

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

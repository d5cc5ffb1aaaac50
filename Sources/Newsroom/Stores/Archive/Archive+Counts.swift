import Database
import News
import Times

extension Archive {
  /// Counts per part of the calendar, in its order.
  func counts(
    _ edition: ID<Edition>, by unit: ArchiveUnit, in bounds: Range<Int>? = nil, at now: Instant
  ) throws -> [Count] {
    try pool.read { db in
      let periods = bounds ?? 0..<Archive.endOfTime
      var counts: [Int: Int] = [:]
      let settled = try db.run(
        """
        SELECT period, stories FROM archive_count WHERE edition = \(edition) \
        AND unit = \(unit) AND period >= \(periods.lowerBound) AND period < \(periods.upperBound)
        """)
      for row in settled { counts[row[0]] = row[1] }
      // The counts are by days in the edition's zone: a day more at both ends holds any zone.
      basis?.note(.list(edition, .all), within: unit.stretch(of: periods))
      for date in try changing(edition, now, db) {
        let period = unit.period(of: date)
        if periods.contains(period) { counts[period, default: 0] += 1 }
      }
      return counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }.compactMap { number, count in
        unit.period(number).map { Count(period: $0, stories: count) }
      }
    }
  }

  /// After every number of a period.
  private static let endOfTime = 1_0000_00_00

  /// The days of stories to be seen now, but not before or not for ever.
  private func changing(
    _ edition: ID<Edition>, _ now: Instant, _ db: any Connection
  ) throws -> [CivilDate] {
    let rows = try db.run(
      """
      SELECT s.day, \(Gate.Facts.columns) FROM story s \
      WHERE s.changes_at IS NOT NULL AND s.edition = \(edition) AND s.day IS NOT NULL
      """)
    return rows.compactMap { row in
      var reader = RowReader(row, from: 1)
      let verdict = Gate.verdict(Gate.Facts(&reader), for: .reader, on: .list, at: now)
      basis?.note(until: verdict.until)
      return verdict.isStory ? row[0] : nil
    }
  }
}

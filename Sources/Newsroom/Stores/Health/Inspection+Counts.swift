import Database
import News
import Times

extension Inspection {
  /// Stories whose mark for the archive is not what the gate says of them.
  func standings() throws -> [String] {
    var findings: [String] = []
    try db.forEach(
      "SELECT s.guid, s.counted, s.changes_at, \(Gate.Facts.columns) FROM story s ORDER BY s.id"
    ) { row in
      guard findings.count < Health.most else { return }
      var reader = RowReader(row, from: 3)
      let standing = Standing(Gate.Facts(&reader), at: now)
      let (isCounted, changesAt): (Bool, Instant?) = (row[1], row[2])
      // Until it is settled, a story whose time has come keeps its old mark.
      if let changesAt, changesAt <= now, !isCounted { return }
      if isCounted != standing.isCounted || changesAt != standing.changesAt {
        findings.append("the archive holds the story \(row[0] as String) to be another than it is")
      }
    }
    return findings
  }

  /// Years, months and days of the archive whose count is not the number of their stories.
  func archive() throws -> [String] {
    try ArchiveUnit.allCases.flatMap { unit in
      try tell(
        """
        SELECT language, CAST(period AS TEXT), CAST(counted AS TEXT), CAST(kept AS TEXT) FROM \
        (SELECT e.language, d.period, sum(d.counted) AS counted, sum(d.kept) AS kept FROM \
        (SELECT edition, day / \(unit.span) AS period, 1 AS counted, 0 AS kept FROM story \
        WHERE counted = 1 UNION ALL SELECT edition, period, 0, stories FROM archive_count \
        WHERE unit = \(unit)) AS d \
        JOIN edition e ON e.id = d.edition GROUP BY e.language, d.period) AS periods \
        WHERE counted <> kept ORDER BY language, period
        """
      ) {
        "the archive of the edition in \($0[0]) counts \($0[3]) stories in \($0[1]), not \($0[2])"
      }
    }
  }

  /// Stories without a document in the search index, and documents without a story.
  func searchIndex() throws -> [String] {
    var wanted: Set<Int64> = []
    try db.forEach("SELECT id, published_at FROM story WHERE published_at IS NOT NULL") { row in
      wanted.insert(SearchKey(published: row[1], story: row[0]).number)
    }
    var strays = 0
    let key = db.dialect.search.key(Schema.storySearch)
    try db.forEach("SELECT \(key) FROM \(SQL(trusted: Schema.storySearch))") { row in
      if wanted.remove(row[0]) == nil { strays += 1 }
    }
    var findings: [String] = []
    if !wanted.isEmpty {
      findings.append("the search index misses \(wanted.count) stories")
    }
    if strays > 0 {
      findings.append("the search index holds \(strays) documents without a story")
    }
    return findings
  }
}

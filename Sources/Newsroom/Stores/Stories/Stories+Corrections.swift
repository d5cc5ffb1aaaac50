import Database
public import News
public import Times

extension Stories {
  /// Corrections, clarifications, retractions and restorations of an edition, newest first.
  ///
  /// Retracted stories stand here too, for whoever may see their notice.
  public func corrections(
    _ edition: ID<Edition>, before: Cursor? = nil, limit: Int = 20, at now: Instant
  ) throws -> CorrectionPage {
    try pool.read { db in
      var entries: [CorrectionEntry] = []
      var start = before ?? Cursor(before: now + Instant.Span(milliseconds: 1))
      var isAtEnd = false
      while entries.count <= limit, !isAtEnd {
        let found = try CorrectionEntry.list(edition, before: start, limit: limit + 1, db)
        entries += found.filter { $0.isSeen(at: now, noting: basis) }
        isAtEnd = found.count <= limit
        start = found.last?.cursor ?? start
      }
      try note(edition, from: isAtEnd ? nil : start.at, before, now, db)
      return try page(entries, limit: limit, db)
    }
  }

  /// Notes the stretch of the corrections that was read, and when the next that is dated ahead
  /// joins it.
  private func note(
    _ edition: ID<Edition>, from first: Instant?, _ before: Cursor?, _ now: Instant,
    _ db: any Connection
  ) throws {
    guard let basis else { return }
    let (first, last) = (first ?? Instant(milliseconds: .min), before?.at)
    basis.note(
      .corrections(edition), within: first...max(first, last ?? Instant(milliseconds: .max)))
    guard before == nil else { return }
    let next = try db.first(
      """
      SELECT a.at FROM act a WHERE a.edition = \(edition) AND a.correction = 1 \
      AND a.at > \(now) ORDER BY a.at LIMIT 1
      """)
    basis.note(until: next?[0])
  }

  private func page(
    _ entries: [CorrectionEntry], limit: Int, _ db: any Connection
  ) throws -> CorrectionPage {
    let shown = entries.prefix(limit)
    let summaries = try Shelf(db: db, basis: basis).summaries(shown.map(\.story))
    let byID = Dictionary(summaries.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    return CorrectionPage(
      corrections: shown.compactMap { entry in
        byID[entry.story].map { Correction(act: entry.act, story: $0) }
      },
      older: entries.count > limit ? shown.last?.cursor : nil)
  }
}

/// An act of the corrections page before its story is loaded.
private struct CorrectionEntry {
  var cursor: Cursor
  var act: Act
  var story: ID<Story>
  var facts: Gate.Facts

  static func list(
    _ edition: ID<Edition>, before: Cursor, limit: Int, _ db: any Connection
  ) throws -> [CorrectionEntry] {
    try db.run(
      """
      SELECT a.id, a.at, a.kind, a.note, s.id, \(Gate.Facts.columns) \
      FROM act a JOIN story s ON s.id = a.story \
      WHERE a.edition = \(edition) AND a.correction = 1 \
      AND (a.at, a.id) < (\(before.at), \(before.id)) ORDER BY a.at DESC, a.id DESC LIMIT \(limit)
      """
    ).map { row in
      var reader = RowReader(row, from: 5)
      return CorrectionEntry(
        cursor: Cursor(at: row[1], id: row[0]),
        act: Act(kind: row[2], at: row[1], note: row[3]), story: row[4],
        facts: Gate.Facts(&reader))
    }
  }

  func isSeen(at now: Instant, noting basis: Basis?) -> Bool {
    basis?.note(stories: [story])
    let verdict = Gate.verdict(facts, for: .reader, on: .page, at: now)
    basis?.note(until: verdict.until)
    return switch verdict.outcome {
    case .story, .notice: true
    case .hidden: false
    }
  }
}

import Database
import News
import Times

/// A row of the table `saved`, before its story is loaded.
struct SavedRow {
  static let columns: SQL = """
    v.id, v.story, v.address, v.title, v.saved_at, v.revision, v.read_at, v.archived_at, v.note
    """

  let id: Int64
  let story: ID<Story>?
  let address: String?
  let title: String
  let saved: Instant
  let revision: Int
  let read: Instant?
  let archived: Instant?
  let note: String

  init(_ row: Row) {
    id = row[0]
    story = row[1]
    address = row[2]
    title = row[3]
    saved = row[4]
    revision = row[5]
    read = row[6]
    archived = row[7]
    note = row[8]
  }

  /// The entries of rows: stories as the gate lets readers see them, with what was done to each
  /// since it was saved.
  static func entries(
    _ rows: [SavedRow], at now: Instant, _ db: any Connection
  ) throws -> [SavedEntry] {
    let ids = rows.compactMap(\.story)
    let found = try Shelf(db: db).summaries(ids)
    let summaries = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let acts = try acts(of: ids, at: now, db)
    let logged = try ChangeLogs.arePublic(ids, db)
    let newest = try newest(ids, db)
    return rows.map { row in
      var entry = SavedEntry(
        mark: Readers.mark(row.id), subject: row.subject(summaries, at: now), saved: row.saved,
        read: row.read, archived: row.archived, note: row.note)
      guard let story = row.story, entry.story != nil else { return entry }
      entry.changes = (acts[story] ?? []).filter { $0.recorded > row.saved }.map(\.act)
      let isAnother = (newest[story] ?? row.revision) > row.revision
      if case .story = entry.subject, logged.contains(story) { entry.hasDifference = isAnother }
      return entry
    }
  }

  private func subject(
    _ summaries: [ID<Story>: StorySummary], at now: Instant
  ) -> SavedEntry.Subject {
    guard let story else { return .link(address: address ?? "", title: title) }
    guard let summary = summaries[story] else { return .gone }
    return switch Gate.verdict(summary.facts, for: .reader, on: .page, at: now).outcome {
    case .story: .story(summary)
    case .notice: .retracted(summary)
    case .hidden: .gone
    }
  }

  private struct Recorded {
    var act: Act
    var recorded: Instant
  }

  /// What was done to stories with a sentence for readers, newest first.
  private static func acts(
    of ids: [ID<Story>], at now: Instant, _ db: any Connection
  ) throws -> [ID<Story>: [Recorded]] {
    guard !ids.isEmpty else { return [:] }
    let rows = try db.run(
      """
      SELECT story, kind, at, note, recorded_at FROM act WHERE story IN (\(SQL.padded(ids))) \
      AND kind <> \(Act.Kind.publish) AND kind <> \(Act.Kind.edit) AND at <= \(now) \
      ORDER BY at DESC, id DESC
      """)
    var acts: [ID<Story>: [Recorded]] = [:]
    for row in rows {
      let act = Act(kind: row[1], at: row[2], note: row[3])
      acts[row[0], default: []].append(Recorded(act: act, recorded: max(row[4], act.at)))
    }
    return acts
  }

  private static func newest(
    _ ids: [ID<Story>], _ db: any Connection
  ) throws -> [ID<Story>: Int] {
    guard !ids.isEmpty else { return [:] }
    let rows = try db.run("SELECT id, revision FROM story WHERE id IN (\(SQL.padded(ids)))")
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { one, _ in one })
  }
}

import Database
import News
import Times

/// Which published revisions of a story readers have seen, and which act brought each.
struct SeenRevisions {
  /// The numbers of those that were seen, oldest first.
  private(set) var numbers: [Int] = []
  /// When the newest of them was seen first.
  private(set) var newest: Instant?
  /// When another joins them by itself; nil for never.
  private(set) var until: Instant?
  /// The act that brought each revision.
  private let bringers: [Int: Int64]

  private struct Kept {
    var number: Int
    var created: Instant
    var seenFrom: Instant
  }

  init(of story: ID<Story>, at now: Instant, _ db: any Connection) throws {
    let kept = try db.run(
      """
      SELECT r.number, r.created_at, r.seen_from, s.published_at, s.embargo_at FROM revision r \
      JOIN story s ON s.id = r.story WHERE r.story = \(story) ORDER BY r.number
      """
    ).map { row in
      let (own, published, embargo): (Instant?, Instant?, Instant?) = (row[2], row[3], row[4])
      let created: Instant = row[1]
      return Kept(
        number: row[0], created: created,
        seenFrom: max(
          created, own ?? max(published ?? created, embargo ?? published ?? created)))
    }
    let acts = try db.run(
      """
      SELECT id, kind, recorded_at, revision FROM act WHERE story = \(story) ORDER BY at, id
      """)
    let withdrawn = Self.withdrawn(acts)
    bringers = Dictionary(
      acts.compactMap { row in
        let kind: Act.Kind = row[1]
        return kind == .retract || kind == .restore ? nil : (row[3], row[0])
      }, uniquingKeysWith: { first, _ in first })
    for (index, revision) in kept.enumerated() {
      let end = index + 1 < kept.count ? kept[index + 1].created : Instant(milliseconds: .max)
      guard let seen = Self.firstSeen(revision.seenFrom, before: end, withdrawn) else { continue }
      if seen > now {
        until = min(until ?? seen, seen)
        continue
      }
      numbers.append(revision.number)
      newest = seen
    }
  }

  /// The stretches in which the story was retracted.
  private static func withdrawn(_ acts: [Row]) -> [Range<Instant>] {
    var stretches: [Range<Instant>] = []
    var start: Instant?
    for row in acts {
      let (kind, at): (Act.Kind, Instant) = (row[1], row[2])
      if kind == .retract, start == nil { start = at }
      if kind == .restore, let began = start, began <= at {
        stretches.append(began..<at)
        start = nil
      }
    }
    if let start { stretches.append(start..<Instant(milliseconds: .max)) }
    return stretches
  }

  /// The first instant from one on at which readers saw the story; nil when that is not before the
  /// end.
  private static func firstSeen(
    _ from: Instant, before end: Instant, _ withdrawn: [Range<Instant>]
  ) -> Instant? {
    var seen = from
    for stretch in withdrawn where stretch.contains(seen) { seen = stretch.upperBound }
    return seen < end ? seen : nil
  }

  /// Whether the log tells of an act: of those without a sentence for readers, only the first
  /// publication and those that brought a text that was seen.
  func tells(_ act: LoggedAct) -> Bool {
    act.act.kind == .publish || !act.act.note.isEmpty || text(of: act) != nil
  }

  /// The number of the revision that an act brought, if readers saw it.
  private func text(of act: LoggedAct) -> Int? {
    bringers[act.revision] == act.id && numbers.contains(act.revision) ? act.revision : nil
  }

  /// The acts with the texts that they brought and those before.
  func entries(
    of acts: [LoggedAct], _ story: ID<Story>, _ db: any Connection
  ) throws -> [ChangeLog.Entry] {
    let pairs = acts.map { act in
      let own = text(of: act)
      return (own: own, before: own.flatMap { own in numbers.last { $0 < own } })
    }
    // The first version has nothing that it differs from.
    let needed = Set(pairs.flatMap { [$0.before == nil ? nil : $0.own, $0.before] })
      .compactMap(\.self).sorted()
    let texts = try texts(needed, story, db)
    return zip(acts, pairs).map { act, pair in
      ChangeLog.Entry(
        act: act.act, revision: act.revision,
        text: pair.before == nil ? nil : pair.own.flatMap { texts[$0] },
        before: pair.before.flatMap { texts[$0] })
    }
  }

  func texts(
    _ numbers: [Int], _ story: ID<Story>, _ db: any Connection
  ) throws -> [Int: PublishedText] {
    guard !numbers.isEmpty else { return [:] }
    let rows = try db.run(
      """
      SELECT number, headline, standfirst, body_html, plain_text, language FROM revision \
      WHERE story = \(story) AND number IN (\(SQL.padded(numbers)))
      """)
    var texts: [Int: PublishedText] = [:]
    for row in rows {
      texts[row[0]] = PublishedText(
        headline: row[1], standfirst: row[2], body: row[3], plainText: row[4], language: row[5])
    }
    return texts
  }
}

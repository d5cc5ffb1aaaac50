public import Database
public import News
public import Times

/// The stories that the desk has put on fronts.
public struct FrontSlots: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// The slots of an edition's front, or of one of its sections, by place: those as well that are
  /// over or whose story readers may not see.
  public func all(of edition: ID<Edition>, section: ID<Section>? = nil) throws -> [FrontSlot] {
    try pool.read { db in try FrontSlots.stored(edition, section, db) }
  }

  /// Puts stories on a front, in the place of those that stood there.
  ///
  /// Throws `Refusal.conflict` when the front is not as `base` says, and `Refusal.invalid` with
  /// `PaperFault`s as messages for the fields `story-0`, `until-0`, …: a story of another edition or
  /// section, one that was never published, one that stands there twice, an end that is past.
  public func set(
    _ slots: [FrontSlot], of edition: ID<Edition>, section: ID<Section>? = nil,
    on base: StateMark, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let stored = try FrontSlots.stored(edition, section, db)
      try stored.mark.check(base)
      var checks = PaperChecks()
      var seen: Set<ID<Story>> = []
      for slot in slots {
        if slot.place >= FrontSlot.count(section: section) {
          checks.add(.noSuch, "story-\(slot.place)")
        }
        if !seen.insert(slot.story).inserted { checks.add(.twice, "story-\(slot.place)") }
        // An end that was set before and has come since is no fault of this form.
        if let until = slot.until, until <= now, !stored.contains(where: { $0.until == until }) {
          checks.add(.past, "until-\(slot.place)")
        }
        let row = try db.first(
          """
          SELECT section, published_at FROM story WHERE id = \(slot.story) \
          AND edition = \(edition)
          """)
        let home: ID<Section>? = row?[0]
        let published: Instant? = row?[1]
        let isHere = row != nil && (section == nil || home == section)
        if !isHere { checks.add(.noStory, "story-\(slot.place)") }
        if published == nil { checks.add(.hiddenStory, "story-\(slot.place)") }
      }
      try checks.check()
      try db.run("DELETE FROM front_slot WHERE \(FrontSlots.front(edition, section))")
      for slot in slots {
        try db.run(
          """
          INSERT INTO front_slot (edition, section, place, story, until_at) VALUES (\(edition), \
          \(section), \(slot.place), \(slot.story), \(slot.until))
          """)
      }
      try PaperWork(db: db, actor: actor, now: now).done(
        "front.set", section.map { "section:\($0.rawValue)" } ?? "edition:\(edition.rawValue)",
        "", "\(slots.count) stories", changes: [Change(.front(edition))])
    }
  }

  private static func front(_ edition: ID<Edition>, _ section: ID<Section>?) -> SQL {
    guard let section else { return "edition = \(edition) AND section IS NULL" }
    return "edition = \(edition) AND section = \(section)"
  }

  private static func stored(
    _ edition: ID<Edition>, _ section: ID<Section>?, _ db: any Connection
  ) throws -> [FrontSlot] {
    try db.run(
      """
      SELECT place, story, until_at FROM front_slot WHERE \(front(edition, section)) \
      ORDER BY place
      """
    ).map { FrontSlot(place: $0[0], story: $0[1], until: $0[2]) }
  }

  /// The slots whose time is not over and whose story readers may see in lists, by place.
  ///
  /// Notes in the basis what the front rests on: the slots, their stories, and their ends.
  static func open(
    _ edition: ID<Edition>, _ section: ID<Section>?, at now: Instant, noting basis: Basis?,
    _ db: any Connection
  ) throws -> [FrontSlot] {
    basis?.note(.front(edition))
    let slots = try db.run(
      """
      SELECT f.place, f.story, f.until_at, s.section, \(Gate.Facts.columns) FROM front_slot f \
      JOIN story s ON s.id = f.story WHERE f.edition = \(edition) \
      AND \(section.map { "f.section = \($0)" } ?? "f.section IS NULL" as SQL) ORDER BY f.place
      """
    ).map { row in
      var reader = RowReader(row)
      let slot = FrontSlot(place: reader.next(), story: reader.next(), until: reader.next())
      let home: ID<Section> = reader.next()
      return (slot, home, Gate.Facts(&reader))
    }
    return slots.compactMap { slot, home, facts in
      if let until = slot.until, until <= now { return nil }
      basis?.note(stories: [slot.story])
      basis?.note(until: slot.until)
      let verdict = Gate.verdict(facts, for: .reader, on: .list, at: now)
      basis?.note(until: verdict.until)
      // A story that has moved to another section has left this one's front.
      return verdict.isStory && (section == nil || home == section) ? slot : nil
    }
  }
}

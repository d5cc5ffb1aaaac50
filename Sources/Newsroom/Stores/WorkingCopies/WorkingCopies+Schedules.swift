import Database
public import News
public import Times

extension WorkingCopies {
  /// A publication that begins within this after it was due bears the time at which it was due.
  public static let punctual = Instant.Span.seconds(60)

  /// Has a saved revision published by itself at an instant, in place of what was scheduled before.
  ///
  /// Throws `Refusal.conflict` when the revision is not the newest or somebody else has to approve
  /// it first, and `Refusal.invalid` when the instant is not ahead or readers would miss a
  /// sentence.
  public func schedule(
    _ story: ID<Story>, revision: Int, due: Instant, kind: Act.Kind, note: String = "",
    by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let row = try desk.row(story)
      guard row.head == revision, revision > 0 else {
        throw Refusal.conflict("revision \(row.head) was saved meanwhile")
      }
      try desk.checkEyes(story, row)
      let note = try desk.checked(note, "note")
      try desk.checkSchedule(story, due, kind, note)
      try db.run("DELETE FROM schedule WHERE story = \(story) AND done_at IS NULL")
      try db.run(
        """
        INSERT INTO schedule (story, revision, due_at, account, name, kind, note, made_at, \
        outcome) VALUES (\(story), \(revision), \(due), \(actor.account), \(actor.name), \
        \(kind), \(note), \(now), '')
        """)
      try desk.audit("story.schedule", story, row.headline, ISO8601.string(due))
    }
  }

  /// Takes a schedule back; throws `Refusal.notFound` when there is none that waits.
  public func unschedule(_ story: ID<Story>, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      try db.run("DELETE FROM schedule WHERE story = \(story) AND done_at IS NULL")
      guard db.lastChanges > 0 else { throw Refusal.notFound }
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      try desk.audit("story.unschedule", story, try desk.row(story).headline)
    }
  }

  /// The publications that are due, in the order in which they were to happen, with their texts.
  public func due(
    at now: Instant, limit: Int = 100
  ) throws -> [(schedule: ScheduledPublication, draft: StoryDraft)] {
    try pool.read { db in
      let rows = try db.run(
        """
        SELECT \(ScheduledPublication.columns) FROM schedule \
        WHERE due_at <= \(now) AND done_at IS NULL ORDER BY due_at, id LIMIT \(limit)
        """)
      return try rows.map { row in
        let schedule = ScheduledPublication(row)
        guard let copy = try CopyReader(db).copy(schedule.story),
          var draft = try SavedDraft.find(schedule.story, schedule.revision, db)?.draft
        else { preconditionFailure("a schedule without its revision") }
        (draft.guid, draft.acts) = (copy.draft.guid, copy.draft.acts)
        return (schedule, draft)
      }
    }
  }

  /// Publishes what was scheduled, once; nil when somebody else has done so.
  ///
  /// A publication that is refused is done with, and says why. Whatever breaks leaves it waiting.
  @discardableResult
  public func settle(
    _ schedule: ScheduledPublication, _ prepared: PreparedStory, at now: Instant
  ) throws -> Result<Published, Refusal>? {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: schedule.by, now: now, languages: languages)
      guard try desk.claim(schedule) else { return nil }
      do {
        return .success(try db.savepoint { try desk.publish(schedule, prepared) })
      } catch let refusal as Refusal {
        try desk.end(schedule, refusal.words)
        return .failure(refusal)
      }
    }
  }

  /// Ends a schedule whose text cannot be made ready, with the reason.
  public func fail(_ schedule: ScheduledPublication, _ reason: String, at now: Instant) throws {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: schedule.by, now: now, languages: languages)
      if try desk.claim(schedule) { try desk.end(schedule, reason) }
    }
  }
}

extension DeskWork {
  func checkSchedule(
    _ story: ID<Story>, _ due: Instant, _ kind: Act.Kind, _ note: String
  ) throws {
    var faults: [Refusal.Fault] = []
    if due <= now { faults.append(.init(field: "due", message: "this time is past")) }
    if kind != .publish, kind != .edit, note.allSatisfy(\.isWhitespace) {
      faults.append(.init(field: "note", message: "the sentence for readers is missing"))
    }
    let isPublished =
      try db.first("SELECT 1 FROM story WHERE id = \(story) AND published_at IS NOT NULL") != nil
    guard faults.isEmpty else { throw Refusal.invalid(faults) }
    guard isPublished == (kind != .publish), kind != .retract, kind != .restore else {
      throw Refusal.conflict("this is no act for a story in this state")
    }
  }

  /// Whether the schedule still waits; holds it until the transaction ends.
  func claim(_ schedule: ScheduledPublication) throws -> Bool {
    try db.first(
      """
      SELECT id FROM schedule WHERE id = \(schedule.id) \
      AND done_at IS NULL \(db.dialect.forUpdate)
      """) != nil
  }

  func end(_ schedule: ScheduledPublication, _ outcome: String) throws {
    try db.run(
      """
      UPDATE schedule SET done_at = \(now), outcome = \(outcome) WHERE id = \(schedule.id)
      """)
    let late = (now - schedule.due).milliseconds / 1000
    let words = "due \(ISO8601.string(schedule.due)), \(late) s late"
    try audit(
      "story.scheduled", schedule.story, try row(schedule.story).headline,
      outcome.isEmpty ? words : "\(words): \(outcome)")
  }

  func publish(
    _ schedule: ScheduledPublication, _ prepared: PreparedStory
  ) throws -> Published {
    try end(schedule, "")
    let isPunctual = now - schedule.due <= WorkingCopies.punctual
    return try publish(
      prepared, schedule.story, try row(schedule.story), schedule.revision, schedule.kind,
      schedule.note, published: isPunctual ? schedule.due : now)
  }
}

extension Refusal {
  /// The refusal as a sentence, for records.
  var words: String {
    switch self {
    case .notFound, .gone, .moved: "there is no such story"
    case .notAllowed: "this is not allowed"
    case .conflict(let words): words
    case .invalid(let faults): faults.map { "\($0.field): \($0.message)" }.joined(separator: "; ")
    }
  }
}

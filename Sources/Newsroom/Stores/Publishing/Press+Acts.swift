import Database
import News
import Times

extension Press {
  /// Records the acts that came with a revision.
  func addActs(_ piece: Piece) throws {
    try record(
      piece.plan.acts, on: piece.id, piece.plan.address.edition, revision: piece.plan.revision)
  }

  /// Adds what a story points to and what points to it; returns how many redirects are new.
  func addReferences(_ piece: Piece) throws -> Int {
    let (draft, plan) = (piece.plan.story.draft, piece.plan)
    try db.insert(
      "INSERT INTO related (story, place, guid)",
      draft.related.enumerated().map { "(\(piece.id), \($0), \($1))" })
    try db.insert(
      "INSERT INTO missing_picture (story, reference)",
      Set(plan.story.missing).sorted().map { "(\(piece.id), \($0))" })
    var made = 0
    if let stored = plan.stored, stored.address != plan.address {
      try db.run(
        """
        INSERT INTO former_address (section, day, slug, story) VALUES \
        (\(stored.section), \(stored.address.date), \(stored.address.slug), \(piece.id)) \
        ON CONFLICT (section, day, slug) DO UPDATE SET story = excluded.story
        """)
      made += 1
    }
    for address in draft.oldAddresses {
      // Whoever had an address first keeps it: a redirect holds for ever.
      try db.run(
        """
        INSERT INTO redirect (path, story) VALUES (\(address), \(piece.id)) \
        ON CONFLICT (path) DO NOTHING
        """)
      made += db.lastChanges
    }
    return made
  }

  /// Does an act without a new revision.
  func act(_ act: Act, on guid: String) throws -> Published {
    guard let stored = try StoredStory.find(guid, db) else { throw Refusal.notFound }
    try check(act, stored)
    var facts = stored.facts
    switch act.kind {
    case .retract: facts.state = .retracted
    case .restore: facts.state = .published
    case .publish, .update, .clarify, .correct, .edit: break
    }
    let standing = Standing(facts, at: now)
    let updated = act.kind == .update ? max(stored.updated, act.at) : stored.updated
    try db.run(
      """
      UPDATE story SET state = \(facts.state), updated_at = \(updated), \
      modified_at = \(max(stored.modified, act.at)), changes_at = \(standing.changesAt), \
      counted = \(standing.isCounted) WHERE id = \(stored.id)
      """)
    if stored.isCounted { count(-1, stored.address) }
    if standing.isCounted { count(1, stored.address) }
    try record([act], on: stored.id, stored.address.edition, revision: stored.revision)
    try note(stored)
    try tellDesk(of: stored.id, facts.state)
    return Published(
      id: stored.id, address: stored.address, revision: stored.revision, outcome: .acted,
      redirectsMade: 0)
  }

  private func check(_ act: Act, _ stored: StoredStory) throws(Refusal) {
    switch (act.kind, stored.facts.state) {
    case (.publish, _): throw .conflict("the story is published already")
    case (.retract, .retracted): throw .conflict("the story is retracted already")
    case (.restore, .published): throw .conflict("the story is not retracted")
    default: break
    }
    if act.kind.isCorrection, act.note.isEmpty {
      throw .invalid([Refusal.Fault(field: "note", message: "the note for readers is missing")])
    }
    if act.note.holdsNUL {
      throw .invalid([
        Refusal.Fault(field: "note", message: "the note holds a NUL character")
      ])
    }
  }

  private func record(
    _ acts: [Act], on story: ID<Story>, _ edition: ID<Edition>, revision: Int
  ) throws {
    for act in acts where act.kind.isCorrection { changes.note(.corrections(edition), at: act.at) }
    try db.insert(
      "INSERT INTO act (story, edition, revision, kind, at, recorded_at, note, correction)",
      acts.map { act in
        """
        (\(story), \(edition), \(revision), \(act.kind), \(act.at), \(now), \(act.note), \
        \(act.kind.isCorrection))
        """
      })
  }
}

import Database
public import News
public import Times

extension WorkingCopies {
  /// Takes a step towards publication; `note` is for the colleagues and is kept with the story.
  ///
  /// Throws `Refusal.conflict` when the story's state does not allow the step, and
  /// `Refusal.invalid` when a story is sent back without a word why.
  public func take(
    _ step: DeskStep, on story: ID<Story>, note: String = "", by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let row = try desk.row(story)
      guard step.origins.contains(row.state) else {
        throw Refusal.conflict("the story is \(row.state.rawValue)")
      }
      let note = try desk.checked(note, "note")
      if step == .sendBack, note.allSatisfy(\.isWhitespace) {
        throw Refusal.invalid([.init(field: "note", message: "the note is missing")])
      }
      let approval = step == .approve ? (row.head, actor.account) : (nil, nil)
      try db.run(
        """
        UPDATE desk_story SET state = \(step.target), approved = \(approval.0), \
        approved_by = \(approval.1), saved_at = \(now), saved_by = \(actor.name) \
        WHERE story = \(story)
        """)
      try db.run(
        """
        UPDATE story SET state = \(step.target) WHERE id = \(story) AND published_at IS NULL
        """)
      if !note.isEmpty { try desk.addNote(note, passage: "", on: story) }
      try desk.audit("story.\(step.rawValue)", story, row.headline, note)
    }
  }

  /// Assigns a story to somebody, or to nobody.
  public func assign(
    _ story: ID<Story>, to account: Account?, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let row = try desk.row(story)
      guard row.owner != account?.id else { return }
      try db.run(
        """
        UPDATE desk_story SET owner = \(account?.id), owner_name = \(account?.name ?? "") \
        WHERE story = \(story)
        """)
      try desk.audit("story.assign", story, row.headline, account?.name ?? "")
    }
  }

  /// Puts a story into the budget, or takes it out.
  ///
  /// Throws `Refusal.invalid` for a length below zero or beyond what a story may have.
  public func plan(
    _ plan: StoryPlan?, for story: ID<Story>, by actor: Actor, at now: Instant
  ) throws {
    if let plan {
      var faults: [Refusal.Fault] = []
      for (field, number) in [("words", plan.words), ("pictures", plan.pictures)]
      where !(0...100_000).contains(number) {
        faults.append(.init(field: field, message: "\(number) is no number of \(field)"))
      }
      guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }
    try pool.write { db in
      let desk = DeskWork(db: db, actor: actor, now: now, languages: languages)
      let row = try desk.row(story)
      guard row.plan != plan else { return }
      try db.run(
        """
        UPDATE desk_story SET planned_on = \(plan?.day), planned_words = \(plan?.words ?? 0), \
        planned_pictures = \(plan?.pictures ?? 0) WHERE story = \(story)
        """)
      try desk.audit("story.plan", story, row.headline)
    }
  }
}

import Database
public import News
public import Times

extension Comments {
  /// How comments are taken under a story, by its own rule, its section's, or the paper's.
  public func rule(of story: ID<Story>) throws -> CommentRule {
    basis?.note(.comments(story))
    basis?.note(.site)
    return try pool.read { db in try Comments.rule(of: story, db) }
  }

  /// How comments are taken under a story, and the ban under which its writer is, if any: read
  /// together.
  public func welcome(
    of reader: ID<Reader>?, network: String, under story: ID<Story>, at now: Instant
  ) throws -> (rule: CommentRule, ban: CommentBan?) {
    try pool.read { db in
      (
        try Comments.rule(of: story, db),
        try Comments.ban(of: reader, network, at: now, db)
      )
    }
  }

  static func rule(of story: ID<Story>, _ db: any Connection) throws -> CommentRule {
    let row = try db.first(
      """
      SELECT s.comments, r.mode, r.days FROM story s \
      LEFT JOIN comment_rule r ON r.section = s.section WHERE s.id = \(story)
      """)
    let word: String? = row?[1]
    let section = CommentRule(CommentRule.Mode(rawValue: word ?? "") ?? .open, days: row?[2])
    // A story that the desk opens or closes by itself does not close with its section's days.
    let ownWord: String? = row?[0]
    guard let mode = CommentRule.Mode(rawValue: ownWord ?? "") else { return section }
    return CommentRule(mode)
  }

  /// The rule that a story has of its own; nil when its section's holds.
  public func ownRule(of story: ID<Story>) throws -> CommentRule.Mode? {
    try pool.read { db in
      let word: String? = try db.first("SELECT comments FROM story WHERE id = \(story)")?[0]
      return word.flatMap { CommentRule.Mode(rawValue: $0) }
    }
  }

  /// The rules of sections that have one.
  public func rules() throws -> [ID<Section>: CommentRule] {
    try pool.read { db in
      let rows = try db.run("SELECT section, mode, days FROM comment_rule")
      return Dictionary(
        rows.map { row -> (ID<Section>, CommentRule) in
          (row[0], CommentRule(row[1], days: row[2]))
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Sets the rule of a section.
  public func set(
    _ rule: CommentRule, of section: Section, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      try db.run(
        """
        INSERT INTO comment_rule (section, mode, days) VALUES (\(section.id), \(rule.mode), \
        \(rule.days)) ON CONFLICT (section) DO UPDATE SET mode = excluded.mode, \
        days = excluded.days
        """)
      let days = rule.days.map { ", \($0) days" } ?? ""
      try db.audit(
        "comments.rule", by: actor, on: "section:\(section.id.rawValue)", section.name,
        detail: "\(rule.mode.rawValue)\(days)", at: now)
      try db.record([Change(.site)])
    }
  }

  /// Closes stories that came closed from another system, by their guids; one that has a rule of its
  /// own here keeps it.
  public func close(_ guids: [String]) throws {
    guard !guids.isEmpty else { return }
    try pool.write { db in
      var closed: Set<Change> = []
      for guid in guids {
        let row = try db.first(
          """
          UPDATE story SET comments = \(CommentRule.Mode.closed.rawValue) WHERE guid = \(guid) \
          AND comments IS NULL RETURNING id
          """)
        if let row { closed.insert(Change(.comments(row[0]))) }
      }
      try db.record(closed)
    }
  }

  /// Gives a story a rule of its own; nil for its section's again.
  public func set(
    _ mode: CommentRule.Mode?, of story: ID<Story>, headline: String, by actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      try db.run("UPDATE story SET comments = \(mode?.rawValue) WHERE id = \(story)")
      guard db.lastChanges > 0 else { throw Refusal.notFound }
      try db.audit(
        "comments.rule", by: actor, on: "story:\(story.rawValue)", headline,
        detail: mode?.rawValue ?? "as its section", at: now)
      try db.record([Change(.comments(story))])
    }
  }
}

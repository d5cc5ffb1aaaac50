import Database
public import News
public import Times

extension Settings {
  /// What the paper has decided about its desk.
  public func deskPolicy() throws -> DeskPolicy {
    try pool.read { db in try Settings.deskPolicy(db) }
  }

  /// Changes it.
  ///
  /// The policy on change logs stands on readers' pages: all of them are made anew.
  public func save(_ policy: DeskPolicy, by actor: Actor = .command, at now: Instant) throws {
    try pool.write { db in
      for (name, value) in [
        ("desk.four-eyes", policy.fourEyes),
        ("desk.second-factor", policy.requiresSecondFactor),
        ("desk.public-changes", policy.changesArePublic),
      ] {
        try db.run(
          """
          INSERT INTO setting (name, content) VALUES (\(name), \(value ? "yes" : "no")) \
          ON CONFLICT (name) DO UPDATE SET content = excluded.content
          """)
      }
      try db.audit("paper.policy", by: actor, detail: policy.words, at: now)
      try db.record([Change(.site)])
    }
  }

  static func deskPolicy(_ db: any Connection) throws -> DeskPolicy {
    var policy = DeskPolicy()
    for row in try db.run("SELECT name, content FROM setting WHERE name LIKE 'desk.%'") {
      let (name, isOn): (String, Bool) = (row[0], row[1] == "yes")
      switch name {
      case "desk.four-eyes": policy.fourEyes = isOn
      case "desk.second-factor": policy.requiresSecondFactor = isOn
      case "desk.public-changes": policy.changesArePublic = isOn
      default: continue
      }
    }
    return policy
  }
}

extension DeskPolicy {
  /// The policy for the record.
  fileprivate var words: String {
    [
      fourEyes ? "four eyes" : nil, requiresSecondFactor ? "second factor" : nil,
      changesArePublic ? "public changes" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}

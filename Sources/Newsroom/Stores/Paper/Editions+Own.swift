import Database
public import News
import Text
public import Times

extension Editions {
  /// Adds an edition; its `id` is not looked at.
  ///
  /// Throws `Refusal.invalid` with `PaperFault`s as messages.
  @discardableResult
  public func add(_ edition: Edition, by actor: Actor, at now: Instant) throws -> ID<Edition> {
    try Editions.checks(edition).check()
    return try pool.write { db in
      let others = try Editions.all(db)
      if others.contains(where: { $0.language == edition.language }) {
        throw Refusal.invalid([PaperFault.takenName.of("language")])
      }
      let isTaken: Int? = try db.first(
        """
        SELECT 1 FROM section s JOIN edition e ON e.id = s.edition \
        WHERE e.prefix = '' AND s.slug = \(edition.prefix) UNION ALL \
        SELECT 1 FROM page p JOIN edition e ON e.id = p.edition \
        WHERE e.prefix = '' AND p.slug = \(edition.prefix)
        """)?[0]
      if isTaken != nil || others.contains(where: { $0.prefix == edition.prefix }) {
        throw Refusal.invalid([PaperFault.takenSlug.of("slug")])
      }
      let id = try Editions.write(edition, db)
      try PaperWork(db: db, actor: actor, now: now).done(
        "edition.add", "edition:\(id.rawValue)", edition.name, edition.language)
      return id
    }
  }

  /// Changes name, tagline, zone and Telegram channel of an edition; its language and prefix stay.
  ///
  /// Throws `Refusal.conflict` when the edition is not as `base` says, and `Refusal.invalid`.
  public func change(
    _ edition: Edition, on base: StateMark, by actor: Actor, at now: Instant
  ) throws {
    try Editions.checks(edition).check()
    try pool.write { db in
      guard let stored = try Editions.all(db).first(where: { $0.id == edition.id }) else {
        throw Refusal.notFound
      }
      try stored.mark.check(base)
      try db.run(
        """
        UPDATE edition SET name = \(edition.name), tagline = \(edition.tagline), \
        zone = \(edition.zone.name), telegram = \(edition.telegram) WHERE id = \(edition.id)
        """)
      try PaperWork(db: db, actor: actor, now: now).done(
        "edition.change", "edition:\(edition.id.rawValue)", edition.name)
    }
  }

  /// Puts the editions in this order; the one at `/` comes first whatever its place.
  public func order(
    _ editions: [ID<Edition>], on base: StateMark, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let stored = try Editions.all(db).map(\.id)
      try stored.map { String($0.rawValue) }.orderMark.check(base)
      guard Set(stored) == Set(editions), stored.count == editions.count else {
        throw Refusal.conflict("editions came or went meanwhile")
      }
      for (place, edition) in editions.enumerated() {
        try db.run("UPDATE edition SET place = \(place) WHERE id = \(edition)")
      }
      try PaperWork(db: db, actor: actor, now: now).done("edition.order", "", "")
    }
  }

  /// Puts the line with breaking news above every page of an edition, or takes it away.
  ///
  /// Throws `Refusal.conflict` when the line is not as `base` says, and `Refusal.invalid`.
  public func setBreaking(
    _ bar: BreakingBar?, of edition: ID<Edition>, on base: StateMark, by actor: Actor,
    at now: Instant
  ) throws {
    var checks = PaperChecks()
    if let bar {
      checks.name(bar.words, "words")
      checks.line(bar.words, "words", longest: BreakingBar.longest)
      if !bar.address.isEmpty { checks.address(bar.address, "address") }
      if bar.until <= now { checks.add(.past, "until") }
    }
    try checks.check()
    try pool.write { db in
      guard let stored = try Editions.all(db).first(where: { $0.id == edition }) else {
        throw Refusal.notFound
      }
      try stored.breaking.mark.check(base)
      try db.run(
        """
        UPDATE edition SET breaking_words = \(bar?.words), \
        breaking_address = \(bar?.address ?? ""), \
        breaking_until = \(bar?.until ?? Instant(milliseconds: 0)) WHERE id = \(edition)
        """)
      try PaperWork(db: db, actor: actor, now: now).done(
        bar == nil ? "breaking.end" : "breaking.set", "edition:\(edition.rawValue)",
        bar?.words ?? stored.breaking?.words ?? "",
        bar.map { "until \(ISO8601.string($0.until))" } ?? "")
    }
  }

  private static func checks(_ edition: Edition) -> PaperChecks {
    var checks = PaperChecks()
    checks.name(edition.name, "name")
    checks.line(edition.tagline, "tagline", longest: 300)
    if !edition.prefix.isEmpty { checks.slug(edition.prefix, "slug", isFirst: true) }
    if let telegram = edition.telegram {
      if !telegram.hasPrefix("https://") { checks.add(.badAddress, "telegram") }
      checks.address(telegram, "telegram")
    }
    return checks
  }
}

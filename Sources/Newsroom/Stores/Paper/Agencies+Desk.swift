import Database
public import News
import Text
public import Times

extension Agencies {
  /// Those of the paper by slug, after one of them; with `text`, those whose slug has its words.
  public func list(
    in language: String, text: String = "", after slug: String = "", limit: Int = 51
  ) throws -> [ContributorRow] {
    try pool.read { db in
      try ContributorBook(db: db, kind: .agencies).list(
        in: language, text: Slug.make(text), after: slug, limit: limit)
    }
  }

  /// Everything about one of them; nil when there is none such.
  public func record(_ id: ID<Agency>) throws -> ContributorRecord? {
    try pool.read { db in try ContributorBook(db: db, kind: .agencies).record(id.rawValue) }
  }

  /// The present slug of the agency that had a slug before; nil when none had.
  public func slug(formerly slug: String) throws -> String? {
    try pool.read { db in try ContributorBook(db: db, kind: .agencies).slug(formerly: slug) }
  }

  /// Adds one; throws `Refusal.invalid` with `PaperFault`s as messages.
  @discardableResult
  public func add(
    _ record: ContributorRecord, by actor: Actor, at now: Instant
  ) throws -> ID<Agency> {
    try pool.write { db in
      let id = try ContributorBook(db: db, kind: .agencies).add(record)
      try PaperWork(db: db, actor: actor, now: now).done(
        "agency.add", "agency:\(id)", record.name(in: "en"))
      return ID(rawValue: id)
    }
  }

  /// Changes one in every language; old addresses and names keep meaning the same.
  ///
  /// Throws `Refusal.notFound`, `Refusal.conflict` when the record is not as `base` says, and
  /// `Refusal.invalid`.
  public func change(
    _ id: ID<Agency>, _ record: ContributorRecord, on base: StateMark, by actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      try ContributorBook(db: db, kind: .agencies).change(id.rawValue, record, on: base)
      try PaperWork(db: db, actor: actor, now: now).done(
        "agency.change", "agency:\(id.rawValue)", record.name(in: "en"))
    }
  }

  /// Makes two of them one, in one transaction of a few statements.
  ///
  /// Throws `Refusal.notFound`, and `Refusal.conflict` for one and the same.
  public func merge(
    _ id: ID<Agency>, into other: ID<Agency>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let (from, to) = try ContributorBook(db: db, kind: .agencies).merge(
        id.rawValue, into: other.rawValue)
      try PaperWork(db: db, actor: actor, now: now).done(
        "agency.merge", "agency:\(other.rawValue)", to.name(in: "en"),
        "took in “\(from.name(in: "en"))”")
    }
  }

  /// Deletes one whom no story names; throws `Refusal.invalid` when one does.
  public func delete(_ id: ID<Agency>, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      let stored = try ContributorBook(db: db, kind: .agencies).delete(id.rawValue)
      try PaperWork(db: db, actor: actor, now: now).done(
        "agency.delete", "agency:\(id.rawValue)", stored.name(in: "en"))
    }
  }
}

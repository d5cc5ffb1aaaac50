import Database
public import News
import Text
public import Times

extension People {
  /// The people as the desk changes them.
  public var desk: ContributorDesk<Person> { ContributorDesk(pool, .people) }
}

extension Agencies {
  /// The agencies as the desk changes them.
  public var desk: ContributorDesk<Agency> { ContributorDesk(pool, .agencies) }
}

/// People or agencies as the desk changes them, which is alike for both.
public struct ContributorDesk<Noun>: Sendable {
  private let pool: any Pool
  private let kind: ContributorBook.Kind

  init(_ pool: any Pool, _ kind: ContributorBook.Kind) {
    self.pool = pool
    self.kind = kind
  }

  /// Those of the paper by slug, after one of them; with `text`, those whose slug has its words.
  public func list(
    in language: String, text: String = "", after slug: String = "", limit: Int = 51
  ) throws -> [ContributorRow] {
    try read { try $0.list(in: language, text: Slug.make(text), after: slug, limit: limit) }
  }

  /// Everything about one of them; nil when there is none such.
  public func record(_ id: ID<Noun>) throws -> ContributorRecord? {
    try read { try $0.record(id.rawValue) }
  }

  /// The present slug of the one that had a slug before; nil when none had.
  public func slug(formerly slug: String) throws -> String? {
    try read { try $0.slug(formerly: slug) }
  }

  /// Adds one; throws `Refusal.invalid` with `PaperFault`s as messages.
  @discardableResult
  public func add(
    _ record: ContributorRecord, by actor: Actor, at now: Instant
  ) throws -> ID<Noun> {
    try write(actor, now) { book, log in
      let id = ID<Noun>(rawValue: try book.add(record))
      try log("add", id, record.name(in: "en"), "")
      return id
    }
  }

  /// Changes one in every language; old addresses and names keep meaning the same.
  ///
  /// Throws `Refusal.notFound`, `Refusal.conflict` when the record is not as `base` says, and
  /// `Refusal.invalid`.
  public func change(
    _ id: ID<Noun>, _ record: ContributorRecord, on base: StateMark, by actor: Actor,
    at now: Instant
  ) throws {
    try write(actor, now) { book, log in
      try book.change(id.rawValue, record, on: base)
      try log("change", id, record.name(in: "en"), "")
    }
  }

  /// Makes two of them one, in one transaction of a few statements.
  ///
  /// Throws `Refusal.notFound`, and `Refusal.conflict` for one and the same.
  public func merge(
    _ id: ID<Noun>, into other: ID<Noun>, by actor: Actor, at now: Instant
  ) throws {
    try write(actor, now) { book, log in
      let (from, to) = try book.merge(id.rawValue, into: other.rawValue)
      try log("merge", other, to.name(in: "en"), "took in “\(from.name(in: "en"))”")
    }
  }

  /// Deletes one whom no story names; throws `Refusal.invalid` when one does.
  public func delete(_ id: ID<Noun>, by actor: Actor, at now: Instant) throws {
    try write(actor, now) { book, log in
      let stored = try book.delete(id.rawValue)
      try log("delete", id, stored.name(in: "en"), "")
    }
  }

  private func read<R: Sendable>(_ body: (ContributorBook) throws -> R) throws -> R {
    try pool.read { db in try body(ContributorBook(db: db, kind: kind)) }
  }

  /// Puts an act on record: what was done, to whom, their name, and more about it.
  private typealias Log = (String, ID<Noun>, String, String) throws -> Void

  private func write<R: Sendable>(
    _ actor: Actor, _ now: Instant,
    _ body: @escaping @Sendable (ContributorBook, Log) throws -> R
  ) throws -> R {
    try pool.write { db in
      let work = PaperWork(db: db, actor: actor, now: now)
      return try body(ContributorBook(db: db, kind: kind)) { act, id, name, detail in
        try work.done("\(kind.noun).\(act)", "\(kind.noun):\(id.rawValue)", name, detail)
      }
    }
  }
}

public import Database
public import News
import Stores
public import Times

/// A small site for tests: four editions with three sections each, and a clock that stands still.
public struct Newsroom: Sendable {
  /// Its database.
  public let pool: any Pool
  /// The editions by language: `en` at `/`, `ar`, `fr` and `es`.
  public let editions: [String: Edition]
  /// The present, 2026-11-24T12:00:00Z unless a test moves it.
  public var now = Instant(seconds: 1_795_521_600)

  /// The slugs of the sections of each edition.
  public static let sections = ["world", "culture", "sport"]

  /// Brings an empty database to the schema and founds the paper.
  public init(_ pool: any Pool) throws {
    self.pool = pool
    try Schema.prepare(pool)
    let store = Editions(pool)
    var editions: [String: Edition] = [:]
    for (language, name, zone) in Newsroom.papers {
      let edition = try store.save(
        Edition(
          id: ID(rawValue: 0), language: language, prefix: language == "en" ? "" : language,
          name: name, tagline: "", zone: zone))
      for slug in Newsroom.sections {
        try store.save(
          Section(id: ID(rawValue: 0), edition: edition.id, slug: slug, name: slug.capitalized))
      }
      editions[language] = edition
    }
    self.editions = editions
  }

  private static let papers: [(String, String, Zone)] = [
    ("en", "The Lantern", Zone("Europe/London") ?? .utc),
    ("ar", "القنديل", Zone("Asia/Amman") ?? .utc),
    ("fr", "La Lanterne", Zone("Europe/Paris") ?? .utc),
    ("es", "La Linterna", Zone("America/Bogota") ?? .utc),
  ]

  /// Runs `body` on a site of its own on a database of a kind.
  public static func with<R>(
    _ kind: Databases.Kind, _ body: (Newsroom) throws -> R
  ) throws -> R {
    try Databases.with(kind) { pool in try body(try Newsroom(pool)) }
  }

  /// The edition in a language.
  public func edition(_ language: String = "en") -> ID<Edition> {
    editions[language]?.id ?? ID(rawValue: 0)
  }

  /// The section of an edition with a slug.
  public func section(_ slug: String, _ language: String = "en") throws -> ID<Section> {
    try Editions(pool).section(slug, of: edition(language))?.id ?? ID(rawValue: 0)
  }

  /// An instant so many minutes before the present.
  public func ago(_ minutes: Int64) -> Instant {
    now - .minutes(minutes)
  }
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

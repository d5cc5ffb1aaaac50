import Database
import News
import Stores
import Times

/// The edition that a new data directory begins with, to be renamed at will.
enum StarterEdition {
  private static let sections = [
    ("news", "News"), ("world", "World"), ("politics", "Politics"), ("business", "Business"),
    ("culture", "Culture"), ("science", "Science"), ("sport", "Sport"), ("opinion", "Opinion"),
  ]

  /// Makes it unless there is an edition already.
  static func makeIfEmpty(_ pool: any Pool) throws {
    let editions = Editions(pool)
    guard try editions.all().isEmpty else { return }
    let edition = try editions.save(
      Edition(
        id: ID(rawValue: 0), language: "en", prefix: "", name: "Broadsheet",
        tagline: "A new paper", zone: .utc))
    for (slug, name) in sections {
      try editions.save(
        Section(id: ID(rawValue: 0), edition: edition.id, slug: slug, name: name))
    }
  }
}

import Database
import News
import Stores
import Times

/// The paper whose archive it is: one English edition with eight sections.
enum Paper {
  static let sections = [
    ("world", "World"), ("politics", "Politics"), ("business", "Business"),
    ("culture", "Culture"), ("science", "Science"), ("sport", "Sport"),
    ("opinion", "Opinion"), ("local", "Local"),
  ]

  static let agencies = [
    "Meridian Press Agency", "Northern Wire", "Agence du Détroit", "Strait News Service",
    "Press Cooperative",
  ]

  static let places = [
    "Brightwater", "Port Marrow", "Saltholm", "Ashby Quay", "Greyfell", "Lindmouth", "Tarrow",
    "Castle Ferry",
  ]

  private static let firstNames = [
    "Ada", "Bram", "Carys", "Daud", "Edda", "Farid", "Greta", "Hakan", "Ines", "Jonas", "Kaya",
    "Leif", "Mona", "Nils", "Oona",
  ]

  private static let lastNames = [
    "Alder", "Birk", "Calloway", "Dray", "Eastmoor", "Fenn", "Garrick", "Holloway",
  ]

  /// A hundred and twenty reporters.
  static let people = firstNames.flatMap { first in lastNames.map { "\(first) \($0)" } }

  /// Makes the edition and its sections in an empty database.
  static func found(_ pool: any Pool) throws {
    let editions = Editions(pool)
    let edition = try editions.save(
      Edition(
        id: ID(rawValue: 0), language: "en", prefix: "", name: "The Yardstick",
        tagline: "A paper to measure with", zone: Zone("Europe/London") ?? .utc))
    for (slug, name) in sections {
      try editions.save(
        Section(id: ID(rawValue: 0), edition: edition.id, slug: slug, name: name))
    }
  }
}

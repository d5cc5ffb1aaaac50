import Markup
import News
import Text
import Times
import Views

/// A small paper in four languages, with a story that has everything.
enum Sample {
  static let site = SiteInfo(
    name: "The Lantern", base: "https://lantern.example/", version: "1.2.3")
  static let now = instant("2026-11-24T09:40:00Z")

  static let editions: [Edition] = [
    edition(1, "en", "", "The Lantern", "News by a steady light", "Europe/London"),
    edition(2, "ar", "ar", "القنديل", "أخبار على ضوء ثابت", "Asia/Amman"),
    edition(3, "fr", "fr", "La Lanterne", "À la lumière tranquille", "Europe/Paris"),
    edition(4, "es", "es", "La Linterna", "Noticias a luz firme", "America/Bogota"),
  ]
  static let languages = editions.map(\.language)

  static func instant(_ text: String) -> Instant {
    ISO8601.instant(text) ?? Instant(milliseconds: 0)
  }

  private static func edition(
    _ id: Int64, _ language: String, _ prefix: String, _ name: String, _ tagline: String,
    _ zone: String
  ) -> Edition {
    Edition(
      id: ID(rawValue: id), language: language, prefix: prefix, name: name, tagline: tagline,
      zone: Zone(zone) ?? .utc, telegram: "https://t.me/lantern_\(language)")
  }

  static func edition(_ language: String) -> Edition {
    editions.first { $0.language == language } ?? editions[0]
  }

  static func sections(_ language: String) -> [Section] {
    let edition = edition(language).id
    return [
      Section(
        id: ID(rawValue: 1), edition: edition, slug: "world", name: "World & Strait",
        description: "Both shores and beyond."),
      Section(id: ID(rawValue: 2), edition: edition, slug: "culture", name: "Culture"),
    ]
  }

  static func context(_ language: String = "en", at now: Instant = now) -> PageContext {
    PageContext(
      site: site, edition: edition(language), editions: editions, sections: sections(language),
      pages: [
        PageLink(slug: "about", title: "About us", role: .about),
        PageLink(slug: "how-we-correct", title: "How we correct", role: .corrections),
        PageLink(slug: "ethics", title: "Ethics", role: .ethics),
      ], now: now)
  }
}

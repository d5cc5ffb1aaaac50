import News
import Times

extension Sample {
  static let picture = Picture(
    digest: String(repeating: "ab", count: 32), width: 1280, height: 853, colour: "#8090a0",
    renditions: ["webp", "jpg"].flatMap { format in
      [320, 640, 1280].map { .init(width: $0, height: $0 * 2 / 3, format: format) }
    },
    alt: "Two ferries lie side by side.", caption: "The Concord at the customs quay.",
    credit: "Ines Okafor")

  /// A summary whose words can be hostile.
  static func summary(
    _ id: Int64 = 1, language: String = "en", headline: String = "Talks end with half a page",
    published: String = "2023-03-14T18:30:00Z", updated: String? = nil, picture: Picture? = picture
  ) -> StorySummary {
    let edition = edition(language)
    let start = instant(published)
    return StorySummary(
      id: ID(rawValue: id),
      address: StoryAddress(
        edition: edition.id, section: "world", date: edition.zone.date(at: start),
        slug: "story-\(id)"),
      sectionName: "World & Strait", kicker: "Diplomacy", headline: headline,
      standfirst: "Two delegations and one timetable.",
      byline: Byline([
        .person(slug: "mara-ellison", name: "Mara Ellison", role: ""), .staff,
        .agency(slug: "example-news-agency", name: "Example News Agency"),
      ]), published: start, updated: updated.map(instant) ?? start, picture: picture,
      facts: Gate.Facts(state: .published, published: start))
  }

  static let acts = [
    Act(kind: .publish, at: instant("2023-03-14T18:30:00Z")),
    Act(kind: .update, at: instant("2023-03-15T07:10:00Z"), note: "Reactions were added."),
    Act(kind: .edit, at: instant("2023-03-15T08:00:00Z")),
    Act(
      kind: .correct, at: instant("2023-03-20T09:15:00Z"),
      note: "An earlier version said six days. It was five."),
  ]

  static func story(
    _ summary: StorySummary = summary(updated: "2023-03-15T07:10:00Z"), language: String = "en",
    body: String = "<p>The first paragraph.</p>\n<h2>The room</h2>\n<p>The second.</p>\n",
    modified: String = "2023-03-15T08:00:00Z"
  ) -> Story {
    Story(
      summary: summary, language: language, dateline: "PORT ELLERY",
      source: "Joint communiqué, 14 March", body: body, plainText: "The first paragraph.",
      wordCount: 7, topics: [topic], acts: acts, revision: 3, guid: "en/talks",
      modified: instant(modified))
  }

  static let topic = Topic(
    id: ID(rawValue: 1), edition: ID(rawValue: 1), slug: "ferries", name: "Ferries & fog")
  static let person = Person(
    id: ID(rawValue: 1), slug: "mara-ellison", name: "Mara Ellison", role: "Foreign editor",
    biography: "She reports from both shores.")
  static let agency = Agency(
    id: ID(rawValue: 1), slug: "example-news-agency", name: "Example News Agency",
    description: "A cooperative.", address: "https://agency.example/")

  static func summaries(_ count: Int, language: String = "en") -> [StorySummary] {
    (1...Int64(count)).map { number in
      summary(
        number, language: language, headline: "Headline number \(number)",
        published: "2026-11-\(24 - number < 10 ? "0" : "")\(24 - number)T08:0\(number):00Z",
        picture: number % 2 == 1 ? picture : nil)
    }
  }
}

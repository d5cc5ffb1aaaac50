import News

extension Shape {
  static let slug = Shape.line(0, 300)
  static let digest = Shape.form("[0-9a-f]{64}", 64, "the SHA-256 of a picture in hexadecimal")
  static let note = Shape.object([
    .init("id", .identity), .init("at", .instant), .init("by", .named(.actor)),
    .init("passage", .text), .init("text", .text), .init("settled", .orNull(.instant)),
    .init("settledBy", .text),
  ])
  static let sentence = Shape.prose(5000)
  static let kinds = Shape.word(Act.Kind.allCases.map(\.rawValue))
  static let states = Shape.word(StoryState.allCases.map(\.rawValue))

  /// The text of a story and all that belongs to a revision; of a change nothing is required.
  static func draft(isChange: Bool) -> Shape {
    .object(
      [
        .init("edition", .title(35), required: !isChange, "The edition's language, such as `en`."),
        .init("section", .title(300), required: !isChange, "The section's slug."),
        .init("headline", .title(300), required: !isChange),
      ]
        + texts.map { .init($0.0, $0.1, required: false, $0.2) })
  }

  private static let texts: [(String, Shape, String)] = [
    ("kicker", .line(0, 100), "A word or two above the headline."),
    ("standfirst", .prose(3000), ""), ("dateline", .line(0, 200), ""),
    ("byline", .list(credit, 50), ""), ("source", .line(0, 1000), ""),
    ("body", .prose(nil), "Markdown with news blocks, 4 MiB at most."),
    ("language", .orNull(.line(1, 35)), "When it is not the edition's."),
    ("slug", slug, "Empty to make it from the headline when the story is first published."),
    ("translation", .line(0, 1000), "Stories with the same value are translations of each other."),
    ("embargo", .orNull(.instant), "Readers see nothing before."),
    ("expires", .orNull(.instant), "Readers see nothing after."),
    ("usage", .list(.word(UsageTerms.words.map(\.word)), 5), "What an agency forbids."),
    ("usageTerms", .prose(5000), "The agency's terms as words."),
    ("topics", .list(.title(200), 100), "Names of topics; those that are new are made."),
    ("picture", .orNull(lead), "The lead picture."), ("social", social, ""),
    ("related", .list(.title(1000), 100), "The guids of related stories."),
  ]

  private static let credit = Shape.object([
    .init("kind", .word(["staff", "person", "agency"])),
    .init("name", .line(0, 200), required: false),
    .init("role", .line(0, 200), required: false),
  ])

  private static let lead = Shape.object([
    .init("digest", digest), .init("alt", .prose(2000), required: false),
    .init("caption", .prose(3000), required: false),
    .init("credit", .line(0, 1000), required: false),
  ])

  private static let social = Shape.object([
    .init("title", .line(0, 300), required: false),
    .init("description", .prose(1000), required: false),
  ])

  /// A draft as it is given back: whole, and with what came from elsewhere as it came.
  static let savedDraft = Shape.object(
    [
      "edition", "section", "headline", "kicker", "standfirst", "dateline", "source", "slug",
      "translation", "usageTerms",
    ].map { .init($0, .text) } + [
      .init(
        "byline",
        .list(
          .object([
            .init("kind", .word(["staff", "person", "agency"])), .init("name", .text),
            .init("role", .text),
          ]), 1000)),
      .init("body", .orNull(.text), "Markdown; null for a text that is still HTML."),
      .init("html", .orNull(.text)),
      .init("language", .orNull(.text)), .init("embargo", .orNull(.instant)),
      .init("expires", .orNull(.instant)), .init("usage", .list(.text, 10)),
      .init("topics", .list(.text, 1000)), .init("related", .list(.text, 1000)),
      .init(
        "picture",
        .orNull(
          .object(
            ["digest", "alt", "caption", "credit"].map { .init($0, .text) }))),
      .init("social", .object(["title", "description"].map { .init($0, .text) })),
    ])

  static let storyLine = Shape.object(line)

  private static let line: [Member] = [
    .init("id", .identity), .init("edition", .text), .init("section", .text),
    .init("headline", .text), .init("state", states),
    .init("standing", .orNull(states), "What readers are given; null for nothing yet."),
    .init("head", .count, "The newest saved revision; 0 when the desk has none of its own."),
    .init("live", .orNull(.identity), "The saved revision that readers see."),
    .init("saved", .instant), .init("savedBy", .text),
    .init("owner", .orNull(.named(.actor))),
    .init("url", .orNull(.text), "Where readers find it."),
    .init("plan", .orNull(.named(.plan))),
    .init("scheduled", .orNull(.instant)),
    .init("embargo", .orNull(.instant)), .init("words", .count), .init("pictures", .count),
  ]

  static let story = Shape.object([
    .init("id", .identity), .init("guid", .text), .init("state", states),
    .init("standing", .orNull(states)), .init("head", .count), .init("live", .orNull(.identity)),
    .init("saved", .instant), .init("savedBy", .orNull(.named(.actor))),
    .init("owner", .orNull(.named(.actor))), .init("url", .orNull(.text)),
    .init("approvedRevision", .orNull(.identity)), .init("plan", .orNull(.named(.plan))),
    .init("schedule", .orNull(.named(.schedule))),
    .init("isConverted", .flag, "Whether the text came as HTML and stands here as Markdown."),
    .init("draft", .named(.savedDraft)),
    .init(
      "acts",
      .list(
        .object([.init("kind", kinds), .init("at", .instant), .init("note", .text)]), 100_000)),
  ])

  static let revision: [Member] = [
    .init("number", .identity), .init("at", .instant), .init("by", .named(.actor)),
    .init("why", .text), .init("headline", .text), .init("words", .count),
    .init("published", .orNull(.identity), "Which published revision it became."),
  ]

  static let revisionText = Shape.object([
    .init("number", .identity),
    .init("draft", .named(.savedDraft)),
  ])

  static let plan = Shape.object([
    .init("day", .day), .init("words", .number(0...100_000), required: false),
    .init("pictures", .number(0...100_000), required: false),
  ])

  static let schedule = Shape.object([
    .init("revision", .identity), .init("due", .instant), .init("kind", kinds),
    .init("note", .text), .init("by", .named(.actor)),
  ])

  static let checks = Shape.object([
    .init("mayBePublished", .flag), .init("faults", .list(fault, 1000)),
    .init("remarks", .list(fault, 1000)),
  ])
}

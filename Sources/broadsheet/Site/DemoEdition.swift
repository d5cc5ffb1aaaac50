import Database
import Demonstration
import Feeds
import Intake
import Markup
import News
import Stores
import Text
import Times

/// Loads the demonstration edition the way any paper's stories come in.
struct DemoEdition {
  private let opened: Opened
  private let now = Instant.now()

  init(_ opened: Opened) {
    self.opened = opened
  }

  func load() throws -> ExitCode {
    try saveEditions()
    try saveContributors()
    let pictures = try drawPictures()
    try savePages()
    let stories = try publish(pictures)
    let comments = try DemoConversations(opened.pool).load(at: now)
    Terminal.out(
      """
      \(Lantern.site.name): \(stories) stories and \(comments) comments in \
      \(opened.directory.path)

      """)
    opened.pool.close()
    return .done
  }

  private func saveEditions() throws {
    let editions = Editions(opened.pool)
    for edition in Lantern.editions {
      guard let zone = Zone(edition.timeZone) else {
        throw EnvironmentError("this machine does not know the time zone \(edition.timeZone).")
      }
      let saved = try editions.save(
        Edition(
          id: ID(rawValue: 0), language: edition.language, prefix: edition.prefix,
          name: edition.name, tagline: edition.tagline, zone: zone, telegram: edition.telegram))
      for section in edition.sections {
        try editions.save(
          Section(
            id: ID(rawValue: 0), edition: saved.id, slug: section.slug, name: section.name,
            description: section.description))
      }
      try editions.arrange(edition.sections.map(\.slug), of: saved.id)
    }
  }

  private func saveContributors() throws {
    let (people, agencies) = (People(opened.pool), Agencies(opened.pool))
    for person in Lantern.people {
      for (language, name) in person.names {
        try people.save(
          Contributor(
            slug: person.slug, language: language, name: name,
            role: person.roles[language] ?? "", description: person.biographies[language] ?? ""))
      }
    }
    for agency in Lantern.agencies {
      for (language, name) in agency.names {
        try agencies.save(
          Contributor(
            slug: agency.slug, language: language, name: name,
            description: agency.descriptions[language] ?? ""))
      }
    }
  }

  /// Draws every picture once and has renditions made; without the program there are none.
  private func drawPictures() throws -> [String: Picture] {
    let desk = opened.pictureDesk
    guard desk.isAble else {
      Terminal.error(
        "broadsheet-pictures is not beside this program: the stories have no pictures.")
      return [:]
    }
    let progress = Progress("Drawing pictures", unit: "pictures")
    let drawings = Drawings.all
    let results = try desk.take(drawings.map { .drawing($0.svg()) }) { done in
      progress.show(done, part: Double(done) / Double(drawings.count))
    }
    progress.clear()
    var pictures: [String: Picture] = [:]
    for (drawing, result) in zip(drawings, results) {
      pictures["\(drawing.name).jpg"] = try result.get()
    }
    return pictures
  }

  private func savePages() throws {
    let (pages, editions) = (Pages(opened.pool), Editions(opened.pool))
    for page in Lantern.pages {
      guard let edition = try editions.edition(language: page.edition) else { continue }
      let body = Markdown.story(page.markdown) { _ in nil }
      try pages.save(
        Page(
          edition: edition.id, slug: page.slug, title: page.title, markdown: page.markdown,
          body: body.string, modified: now, role: Self.role(page.slug)))
    }
  }

  private static func role(_ slug: String) -> Page.Role {
    switch slug {
    case "about": .about
    case "corrections-policy": .corrections
    case "ethics": .ethics
    case "privacy": .privacy
    default: .other
    }
  }

  /// Publishes the stories, oldest first, so that each finds the older ones that it relates to.
  private func publish(_ pictures: [String: Picture]) throws -> Int {
    let publisher = try opened.publisher()
    let progress = Progress("Publishing stories", unit: "stories")
    let drafts = try Lantern.stories.map { text in
      try StoryFile.draft(FrontMatter(parsing: Array(text.utf8))) { publisher.edition($0)?.zone }
    }
    let ordered = drafts.sorted {
      ($0.published ?? now).milliseconds < ($1.published ?? now).milliseconds
    }
    for (index, draft) in ordered.enumerated() {
      _ = try publisher.publish(draft, folder: ".", known: pictures, at: now)
      progress.show(index + 1, part: Double(index + 1) / Double(ordered.count))
    }
    progress.clear()
    return ordered.count
  }
}

import Database
import Feeds
import Foundation
import Intake
import Markup
import News
import Stores
import Text
import Times
import Views

/// Publishes files one by one and says what became of each.
struct FilePublishing {
  /// A story that is longer is no story.
  private static let longest = 16 << 20

  private let files: [String]
  private let opened: Opened
  private var publisher: Publisher
  private var editions: [Edition]
  private let arguments: Arguments

  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    files = arguments.operands
    opened = try Opened(arguments, mayCreate: true)
    // A site that is described does not begin with editions and sections that nobody asked for.
    if !files.contains(where: Self.isSite) { try StarterEdition.makeIfEmpty(opened.pool) }
    publisher = try opened.publisher()
    editions = try Editions(opened.pool).all()
  }

  mutating func run() throws -> ExitCode {
    let progress = Progress("Publishing", unit: "stories")
    var refused = 0
    for (index, file) in files.enumerated() {
      do {
        let line = try publish(file)
        progress.clear()
        Terminal.out(line)
      } catch {
        guard let words = FileWords.words(of: error, file: file) else { throw error }
        progress.clear()
        Terminal.error(words)
        refused += 1
      }
      progress.show(index + 1, part: Double(index + 1) / Double(files.count))
    }
    progress.clear()
    opened.pool.close()
    return refused == 0 ? .done : .refused
  }

  private static func isSite(_ file: String) -> Bool {
    file.hasSuffix(".yaml") || file.hasSuffix(".yml")
  }

  /// Saves the editions that a site file describes.
  private func publish(site bytes: [UInt8], _ file: String) throws -> String {
    let store = Editions(opened.pool)
    let descriptions = try SiteFile.editions(YAML(parsing: bytes))
    for description in descriptions {
      let edition = try store.save(description.edition)
      for var section in description.sections {
        section.edition = edition.id
        try store.save(section)
      }
      try store.arrange(description.sections.map(\.slug), of: edition.id)
    }
    let languages = descriptions.map(\.edition.language).joined(separator: ", ")
    return "\(file): saved the editions \(languages)\n"
  }

  private func publish(page text: FrontMatter, _ file: String) throws -> String {
    let page = try PageFile.page(text, at: .now()) { publisher.edition($0) }
    let isNew = try Pages(opened.pool).save(page)
    let links = editions.first { $0.id == page.edition }.map(Links.init)
    let address = links?[.page(page.slug)].address ?? ""
    return "\(file): \(isNew ? "saved" : "unchanged") \(address)\n"
  }

  /// Publishes one file and returns the line that says so.
  private mutating func publish(_ file: String) throws -> String {
    let bytes = try InputFile.read(file, most: Self.longest)
    if InputFile.isJSON(bytes) {
      let outcome = try WireStory.outcome(Ninjs.item(parsing: bytes), placement: placement)
      return try store(
        outcome.draft, file, outcome.remarks, isIncomplete: outcome.isIncomplete)
    }
    if Self.isSite(file) {
      let line = try publish(site: bytes, file)
      publisher = try opened.publisher()
      editions = try Editions(opened.pool).all()
      return line
    }
    let text = try FrontMatter(parsing: bytes)
    if PageFile.isPage(text) { return try publish(page: text, file) }
    let draft = try StoryFile.draft(text) { publisher.edition($0)?.zone }
    do {
      return try store(draft, file, [], isIncomplete: false)
    } catch Refusal.invalid(let faults) {
      throw InputFaults(faults.map { InputFaults.Fault($0, in: text) })
    }
  }

  private func store(
    _ draft: StoryDraft, _ file: String, _ remarks: [InputFaults.Fault], isIncomplete: Bool
  ) throws -> String {
    var draft = draft
    draft.makesSections = arguments.has(PublishOptions.makeSections)
    if draft.sectionName.isEmpty { draft.sectionName = draft.section }
    let folder = (file as NSString).deletingLastPathComponent
    let place = folder.isEmpty ? "." : folder
    if isIncomplete {
      let kept = try publisher.keep(draft, folder: place, at: .now())
      for remark in remarks + kept { Terminal.error("\(file): \(remark)") }
      return "\(file): kept as a draft\n"
    }
    let outcome = try publisher.publish(draft, folder: place, at: .now())
    for remark in remarks + outcome.remarks { Terminal.error("\(file): \(remark)") }
    return "\(file): \(outcome.published.outcome.rawValue) \(address(outcome.published))\n"
  }

  private func address(_ published: Published) -> String {
    guard let edition = editions.first(where: { $0.id == published.address.edition }) else {
      return ""
    }
    return Links(edition)[.story(published.address)].address
  }

  /// Where an agency's item goes that does not say so itself.
  private var placement: WireStory.Placement {
    let fallback = arguments.value(PublishOptions.section)
    let language = arguments.value(PublishOptions.edition) ?? editions.first?.language ?? "en"
    let (pool, publisher) = (opened.pool, publisher)
    return WireStory.Placement(
      language: language,
      section: { language, subjects in
        guard let edition = publisher.edition(language),
          let sections = try? Editions(pool).sections(of: edition.id)
        else { return fallback }
        let names = Set(subjects.map { $0.lowercased() })
        let match = sections.first {
          names.contains($0.name.lowercased()) || names.contains($0.slug)
        }
        return match?.slug ?? fallback ?? sections.first?.slug
      },
      standing: { try? publisher.standing(guid: $0) })
  }
}

import Database
import Feeds
import Foundation
import Intake
import News
import Stores
import Support
import Text
import Times

/// A small site that takes things in.
struct IntakeSite {
  let newsroom: Newsroom
  let folder: String

  /// Runs `body` on a site of its own on a database of a kind, with a folder for files.
  static func with<R>(_ kind: Databases.Kind, _ body: (IntakeSite) throws -> R) throws -> R {
    try Databases.withFolder { folder in
      try Newsroom.with(kind) { try body(IntakeSite(newsroom: $0, folder: folder)) }
    }
  }

  var pool: any Pool { newsroom.pool }

  /// A desk whose program is `program`, of which there is none unless a test writes it.
  func desk(program: String = "/nowhere/broadsheet-pictures") -> PictureDesk {
    PictureDesk(
      store: PictureFiles(pool),
      folders: .init(originals: folder + "/originals", renditions: folder + "/renditions"),
      program: program)
  }

  func publisher() throws -> Publisher {
    Publisher(
      stories: Stories(pool), publishing: Publishing(pool), editions: try Editions(pool).all(),
      languages: Languages.builtIn, pictures: desk())
  }

  /// Publishes or keeps an agency's item as the program does.
  @discardableResult
  func take(_ item: String) throws -> Publisher.Outcome? {
    let publisher = try publisher()
    let placement = WireStory.Placement(
      language: "en", section: { language, _ in publisher.edition(language).map { _ in "world" } },
      standing: { try? publisher.standing(guid: $0) })
    let outcome = try WireStory.outcome(Ninjs.item(parsing: Array(item.utf8)), placement: placement)
    if outcome.isIncomplete {
      _ = try publisher.keep(outcome.draft, folder: folder, at: newsroom.now)
      return nil
    }
    return try publisher.publish(outcome.draft, folder: folder, at: newsroom.now)
  }

  /// Imports an export into the English edition.
  func importing(_ export: String, into language: String = "en") throws -> Imported {
    let file = folder + "/export.xml"
    try Data(export.utf8).write(to: URL(fileURLWithPath: file))
    guard let edition = newsroom.editions[language] else { preconditionFailure("no \(language)") }
    var notes: [String] = []
    let job = WordPressImport(
      into: .init(
        publishing: Publishing(pool), imports: Imports(pool), comments: Comments(pool),
        pages: Pages(pool), redirects: Redirects(pool)),
      edition: edition, language: Languages.builtIn[language], now: newsroom.now,
      note: { notes.append($0) })
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
    defer { try? handle.close() }
    do {
      let report = try job.run(handle, size: export.utf8.count) { _ in }
      return Imported(report: report, notes: notes, error: nil)
    } catch let error as ParseError {
      return Imported(report: ImportReport(), notes: notes, error: error)
    }
  }

  /// What an import came to.
  struct Imported {
    var report: ImportReport
    var notes: [String]
    var error: ParseError?
  }

  /// The story that an old address leads to.
  func story(formerly path: String) throws -> Story? {
    guard case .story(let address)? = try Redirects(pool).target(of: path) else { return nil }
    return try Stories(pool).story(at: address)
  }
}

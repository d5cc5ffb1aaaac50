import Database
import Feeds
import Foundation
import Intake
import News
import Stores
import Text
import Times

/// Imports one WordPress export and writes the report.
struct WordPressFile {
  private let file: String
  private let opened: Opened
  private let edition: Edition

  init(_ file: String, _ arguments: Arguments) throws {
    self.file = file
    opened = try Opened(arguments, mayCreate: true)
    try StarterEdition.makeIfEmpty(opened.pool)
    let publisher = try opened.publisher()
    let language = arguments.value(PublishOptions.edition)
    let editions = try Editions(opened.pool).all()
    guard let edition = language.map(publisher.edition) ?? editions.first else {
      let known = editions.map(\.language).joined(separator: ", ")
      throw arguments.fault("there is no edition '\(language ?? "")'; this site has \(known)")
    }
    self.edition = edition
  }

  func run() throws -> ExitCode {
    var isBegun = false
    do {
      let handle = try InputFile.open(file)
      let size = file == "-" ? 0 : try InputFile.size(of: file)
      let report = try ReportFile(opened.directory, "wxr")
      let bar = bar()
      let result = try importer(report).run(handle, size: size) { progress in
        isBegun = progress.items > 0
        bar(progress)
      }
      try report.finish(result.lines)
      Terminal.out(result.lines.joined(separator: "\n") + "\n")
      if report.hasLines { Terminal.out("Details: \(report.path)\n") }
      opened.pool.close()
      return .done
    } catch {
      guard let words = FileWords.words(of: error, file: file) else { throw error }
      Terminal.error(words)
      if isBegun {
        Terminal.error("What came before is stored; run the import again to go on from there.")
      }
      return .refused
    }
  }

  private func importer(_ report: ReportFile) -> WordPressImport {
    let pool = opened.pool
    return WordPressImport(
      into: WordPressImport.Destination(
        publishing: Publishing(pool), imports: Imports(pool), comments: Comments(pool),
        pages: Pages(pool), redirects: Redirects(pool)),
      edition: edition, language: opened.languages[edition.language], now: .now(),
      note: { report.note($0) })
  }

  /// Shows a bar to a person, and tells a script after every piece what is stored for good.
  private func bar() -> (WordPressImport.Progress) -> Void {
    let bar = Terminal.Bar("Importing \(file)")
    return { progress in
      let stored = progress.report.created + progress.report.revised + progress.report.unchanged
      bar.show(stored, part: progress.part)
    }
  }
}

extension Terminal {
  /// A bar for a person, or lines for a script.
  final class Bar: Sendable {
    private let progress: Progress

    init(_ label: String) {
      progress = Progress(label, unit: "items")
    }

    func show(_ done: Int, part: Double) {
      if Terminal.isWatched {
        progress.show(done, part: part)
        if part >= 1 { progress.clear() }
      } else {
        Terminal.out("stored \(done)\n")
      }
    }
  }
}

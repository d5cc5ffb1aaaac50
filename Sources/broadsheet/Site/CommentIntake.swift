import Database
import Intake
import News
import Stores

/// An import of comments into the site of a data directory, with its report.
struct CommentIntake {
  private let file: String
  private let kind: String
  private let opened: Opened

  /// Opens the site; `kind` names the import, such as `disqus`.
  init(_ kind: String, _ arguments: Arguments) throws {
    guard arguments.operands.count == 1, let file = arguments.operands.first else {
      throw arguments.fault("takes one FILE")
    }
    self.file = file
    self.kind = kind
    opened = try Opened(arguments, mayCreate: false)
  }

  /// Runs `work` with an import and says what came of it; `part` tells how far it has come.
  func run(
    part: @escaping () -> Double?, _ work: (CommentImport) throws -> CommentImportReport
  ) throws -> ExitCode {
    var isBegun = false
    do {
      let details = try ReportFile(opened.directory, kind)
      let bar = Progress("Importing \(file)", unit: "comments")
      let job = CommentImport(
        into: try destination(), languages: opened.languages, note: { details.note($0) },
        progress: { report in
          isBegun = report.added + report.known > 0
          bar.show(report.count, part: part())
        })
      defer { bar.clear() }
      let report = try work(job)
      bar.clear()
      try details.finish(report.lines)
      Terminal.out(report.lines.joined(separator: "\n") + "\n")
      if details.hasLines { Terminal.out("Details: \(details.path)\n") }
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

  private func destination() throws -> CommentImport.Destination {
    let pool = opened.pool
    return CommentImport.Destination(
      comments: Comments(pool), stories: Stories(pool), redirects: Redirects(pool),
      editions: try Editions(pool).all())
  }
}

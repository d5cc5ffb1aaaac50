import Database
import Foundation
import News
import Stores
import Web

/// Writes the comments of a site to a file or to standard output.
struct CommentOutput {
  private let opened: Opened
  private let format: CommentExport.Format
  private let edition: ID<Edition>?
  private let export: CommentExport
  private let path: String?

  init(_ arguments: Arguments) throws {
    let name = arguments.value(CommentOptions.format) ?? CommentExport.Format.json.rawValue
    guard let format = CommentExport.Format(rawValue: name) else {
      throw arguments.fault("--format takes json or wxr, not '\(name)'")
    }
    self.format = format
    let given = arguments.value(CommentOptions.base)
    guard format == .json || given != nil else {
      throw arguments.fault("--format wxr needs --base-url, for the addresses of the stories")
    }
    let base = try given.map { try BaseAddress.checked($0, arguments) } ?? ""
    opened = try Opened(arguments, mayCreate: false)
    let editions = try Editions(opened.pool).all()
    let language = arguments.value(CommentOptions.edition)
    edition = editions.first { $0.language == language }?.id
    if let language, edition == nil {
      let known = editions.map(\.language).joined(separator: ", ")
      throw arguments.fault("there is no edition '\(language)'; this site has \(known)")
    }
    export = CommentExport(
      Comments(opened.pool), Stories(opened.pool), editions: editions, base: base)
    path = arguments.value(CommentOptions.output).flatMap { $0 == "-" ? nil : $0 }
  }

  func run() throws -> ExitCode {
    defer { opened.pool.close() }
    let bar = Progress("Exporting comments", unit: "bytes")
    defer { bar.clear() }
    guard let path else {
      _ = try export.run(format, of: edition) { bytes in
        Terminal.out(String(decoding: bytes, as: UTF8.self))
      }
      return .done
    }
    let file = try OutputFile(path)
    var length = 0
    let count = try export.run(format, of: edition) { bytes in
      try file.write(bytes)
      length += bytes.count
      bar.show(length)
    }
    try file.finish()
    bar.clear()
    Terminal.out("\(count) comments written to \(path)\n")
    return .done
  }
}

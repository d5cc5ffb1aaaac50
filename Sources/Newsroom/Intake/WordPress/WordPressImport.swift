import Feeds
public import Foundation
public import News
public import Stores
public import Text
public import Times

/// Imports a WordPress export into one edition: streamed, in batches, each in one transaction.
///
/// An import that was ended takes up where it was when it is run again, and a second run over the
/// same file changes nothing: what was taken before is known by its hash.
public final class WordPressImport {
  /// The stores that take what comes in.
  public struct Destination: Sendable {
    let publishing: Publishing
    let imports: Imports
    let comments: Comments
    let pages: Pages
    let redirects: Redirects

    /// Names the stores.
    public init(
      publishing: Publishing, imports: Imports, comments: Comments, pages: Pages,
      redirects: Redirects
    ) {
      self.publishing = publishing
      self.imports = imports
      self.comments = comments
      self.pages = pages
      self.redirects = redirects
    }
  }

  /// How far an import has come.
  public struct Progress: Sendable {
    /// Items read so far, of whatever kind.
    public var items: Int
    /// The part of the file that is read, 0 to 1.
    public var part: Double
    /// What was done so far.
    public var report: ImportReport
  }

  private static let pieceSize = 1 << 20
  /// Items that are made ready together and stored in one transaction.
  private static let batchSize = 400
  /// A batch of long texts is smaller, so that memory is bounded.
  private static let batchBytes = 8 << 20

  private let destination: Destination
  private let edition: Edition
  private let language: Language
  private let now: Instant
  private let note: (String) -> Void
  private var report = ImportReport()
  private var batch: [WordPressItem] = []
  private var batchBytes = 0
  private var items = 0
  /// The batch before this one, which is being stored.
  private var inFlight: BatchInFlight?

  /// Makes an import into an edition.
  ///
  /// `note` takes one line for each item that is skipped or listed.
  public init(
    into destination: Destination, edition: Edition, language: Language, now: Instant,
    note: @escaping (String) -> Void
  ) {
    self.destination = destination
    self.edition = edition
    self.language = language
    self.now = now
    self.note = note
  }

  /// Reads a file to its end and returns what was done.
  ///
  /// `progress` is called after every batch: what it reports is in the database for good. Fails
  /// with a `ParseError` where the file is broken; what came before is stored then.
  public func run(
    _ file: FileHandle, size: Int, progress: (Progress) -> Void
  ) throws -> ImportReport {
    var run: Imports.Run?
    let reader = WordPressReader { [unowned self] item, export in
      if run == nil { run = try destination.imports.begin(Self.source(export), at: now) }
      try take(item, of: export)
    }
    do {
      try read(file, with: reader, size: size, progress: progress)
    } catch let error as ParseError {
      // The whole items before the fault are as good as any.
      try store(of: reader.export)
      try settle()
      progress(Progress(items: items, part: 1, report: report))
      throw error
    } catch {
      _ = try? inFlight?.wait()
      throw error
    }
    try store(of: reader.export)
    try settle()
    report.droppedCharacters = reader.droppedCharacters
    if let run {
      try destination.imports.finish(
        run.id, report: report.lines.joined(separator: "\n"), at: now)
    }
    progress(Progress(items: items, part: 1, report: report))
    return report
  }

  /// What an import of this export is known by.
  static func source(_ export: WordPressExport) -> String {
    "wordpress:" + (export.blogAddress.isEmpty ? export.title : export.blogAddress)
  }

  private func read(
    _ file: FileHandle, with reader: WordPressReader, size: Int, progress: (Progress) -> Void
  ) throws {
    var read = 0
    while let piece = try file.read(upToCount: Self.pieceSize), !piece.isEmpty {
      read += piece.count
      let stored = report
      try reader.feed(Array(piece))
      if report != stored {
        let part = size > 0 ? Double(read) / Double(size) : 0
        progress(Progress(items: items, part: part, report: report))
      }
    }
    try reader.finish()
  }

  private func take(_ item: WordPressItem, of export: WordPressExport) throws {
    items += 1
    batch.append(item)
    batchBytes += item.content.utf8.count
    if batch.count >= Self.batchSize || batchBytes >= Self.batchBytes { try store(of: export) }
  }

  /// Makes the batch ready and has it stored while the next one is read.
  private func store(of export: WordPressExport) throws {
    guard !batch.isEmpty else { return }
    let full = batch
    (batch, batchBytes) = ([], 0)
    let ready = try WordPressBatch(
      full, export, mapping: WordPressMapping(edition: edition.language, zone: edition.zone),
      language: language, imports: destination.imports)
    try settle()
    let (destination, edition, now) = (destination, edition, now)
    inFlight = BatchInFlight {
      var storage = WordPressStorage(
        ready, into: destination, edition: edition, source: Self.source(export), at: now)
      try storage.store()
      return storage.result
    }
  }

  /// Waits for the batch that is being stored.
  private func settle() throws {
    guard let batch = inFlight else { return }
    inFlight = nil
    let result = try batch.wait()
    report.add(result.report)
    for line in result.notes { note(line) }
  }
}

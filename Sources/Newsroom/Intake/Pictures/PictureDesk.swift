import Foundation
public import News
import Secrets
public import Stores

/// Takes pictures in: keeps the original by its SHA-256 and has renditions made of it.
public struct PictureDesk: Sendable {
  /// Where originals and renditions are kept.
  public struct Folders: Sendable {
    let originals: String
    let renditions: String

    /// Names the folders.
    public init(originals: String, renditions: String) {
      self.originals = originals
      self.renditions = renditions
    }
  }

  /// A picture to be taken in.
  public enum Source: Sendable, Hashable {
    /// A file.
    case file(String)
    /// A drawing of our own, as SVG.
    case drawing(String)
  }

  /// Why a picture was not taken in.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, as a sentence.
    public let description: String
  }

  private static let widths = [480, 960, 1600]
  private static let formats = ["jpeg", "webp"]

  let store: PictureFiles
  let folders: Folders
  let program: PictureProgram

  /// Makes a desk; `program` is the path of `broadsheet-pictures`.
  public init(store: PictureFiles, folders: Folders, program: String) {
    self.store = store
    self.folders = folders
    self.program = PictureProgram(path: program)
  }

  /// Whether pictures can be taken in at all.
  public var isAble: Bool { program.isInstalled }

  /// Takes one picture in and returns it as the stores know it.
  public func take(_ source: Source) throws -> Picture {
    guard let result = try take([source]).first else { preconditionFailure("one in, one out") }
    return try result.get()
  }

  /// Takes pictures in; the results are in the order of the sources.
  ///
  /// `progress` is called with the number of those that are done.
  public func take(
    _ sources: [Source], progress: (Int) -> Void = { _ in }
  ) throws -> [Result<Picture, Fault>] {
    var results: [Result<Picture, Fault>?] = Array(repeating: nil, count: sources.count)
    var waiting: [Int: Original] = [:]
    for (index, source) in sources.enumerated() {
      do {
        let original = try Original(source)
        if let known = try store.shown(original.digest) {
          results[index] = .success(known)
        } else {
          waiting[index] = original
        }
      } catch let fault as Fault {
        results[index] = .failure(fault)
      }
    }
    try render(waiting, into: &results, progress: progress)
    return results.map {
      $0 ?? .failure(Fault(description: "the picture program ended before it was done."))
    }
  }

  private func render(
    _ waiting: [Int: Original], into results: inout [Result<Picture, Fault>?],
    progress: (Int) -> Void
  ) throws {
    guard !waiting.isEmpty else { return }
    guard isAble else {
      for index in waiting.keys {
        results[index] = .failure(
          Fault(description: "\(program.path), which makes renditions, is not installed."))
      }
      return
    }
    try run(waiting, into: &results, progress: progress)
  }

  /// Runs the program, and again when it ended before it was done.
  ///
  /// It does jobs in order, so the first without an answer is the one that ended it. Twice without
  /// any answer is the end.
  private func run(
    _ waiting: [Int: Original], into results: inout [Result<Picture, Fault>?],
    progress: (Int) -> Void
  ) throws {
    var left = waiting.keys.sorted()
    var fruitless = 0
    while !left.isEmpty, fruitless < 2 {
      let jobs = try left.compactMap { index in
        try waiting[index].map { try job($0, id: String(index)) }
      }
      try program.run(jobs) { answer in
        guard let index = answer.id.flatMap(Int.init), let original = waiting[index] else { return }
        results[index] = try finish(answer, original)
        progress(results.count { $0 != nil })
      }
      let unanswered = left.filter { results[$0] == nil }
      fruitless = unanswered.count == left.count ? fruitless + 1 : 0
      left = Array(unanswered.dropFirst())
    }
  }

  private func job(_ original: Original, id: String) throws -> PictureJob {
    let folder = folders.renditions + "/" + original.digest.prefix(2)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var job = PictureJob(
      id: id, directory: folder, name: original.digest, widths: Self.widths,
      crops: PictureCrops.first(of: original.digest).jobs, formats: Self.formats)
    switch original.source {
    case .file(let path): job.file = path
    case .drawing(let svg): job.drawing = svg
    }
    return job
  }

  private func finish(
    _ answer: PictureJob.Answer, _ original: Original
  ) throws -> Result<Picture, Fault> {
    if let error = answer.error { return .failure(Fault(description: error.message)) }
    guard answer.width != nil, answer.height != nil, answer.files != nil else {
      return .failure(Fault(description: "the picture program gave no answer."))
    }
    let crops = PictureCrops.first(of: original.digest).made(answer)
    let picture = answer.picture(original.digest, crops: crops)
    try original.keep(in: folders.originals)
    try store.save(picture, format: answer.format ?? "", bytes: original.content.count)
    return .success(picture)
  }
}

/// A picture as it came, with its digest.
struct Original {
  let source: PictureDesk.Source
  let content: [UInt8]
  let digest: String

  init(_ source: PictureDesk.Source) throws {
    self.source = source
    switch source {
    case .drawing(let svg): content = Array(svg.utf8)
    case .file(let path):
      guard let data = FileManager.default.contents(atPath: path) else {
        throw PictureDesk.Fault(description: "the picture \(path) cannot be read.")
      }
      content = Array(data)
    }
    digest = Digest(of: content).hexadecimal
  }

  /// Writes it under its digest, whole or not at all.
  func keep(in folder: String) throws {
    let place = "\(folder)/\(digest.prefix(2))"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try Data(content).write(to: URL(fileURLWithPath: "\(place)/\(digest)"), options: .atomic)
  }
}

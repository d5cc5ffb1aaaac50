import Foundation
public import News
import Stores
import Synchronization

extension PictureDesk {
  /// A picture that somebody brought to the library.
  public struct Arrival: Sendable {
    /// The picture, with the first of its renditions.
    public let picture: Picture
    /// Whether it was not here before.
    public let isNew: Bool
    /// What the file says of itself.
    public let words: LibraryPicture.Words
  }

  /// Why a picture was not taken in, as the picture program names it: `tooLarge`, `notAPicture`,
  /// `damaged`; `unwritable` for a full disk.
  public struct Refused: Error, Sendable {
    /// The reason.
    public let reason: String
    /// What was said, for the operator.
    public let message: String
  }

  private static let firstWidths = [480, 960, 1600]
  private static let arrivals = Mutex(())
  private static let completions = Mutex(())

  /// Decoded pictures are large: of each kind of work one is done at a time, whoever asks.
  ///
  /// Who brings a picture does not wait for the many renditions of another.
  enum Turn {
    case arriving
    case completing

    fileprivate func take(_ work: () throws -> Void) rethrows {
      switch self {
      case .arriving: try arrivals.withLock { _ in try work() }
      case .completing: try completions.withLock { _ in try work() }
      }
    }
  }

  /// Takes a file in with its first renditions, in JPEG, so that it can be shown at once; throws
  /// `Refused`.
  public func bring(_ path: String) throws -> Arrival {
    let original = try Original(.file(path))
    if let known = try store.picture(original.digest) {
      return Arrival(picture: known, isNew: false, words: .init())
    }
    let answer = try make(
      original.digest, of: .file(path), Self.firstWidths, formats: ["jpeg"], turn: .arriving)
    do {
      try original.keep(in: folders.originals)
    } catch {
      throw Refused(reason: "unwritable", message: "\(error)")
    }
    let picture = answer.picture(original.digest)
    try store.save(picture, format: answer.format ?? "", bytes: original.content.count)
    return Arrival(picture: picture, isNew: true, words: answer.words)
  }

  /// Removes the files of a picture that the stores have forgotten.
  public func discard(_ digest: String) throws {
    let files = FileManager.default
    try? files.removeItem(atPath: "\(folders.originals)/\(digest.prefix(2))/\(digest)")
    let folder = "\(folders.renditions)/\(digest.prefix(2))"
    for name in try files.contentsOfDirectory(atPath: folder) where name.hasPrefix("\(digest)-") {
      try files.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  func make(
    _ digest: String, of source: Source, _ widths: [Int], crops: [PictureJob.Crop] = [],
    formats: [String], turn: Turn
  ) throws -> PictureJob.Answer {
    guard isAble else { throw Refused(reason: "missing", message: "\(program.path) is missing") }
    let folder = folders.renditions + "/" + digest.prefix(2)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var job = PictureJob(
      id: digest, directory: folder, name: digest, widths: widths, crops: crops, formats: formats)
    switch source {
    case .file(let path): job.file = path
    case .drawing(let svg): job.drawing = svg
    }
    var answers: [PictureJob.Answer] = []
    try turn.take { try program.run([job]) { answers.append($0) } }
    guard let answer = answers.first else {
      throw Refused(reason: "ended", message: "the picture program ended before it was done")
    }
    if let error = answer.error {
      throw Refused(reason: error.reason ?? "", message: error.message)
    }
    return answer
  }
}

extension PictureJob.Answer {
  fileprivate var words: LibraryPicture.Words {
    var words = LibraryPicture.Words()
    guard let credits else { return words }
    words.alt = credits.alt ?? ""
    words.caption = credits.caption ?? ""
    let makers = [credits.creator, credits.credit].compactMap(\.self)
    words.credit = (makers.first == makers.last ? Array(makers.prefix(1)) : makers)
      .joined(separator: " / ")
    words.rights = [credits.copyright, credits.usage].compactMap(\.self).joined(separator: " ")
    return words
  }
}

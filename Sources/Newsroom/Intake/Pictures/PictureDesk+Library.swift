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
  private static let allWidths = [320, 480, 960, 1600, 2400]
  /// Decoded pictures are large: one at a time, whoever asks.
  private static let turn = Mutex(())

  /// Takes a file in with its first renditions, in JPEG, so that it can be shown at once; throws
  /// `Refused`.
  public func bring(_ path: String) throws -> Arrival {
    let original = try Original(.file(path))
    if let known = try store.picture(original.digest) {
      return Arrival(picture: known, isNew: false, words: .init())
    }
    let answer = try make(original.digest, of: path, Self.firstWidths, ["jpeg"])
    do {
      try original.keep(in: folders.originals)
    } catch {
      throw Refused(reason: "unwritable", message: "\(error)")
    }
    let picture = answer.picture(original.digest)
    try store.save(picture, format: answer.format ?? "", bytes: original.content.count)
    return Arrival(picture: picture, isNew: true, words: answer.words)
  }

  /// Makes the other renditions of a picture from its original, AVIF where it can be written; throws
  /// `Refused`.
  ///
  /// The first ones are not made again: a job that fails removes the files that it would have made.
  public func complete(_ digest: String) throws {
    let path = "\(folders.originals)/\(digest.prefix(2))/\(digest)"
    guard var picture = try store.picture(digest) else { return }
    let answer: PictureJob.Answer
    do {
      answer = try make(digest, of: path, Self.allWidths, ["avif", "webp"])
    } catch let refused as Refused where refused.reason == "unsupported" {
      answer = try make(digest, of: path, Self.allWidths, ["webp"])
    }
    var made = answer.picture(digest).renditions
    let there = Set(picture.renditions.filter { $0.format == "jpg" }.map(\.width))
    let missing = Set(Self.allWidths.map { min($0, picture.width) }).subtracting(there).sorted()
    if !missing.isEmpty {
      made += try make(digest, of: path, missing, ["jpeg"]).picture(digest).renditions
    }
    picture.renditions = Array(Set(picture.renditions + made)).sorted { $0.width < $1.width }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    try store.save(picture, format: answer.format ?? "", bytes: size ?? 0)
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

  private func make(
    _ digest: String, of path: String, _ widths: [Int], _ formats: [String]
  ) throws -> PictureJob.Answer {
    guard isAble else { throw Refused(reason: "missing", message: "\(program.path) is missing") }
    let folder = folders.renditions + "/" + digest.prefix(2)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let job = PictureJob(
      id: digest, file: path, directory: folder, name: digest, widths: widths, formats: formats)
    var answers: [PictureJob.Answer] = []
    try Self.turn.withLock { _ in try program.run([job]) { answers.append($0) } }
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
  fileprivate func picture(_ digest: String) -> Picture {
    Picture(
      digest: digest, width: width ?? 0, height: height ?? 0, colour: colour ?? "#888888",
      renditions: (files ?? []).map { file in
        Picture.Rendition(
          width: file.width, height: file.height,
          format: file.format == "jpeg" ? "jpg" : file.format)
      })
  }

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

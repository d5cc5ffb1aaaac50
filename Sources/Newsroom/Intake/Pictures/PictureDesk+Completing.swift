import Foundation
import News
import Stores

extension PictureDesk {
  private static let allWidths = [320, 480, 960, 1600, 2400]

  /// Makes the renditions and crops of a picture that are missing, AVIF where it can be written;
  /// throws `Refused`.
  ///
  /// A picture whose crops alone are to be others keeps its renditions as they are.
  public func complete(_ digest: String) throws {
    guard var picture = try store.picture(digest), let cuts = try store.cuts(of: digest) else {
      return
    }
    let source = try original(of: digest)
    let wanted = PictureCrops(
      digest: digest,
      cuts: cuts.filter { shape, cut in
        guard let crop = picture.crop(shape), crop.cut == cut.text else { return true }
        return !crop.formats.contains("jpg")
      })
    let widths = missing(of: picture)
    guard !widths.isEmpty || !wanted.cuts.isEmpty else { return }
    let answer = try makeAll(digest, source, widths, wanted)
    let made = answer.picture(digest).renditions
    picture.renditions = Array(Set(picture.renditions + made)).sorted {
      ($0.width, $0.format) < ($1.width, $1.format)
    }
    picture.crops = wanted.made(answer)
    let path = path(of: digest)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    try store.save(picture, format: answer.format ?? "", bytes: size ?? 0)
    removeFormer(picture.crops, of: digest)
  }

  /// All widths, or none when all of them exist in each format.
  private func missing(of picture: Picture) -> [Int] {
    let there = Dictionary(grouping: picture.renditions, by: \.width).mapValues(\.count)
    let isWhole = Self.allWidths.allSatisfy { there[min($0, picture.width), default: 0] > 2 }
    return isWhole ? [] : Self.allWidths
  }

  private func makeAll(
    _ digest: String, _ source: Source, _ widths: [Int], _ crops: PictureCrops
  ) throws -> PictureJob.Answer {
    func made(_ formats: [String]) throws -> PictureJob.Answer {
      try make(
        digest, of: source, widths, crops: crops.jobs, formats: formats, turn: .completing)
    }
    do {
      return try made(["avif", "webp", "jpeg"])
    } catch let refused as Refused where refused.reason == "unsupported" {
      return try made(["webp", "jpeg"])
    }
  }

  private func path(of digest: String) -> String {
    "\(folders.originals)/\(digest.prefix(2))/\(digest)"
  }

  /// The original as it came: only drawings of our own are known as SVG.
  private func original(of digest: String) throws -> Source {
    let path = path(of: digest)
    guard try store.format(of: digest) == "svg" else { return .file(path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Refused(reason: "unreadable", message: "\(path) cannot be read")
    }
    return .drawing(String(decoding: data, as: UTF8.self))
  }

  /// Removes the files of crops that others have taken the place of; their addresses lead on.
  private func removeFormer(_ crops: [Picture.Crop], of digest: String) {
    let folder = "\(folders.renditions)/\(digest.prefix(2))"
    let files = FileManager.default
    guard !crops.isEmpty, let names = try? files.contentsOfDirectory(atPath: folder) else { return }
    for crop in crops {
      for name in names
      where name.hasPrefix("\(digest)-\(crop.shape.rawValue)_")
        && !name.hasPrefix("\(digest)-\(crop.name)-")
      {
        try? files.removeItem(atPath: "\(folder)/\(name)")
      }
    }
  }
}

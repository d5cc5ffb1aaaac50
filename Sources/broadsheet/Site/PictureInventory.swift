import Foundation
import Intake
import News
import Stores

/// Compares the pictures that the database knows with the files that are there.
struct PictureInventory {
  private let opened: Opened

  init(_ opened: Opened) {
    self.opened = opened
  }

  /// A sentence for each file that is missing, and each original that is not what it was.
  func findings() throws -> [String] {
    let store = PictureFiles(opened.pool)
    var findings: [String] = []
    var last = ""
    while true {
      let some = try store.digests(after: last).map(\.digest)
      guard let end = some.last else { return findings }
      last = end
      for picture in try store.pictures(some) {
        let folder = picture.digest.prefix(2)
        let original = "\(opened.directory.originals)/\(folder)/\(picture.digest)"
        let names =
          picture.renditions.map { "\($0.width).\($0.format)" }
          + picture.crops.flatMap { crop in
            crop.renditions.map { "\(crop.name)-\($0.width).\($0.format)" }
          }
        let renditions = names.map {
          "\(opened.directory.renditions)/\(folder)/\(picture.digest)-\($0)"
        }
        findings += ([original] + renditions).filter {
          !FileManager.default.fileExists(atPath: $0)
        }.map { "picture \(picture.digest.prefix(12)): the file \($0) is missing" }
        if OriginalFile(path: original).differs(from: picture.digest) {
          findings.append(
            "picture \(picture.digest.prefix(12)): the file \(original) is not what it was")
        }
      }
    }
  }
}

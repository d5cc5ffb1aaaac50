import Foundation

/// A directory that lasts as long as the test that made it.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "broadsheet-pictures-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

extension Scratch {
  static func size(of file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
  }
}

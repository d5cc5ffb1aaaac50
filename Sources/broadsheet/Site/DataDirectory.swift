import Foundation

/// The folder that holds a site: its database, its pictures, its languages.
struct DataDirectory {
  /// The folder's path.
  let path: String

  /// The SQLite database, where no other is named.
  var database: String { path + "/broadsheet.sqlite" }
  /// How often the database was changed, for programs that work on it at the same time.
  var changes: String { path + "/changes" }
  /// The original pictures, by their digest.
  var originals: String { path + "/pictures/originals" }
  /// The renditions of pictures that readers are sent.
  var renditions: String { path + "/pictures/renditions" }
  /// Language files that the operator added.
  var languages: String { path + "/languages" }
  /// Uploads and renditions on their way.
  var temporary: String { path + "/tmp" }

  /// Opens the folder, or makes it when `mayCreate`.
  init(_ path: String, mayCreate: Bool) throws(EnvironmentError) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !exists || isFolder.boolValue else {
      throw EnvironmentError("\(path) is a file; the data directory must be a directory.")
    }
    guard exists || mayCreate else {
      throw EnvironmentError("there is no data directory \(path).")
    }
    for folder in [originals, renditions, languages, temporary] { try Self.make(folder) }
  }

  private static func make(_ folder: String) throws(EnvironmentError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o750])
    } catch {
      throw EnvironmentError("the directory \(folder) cannot be made: \(SystemError.words(error)).")
    }
  }
}

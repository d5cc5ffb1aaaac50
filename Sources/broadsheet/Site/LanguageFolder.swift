import Foundation
import Text

/// The languages that an operator added as files `DIR/languages/TAG.lang`.
enum LanguageFolder {
  /// The built-in languages and those of the folder; a file may replace a built-in one.
  static func read(_ folder: String) throws -> Languages {
    var languages = Languages.builtIn
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where name.hasSuffix(".lang") {
      let path = "\(folder)/\(name)"
      guard let data = FileManager.default.contents(atPath: path) else {
        throw EnvironmentError("\(path) cannot be read.")
      }
      languages.add(try Language(parsing: String(decoding: data, as: UTF8.self), file: path))
    }
    return languages
  }
}

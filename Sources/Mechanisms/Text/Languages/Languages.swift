import Foundation
import Synchronization

/// The languages that a site can speak.
public struct Languages: Sendable {
  private var byTag: [String: Language] = [:]
  private var learnt = Learnt()

  /// English, Arabic, French and Spanish.
  public static let builtIn = Languages([.english, .arabic, .french, .spanish])

  /// Collects languages; a later one takes the place of an earlier one with its tag.
  public init(_ languages: [Language]) {
    for language in languages { add(language) }
  }

  /// Adds a language, or puts it in the place of the one with its tag.
  public mutating func add(_ language: Language) {
    byTag[language.tag.lowercased()] = language
    learnt = Learnt()
  }

  /// Adds every `*.lang` file of a directory; a directory that is not there adds nothing.
  public mutating func load(directory: String) throws(LanguageError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      return
    }
    for name in names.sorted() where name.hasSuffix(".lang") {
      let path = directory + "/" + name
      guard let data = FileManager.default.contents(atPath: path),
        let text = String(validating: data, as: UTF8.self)
      else {
        throw LanguageError(
          file: path, line: nil, reason: .unreadable, message: "cannot be read as UTF-8 text")
      }
      add(try Language(parsing: text, file: path))
    }
  }

  /// All languages by tag.
  public var all: [Language] {
    byTag.values.sorted { $0.tag < $1.tag }
  }

  /// What tells these languages from each other: learnt once, when it is first asked for.
  public var guess: LanguageGuess {
    learnt.guess.withLock { known in
      if let known { return known }
      let guess = LanguageGuess(self)
      known = guess
      return guess
    }
  }

  /// What was learnt of a set of languages, for all its copies.
  private final class Learnt: Sendable {
    let guess = Mutex<LanguageGuess?>(nil)
  }

  /// The language of a tag, or of the tag without its region and script; nil when there is none.
  public func exactly(_ tag: String) -> Language? {
    var tag = tag.lowercased()
    while true {
      if let language = byTag[tag] { return language }
      guard let hyphen = tag.lastIndex(of: "-") else { return nil }
      tag = String(tag[..<hyphen])
    }
  }

  /// The language of a tag; English when there is none.
  public subscript(tag: String) -> Language {
    exactly(tag) ?? .english
  }
}

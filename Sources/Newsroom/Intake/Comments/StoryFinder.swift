import Foundation
import News
import Stores
import Times

/// Finds the stories of this site that comments of other systems stand under, by the addresses of
/// their pages.
final class StoryFinder {
  /// More answers than these are not remembered.
  private static let remembered = 20_000

  private let editions: [Edition]
  private let stories: Stories
  private let redirects: Redirects
  private var known: [String: String?] = [:]

  init(_ stories: Stories, _ redirects: Redirects, editions: [Edition]) {
    self.stories = stories
    self.redirects = redirects
    self.editions = editions
  }

  /// The guid of the story that stands at an address, or stood there once, or that an old address
  /// leads to; nil when there is none.
  ///
  /// Of the address the path and the query count.
  func guid(at page: String) throws -> String? {
    if let known = known[page] { return known }
    let found = try look(page)
    if known.count >= Self.remembered { known.removeAll(keepingCapacity: true) }
    known[page] = .some(found)
    return found
  }

  private func look(_ page: String) throws -> String? {
    guard let parts = URLComponents(string: page) else { return nil }
    let path = parts.path.precomposedStringWithCanonicalMapping
    guard path.hasPrefix("/"), !path.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      return nil
    }
    if let guid = try standing(path) { return guid }
    let query = parts.query.map { "?\($0)" } ?? ""
    let isPlain = !query.unicodeScalars.contains { $0.value < 0x20 }
    for old in [isPlain ? path + query : path, path, Self.otherSlash(path)] {
      if let guid = try led(from: old) { return guid }
    }
    return nil
  }

  /// The story that stands at a path of this site, or stood there once.
  private func standing(_ path: String) throws -> String? {
    guard let address = address(path) else { return nil }
    if let guid = try stories.guid(at: address) { return guid }
    return try redirects.address(formerly: address).flatMap { try stories.guid(at: $0) }
  }

  private func led(from path: String) throws -> String? {
    switch try redirects.target(of: path) {
    case .story(let address): try stories.guid(at: address)
    case .path(let path): try standing(path)
    case .page, nil: nil
    }
  }

  /// The address that a path is, in whatever edition.
  private func address(_ path: String) -> StoryAddress? {
    var parts = path.split(separator: "/").map(String.init)
    var edition = editions.first
    if let other = editions.first(where: { !$0.isDefault && $0.prefix == parts.first }) {
      edition = other
      parts.removeFirst()
    }
    guard let edition, parts.count == 5, let year = Self.number(parts[1], 4),
      let month = Self.number(parts[2], 2), let day = Self.number(parts[3], 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return StoryAddress(edition: edition.id, section: parts[0], date: date, slug: parts[4])
  }

  private static func number(_ text: String, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func otherSlash(_ path: String) -> String {
    path.hasSuffix("/") ? String(path.dropLast()) : path + "/"
  }
}

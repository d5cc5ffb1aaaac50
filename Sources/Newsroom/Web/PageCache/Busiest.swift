import News
import Stores

/// The addresses of the busiest pages, kept across restarts so that the first readers after one
/// find them made.
struct Busiest {
  /// How many addresses are kept.
  private static let count = 200
  /// What the list is called among the settings.
  private static let name = "busiest pages"

  let settings: Settings

  /// Keeps the addresses of the busiest pages of the cache, a line each.
  func save(_ cache: PageCache) throws {
    let lines = cache.busiest(Self.count).map { page in
      String(decoding: page.key.origin + [0x20] + page.key.target, as: UTF8.self)
    }
    let text = lines.joined(separator: "\n")
    if try settings.content(Self.name) != text { try settings.save(text, as: Self.name) }
  }

  /// The addresses that were kept.
  func load() throws -> [PageKey] {
    let lines = try settings.content(Self.name)?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].hasPrefix("/") else { return nil }
      return PageKey(origin: Array(parts[0].utf8), target: Array(parts[1].utf8))
    }
  }
}

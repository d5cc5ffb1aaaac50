import News
import Stores
import Views

/// All editions: there is one list of them.
struct KnownEditions: Hashable, Sendable {
  /// What changes the list.
  static func touched(by fact: Fact) -> (@Sendable ([Edition]) -> Bool)? {
    guard fact == .site else { return nil }
    return { _ in true }
  }
}

extension StorySummary {
  /// What changes a story, or what is said of it.
  static func touched(by fact: Fact) -> (@Sendable (StorySummary) -> Bool)? {
    switch fact {
    case .site: { _ in true }
    case .story(let story): { $0.id == story }
    default: nil
    }
  }
}

extension Site {
  /// All editions: the default one first.
  func allEditions() throws -> [Edition] {
    basis?.note(.site)
    try follower.catchUp()
    return try knownEditions.value(KnownEditions()) { try editions.all() } ?? []
  }

  /// The story at an address, whether readers may see it or not; nil when none is there.
  func discussedStory(at address: StoryAddress) throws -> StorySummary? {
    try follower.catchUp()
    return try discussed.value(address) { try stories.summary(at: address) }
  }
}

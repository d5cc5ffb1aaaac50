import Database
import News
import Times

/// The number of a story in the search index: newer stories have larger ones.
///
/// The second of publication stands above 28 bits of the story's identity.
struct SearchKey: Hashable {
  let number: Int64

  private static let bits: Int64 = 28

  init(published: Instant, story: ID<Story>) {
    precondition(story.rawValue < 1 << SearchKey.bits, "more stories than the search index takes")
    number = SearchKey.place(published) | story.rawValue
  }

  init(number: Int64) {
    self.number = number
  }

  /// The smallest number of a story that is published at an instant or later.
  init(from instant: Instant) {
    number = SearchKey.place(instant)
  }

  /// Where an instant stands among the numbers; those beyond some thousand years from now stand at
  /// the ends.
  private static func place(_ instant: Instant) -> Int64 {
    let farthest = Int64.max >> bits
    return min(max(instant.seconds, -farthest), farthest) << bits
  }

  var story: ID<Story> { ID(rawValue: number & (1 << SearchKey.bits - 1)) }

  /// The marks of a story in the search index.
  static func scope(_ edition: ID<Edition>, _ section: ID<Section>) -> String {
    "\(mark(edition)) \(mark(section))"
  }

  static func mark(_ edition: ID<Edition>) -> String { "e\(edition.rawValue)" }

  static func mark(_ section: ID<Section>) -> String { "s\(section.rawValue)" }
}

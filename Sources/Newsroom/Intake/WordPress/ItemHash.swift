import Feeds
import Secrets

/// Tells whether an item of an export differs from what was taken before.
enum ItemHash {
  /// A rule of the mapping that changes makes every item new: then this number goes up.
  private static let rules = "2"

  /// The hash of all that the mapping looks at.
  static func text(of item: WordPressItem) -> String {
    var texts = [
      rules, item.id, item.type, item.status, item.title, item.link, item.creator, item.content,
      item.excerpt, item.name, item.dateGMT, item.date, item.isProtected ? "1" : "0",
      item.isClosed ? "1" : "0",
      item.attachmentAddress,
    ]
    texts += item.terms.flatMap { [$0.domain, $0.slug, $0.name] }
    texts += item.comments.flatMap {
      [$0.id, $0.parent, $0.author, $0.dateGMT, $0.content, $0.approved, $0.type]
    }
    let bytes = texts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
    return Digest(of: bytes).hexadecimal
  }
}

import Feeds
import Intake
import Markup
import News
import Times

/// Counts of a WordPress export and every field of its items.
enum WordPressReport {
  static func result(_ bytes: [UInt8]) throws -> InputKind.Result {
    var items: [JSON] = []
    var counts: [String: Int] = [:]
    let reader = WordPressReader { item, export in
      items.append(json(item, export))
      counts["\(item.type) \(item.status)", default: 0] += 1
      counts["comment", default: 0] += item.comments.count
    }
    try reader.feed(bytes)
    try reader.finish()
    let export = reader.export
    let whole: JSON = [
      "kind": "wxr", "version": .string(export.version), "title": .string(export.title),
      "language": .string(export.language), "site": .string(export.siteAddress),
      "blog": .string(export.blogAddress),
      "authors": JSON(export.authors) {
        ["login": .string($0.login), "name": .string($0.displayName)]
      },
      "categories": JSON(export.categories) {
        ["slug": .string($0.slug), "name": .string($0.name), "parent": .string($0.parent)]
      },
      "counts": .object(
        counts.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .int(Int64($0.value))) }),
      "droppedCharacters": .int(Int64(reader.droppedCharacters)), "items": .array(items),
    ]
    return InputKind.Result(text: JSONLines.text(whole), json: whole)
  }

  private static func json(_ item: WordPressItem, _ export: WordPressExport) -> JSON {
    [
      "line": .int(Int64(item.line)), "id": .string(item.id), "type": .string(item.type),
      "status": .string(item.status), "title": .string(item.title), "link": .string(item.link),
      "guid": .string(item.guid), "creator": .string(item.creator), "slug": .string(item.name),
      "date": .string(item.date), "dateGMT": .string(item.dateGMT),
      "modifiedGMT": .string(item.modifiedGMT), "parent": .string(item.parent),
      "protected": .bool(item.isProtected), "attachment": .string(item.attachmentAddress),
      "excerpt": .string(item.excerpt),
      "terms": JSON(item.terms) {
        ["domain": .string($0.domain), "slug": .string($0.slug), "name": .string($0.name)]
      },
      "meta": JSON(item.meta) { ["key": .string($0.key), "value": .string($0.value)] },
      "comments": JSON(item.comments, comment), "becomes": .string(outcome(item, export)),
      "html": .string(WordPressMapping.html(of: item, in: export)),
    ]
  }

  private static func comment(_ comment: WordPressItem.Comment) -> JSON {
    [
      "id": .string(comment.id), "parent": .string(comment.parent),
      "author": .string(comment.author), "date": .string(comment.date),
      "dateGMT": .string(comment.dateGMT), "approved": .string(comment.approved),
      "type": .string(comment.type), "content": .string(comment.content),
    ]
  }

  private static func outcome(_ item: WordPressItem, _ export: WordPressExport) -> String {
    switch WordPressMapping(edition: "en", zone: .utc).outcome(of: item, in: export) {
    case .story: "story"
    case .page: "page"
    case .attachment: "attachment"
    case .skipped(let reason): "skipped: \(reason)"
    }
  }
}

import Feeds
import Markup
import Times

/// Every field of an agency's item.
enum WireReport {
  static func result(_ item: WireItem) -> InputKind.Result {
    let json = json(item)
    return InputKind.Result(text: JSONLines.text(json), json: json)
  }

  private static func json(_ item: WireItem) -> JSON {
    [
      "kind": "ninjs", "format": .string(item.format), "uri": .string(item.uri),
      "type": .string(item.type), "version": .string(item.version),
      "versionCreated": instant(item.versionCreated), "firstCreated": instant(item.firstCreated),
      "status": .string(item.status), "language": .string(item.language),
      "headline": .string(item.headline), "title": .string(item.title),
      "slugline": .string(item.slugline), "summary": .string(item.summary),
      "byline": .string(item.byline), "sources": JSON(item.sources) { .string($0) },
      "located": .string(item.located), "bodies": JSON(item.bodies, body),
      "subjects": JSON(item.subjects) { .string($0) }, "urgency": JSON(item.urgency),
      "embargo": instant(item.embargo), "embargoText": .string(item.embargoText),
      "expires": instant(item.expires), "usageTerms": .string(item.usageTerms),
      "copyright": .string(item.copyright), "editorialNote": .string(item.editorialNote),
      "renditions": JSON(item.renditions, rendition),
      "associations": JSON(item.associations) {
        ["name": .string($0.name), "item": json($0.item)]
      },
      "unread": JSON(item.unread) { .string($0) },
    ]
  }

  private static func instant(_ instant: Instant?) -> JSON {
    JSON(instant.map { ISO8601.string($0) })
  }

  private static func body(_ body: WireItem.Body) -> JSON {
    ["role": .string(body.role), "isHTML": .bool(body.isHTML), "value": .string(body.value)]
  }

  private static func rendition(_ rendition: WireItem.Rendition) -> JSON {
    [
      "name": .string(rendition.name), "address": .string(rendition.address),
      "contentType": .string(rendition.contentType), "width": JSON(rendition.width),
      "height": JSON(rendition.height),
    ]
  }
}

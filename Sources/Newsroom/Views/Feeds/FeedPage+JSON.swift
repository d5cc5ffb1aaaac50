public import Markup
import News
import Text
import Times

extension FeedPage {
  /// The feed as JSON Feed 1.1 (jsonfeed.org).
  public func json(in context: PageContext) -> JSON {
    [
      "version": "https://jsonfeed.org/version/1.1", "title": .string(fullTitle(context)),
      "home_page_url": .string(home(context).address),
      "feed_url": .string(address(.json, context).address),
      "description": .string(about(context)),
      "icon": .string(context.absolute(Links.asset(context.assets.icon)).address),
      "language": .string(context.edition.language),
      "items": JSON(entries(context)) { item($0, context) },
    ]
  }

  private func item(_ entry: FeedEntry, _ context: PageContext) -> JSON {
    .present([
      "id": .string(entry.id), "url": .string(entry.link.address), "title": .string(entry.title),
      "summary": entry.summary.isEmpty ? .null : .string(entry.summary),
      "content_html": .string(entry.content.string), "image": JSON(entry.picture?.address),
      "date_published": .string(ISO8601.string(entry.published, in: context.edition.zone)),
      "date_modified": .string(ISO8601.string(entry.updated, in: context.edition.zone)),
      "authors": entry.authors.isEmpty
        ? .null
        : JSON(entry.authors) {
          .present(["name": .string($0.name), "url": JSON($0.link?.address)])
        },
      "tags": JSON(entry.categories) { .string($0) }, "language": .string(entry.language),
    ])
  }
}

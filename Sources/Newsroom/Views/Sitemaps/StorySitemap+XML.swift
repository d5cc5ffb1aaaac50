public import Markup
import News
import Times

extension StorySitemap {
  /// The sitemap as XML (sitemaps.org 0.9).
  public func xml(in context: PageContext) -> XML {
    """
    \(XML.declaration)<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(stories, { entry($0, context) })</urlset>

    """
  }

  private func entry(_ story: StorySummary, _ context: PageContext) -> XML {
    """
    <url><loc>\(link: context.absolute(context.links[.story(story.address)]))</loc>\
    <lastmod>\(ISO8601.string(story.updated, in: context.edition.zone))</lastmod></url>

    """
  }
}

public import Markup
public import News
import Times

extension NewsSitemap {
  /// The sitemap as XML with the news extension (sitemap-news 0.9).
  public func xml(site: SiteInfo, editions: [Edition]) -> XML {
    """
    \(XML.declaration)<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    \(stories.prefix(Self.limit), { entry($0, site, editions) })</urlset>

    """
  }

  private func entry(_ story: StorySummary, _ site: SiteInfo, _ editions: [Edition]) -> XML {
    guard let edition = editions.first(where: { $0.id == story.address.edition })
    else { return .empty }
    return """
      <url><loc>\(link: site.absolute(Links(edition)[.story(story.address)]))</loc>
      <news:news><news:publication><news:name>\(edition.name)</news:name>\
      <news:language>\(edition.language)</news:language></news:publication>
      <news:publication_date>\(ISO8601.string(story.published, in: edition.zone))\
      </news:publication_date><news:title>\(story.headline)</news:title></news:news></url>

      """
  }
}

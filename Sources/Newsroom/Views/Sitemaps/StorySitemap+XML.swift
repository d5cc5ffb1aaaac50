public import Markup
public import News
import Times

extension StorySitemap {
  /// The sitemap as XML (sitemaps.org 0.9).
  public func xml(site: SiteInfo, edition: Edition) -> XML {
    """
    \(XML.declaration)<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(entries, { xml($0, site, edition) })</urlset>

    """
  }

  private func xml(_ entry: Entry, _ site: SiteInfo, _ edition: Edition) -> XML {
    """
    <url><loc>\(link: site.absolute(Links(edition)[.story(entry.address)]))</loc>\
    <lastmod>\(ISO8601.string(entry.modified, in: edition.zone))</lastmod></url>

    """
  }
}

public import Markup
import Times

extension SitemapIndex {
  /// The index as XML (sitemaps.org 0.9).
  public func xml(site: SiteInfo) -> XML {
    """
    \(XML.declaration)<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(months, { entry($0, site) })</sitemapindex>

    """
  }

  private func entry(_ month: Month, _ site: SiteInfo) -> XML {
    let link = Links.sitemap(language: month.language, year: month.year, month: month.month)
    return """
      <sitemap><loc>\(link: site.absolute(link))</loc>\
      \(month.modified, { "<lastmod>\(ISO8601.string($0))</lastmod>" })</sitemap>

      """
  }
}

import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /sitemap.xml`: the sitemaps of each month of each edition.
func showSitemapIndex(_ visit: Visit) throws -> Response {
  let months = try visit.editions.flatMap { edition in
    try visit.site.sitemaps.months(of: edition.id, at: visit.now).compactMap { count in
      count.period.month.map {
        SitemapIndex.Month(language: edition.language, year: $0.year, month: $0.month)
      }
    }
  }
  return visit.answer(SitemapIndex(months: months).xml(site: visit.info).bytes, .xml)
}

/// `GET /sitemap/{language}/{year}-{month}.xml`: the stories of a month.
func showSitemap(_ visit: Visit) throws -> Response {
  let parts = visit.capture("month").split(separator: "-").compactMap { Int($0) }
  guard let edition = visit.editions.first(where: { $0.language == visit.capture("language") }),
    parts.count == 2, let period = Period(year: parts[0], month: parts[1])
  else { throw Refusal.notFound }
  let found = try visit.site.sitemaps.stories(
    of: edition.id, within: period.bounds(in: edition.zone), limit: 50_000, at: visit.now)
  let sitemap = StorySitemap(
    entries: found.entries.map { .init(address: $0.address, modified: $0.modified) })
  return visit.answer(sitemap.xml(site: visit.info, edition: edition).bytes, .xml)
}

/// `GET /news-sitemap.xml`: the stories of the last two days.
func showNewsSitemap(_ visit: Visit) throws -> Response {
  let stories = try visit.editions.flatMap { edition in
    try visit.site.sitemaps.news(of: edition.id, at: visit.now).stories
  }
  let newest = stories.sorted { $0.published > $1.published }.prefix(NewsSitemap.limit)
  let sitemap = NewsSitemap(stories: Array(newest))
  return visit.answer(sitemap.xml(site: visit.info, editions: visit.editions).bytes, .xml)
}

/// `GET /robots.txt`: the rules for robots.
func showRobots(_ visit: Visit) throws -> Response {
  let text = Robots.text(site: visit.info, editions: visit.editions.map(\.prefix))
  return visit.answer(Array(text.utf8), .text)
}

/// `GET /opensearch.xml`: how browsers may offer the edition's search.
func showOpenSearch(_ visit: Visit) throws -> Response {
  visit.answer(OpenSearch.xml(in: try visit.context()).bytes, .openSearch)
}

/// `GET /manifest.webmanifest`: how the edition appears on a home screen.
func showManifest(_ visit: Visit) throws -> Response {
  visit.answer(Manifest.json(in: try visit.context()).bytes, .manifest)
}

extension Period {
  fileprivate var month: (year: Int, month: Int)? {
    if case .month(let month, let year) = self { (year, month) } else { nil }
  }
}

import HTTP
import News
import Stores
import Times
import Views

/// `GET /archive`: every year with stories.
func showArchive(_ visit: Visit) throws -> Response {
  let years = try visit.site.archive.years(of: visit.edition.id, at: visit.now)
  let page = ArchivePage(.years(years.map { .init($0.number, stories: $0.stories) }))
  return visit.page(page.html(in: try visit.context()))
}

/// `GET /{year}/`: the months of a year.
func showYear(_ visit: Visit) throws -> Response {
  let year = try visit.number("year")
  let archive = visit.site.archive
  let months = try archive.months(of: year, in: visit.edition.id, at: visit.now)
  guard !months.isEmpty else { throw Refusal.notFound }
  let years = try archive.years(of: visit.edition.id, at: visit.now).map(\.number)
  let page = ArchivePage(
    .year(
      year, months: months.map { .init($0.number, stories: $0.stories) },
      before: years.filter { $0 < year }.max(), after: years.filter { $0 > year }.min()))
  return visit.page(page.html(in: try visit.context()))
}

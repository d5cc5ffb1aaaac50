import HTTP
import News
import Stores
import Times
import Views

/// `GET /archive`: every year with stories.
func showArchive(_ visit: Visit) throws -> Response {
  try visit.archivePage(.years(try visit.years().map(ArchivePage.Count.init)))
}

/// `GET /{year}/`: the months of a year.
func showYear(_ visit: Visit) throws -> Response {
  let year = try visit.number("year")
  let months = try visit.site.archive.months(of: year, visit.edition.id, at: visit.now)
  guard !months.isEmpty else { throw Refusal.notFound }
  let years = try visit.years().map(\.period.number)
  return try visit.archivePage(
    .year(
      year, months: months.map(ArchivePage.Count.init), before: years.filter { $0 < year }.max(),
      after: years.filter { $0 > year }.min()))
}

/// `GET /{year}/{month}/`: the days of a month.
func showMonth(_ visit: Visit) throws -> Response {
  let (year, month) = (try visit.number("year"), try visit.number("month"))
  let days = try visit.site.archive.days(of: month, year, visit.edition.id, at: visit.now)
  guard !days.isEmpty else { throw Refusal.notFound }
  let this = ArchivePage.Month(year: year, month: month)
  let months = try visit.months(around: year)
  return try visit.archivePage(
    .month(
      this, days: days.map(ArchivePage.Count.init), before: months.last { $0.isBefore(this) },
      after: months.first { this.isBefore($0) }))
}

/// `GET /{year}/{month}/{day}/`: the stories of a day.
func showDay(_ visit: Visit) throws -> Response {
  let (year, month) = (try visit.number("year"), try visit.number("month"))
  guard let date = CivilDate(year: year, month: month, day: try visit.number("day")) else {
    throw Refusal.notFound
  }
  var request = visit.stories(.all, limit: 100)
  request.within = Period.day(date).bounds(in: visit.edition.zone)
  let stories = try visit.site.stories.list(request)
  guard !stories.stories.isEmpty else { throw Refusal.notFound }
  let around = try visit.neighbours(of: date)
  let page = ListPage(
    .day(date, before: around.before, after: around.after), stories: stories.stories,
    part: visit.part, older: stories.older?.text, newer: stories.newer?.text)
  return visit.sharedPage(page.html(in: try visit.context()))
}

extension Visit {
  fileprivate func archivePage(_ scope: ArchivePage.Scope) throws -> Response {
    page(ArchivePage(scope).html(in: try context()))
  }

  fileprivate func years() throws -> [Archive.Count] {
    try site.archive.years(of: edition.id, at: now)
  }

  /// The months with stories of a year and of the nearest years before and after it.
  fileprivate func months(around year: Int) throws -> [ArchivePage.Month] {
    let years = try years().map(\.period.number).sorted()
    let near = [years.last { $0 < year }, year, years.first { $0 > year }].compactMap(\.self)
    return try near.flatMap { year in
      try site.archive.months(of: year, edition.id, at: now).map {
        ArchivePage.Month(year: year, month: $0.period.number)
      }
    }
  }

  /// The nearest days with stories: the first story before the day and the first after it.
  fileprivate func neighbours(
    of date: CivilDate
  ) throws -> (before: CivilDate?, after: CivilDate?) {
    let bounds = Period.day(date).bounds(in: edition.zone)
    var request = StoryRequest(edition: edition.id, list: .all, now: now, limit: 1)
    request.start = .older(than: Cursor(before: bounds.lowerBound))
    let older = try site.stories.list(request).stories.first
    request.start = .newer(than: Cursor(before: bounds.upperBound))
    let newer = try site.stories.list(request).stories.first
    return (
      older.map { edition.zone.date(at: $0.published) },
      newer.map { edition.zone.date(at: $0.published) }
    )
  }
}

extension Period {
  /// The year, the month or the day of the month.
  fileprivate var number: Int {
    switch self {
    case .year(let year): year
    case .month(let month, _): month
    case .day(let day): day.day
    }
  }
}

extension ArchivePage.Count {
  fileprivate init(_ count: Archive.Count) {
    self.init(count.period.number, stories: count.stories)
  }
}

extension ArchivePage.Month {
  fileprivate func isBefore(_ other: ArchivePage.Month) -> Bool {
    (year, month) < (other.year, other.month)
  }
}

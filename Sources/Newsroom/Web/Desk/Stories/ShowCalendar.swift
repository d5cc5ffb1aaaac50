import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /desk/calendar`: what is scheduled or held by an embargo in a month, and how punctual the
/// publications of the last week were.
func showCalendar(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.look) else { return try mayNot(visit, staff) }
  let today = visit.edition.zone.date(at: visit.now)
  let wanted = ISO8601.date((visit.request.query["month"] ?? "") + "-01") ?? today
  guard let first = CivilDate(year: wanted.year, month: wanted.month, day: 1) else {
    throw Refusal.notFound
  }
  let length = CivilDate.days(inMonth: first.month, of: first.year)
  let next = first.adding(days: Int64(length))
  // The zones of the editions begin the month at times of their own.
  let zones = visit.editions.map(\.zone)
  let from = zones.map { $0.start(of: first) }.min() ?? visit.edition.zone.start(of: first)
  let to = zones.map { $0.start(of: next) }.max() ?? visit.edition.zone.start(of: next)
  let stories = try visit.site.deskStories.calendar(from..<to)
  let events = stories.flatMap { story -> [CalendarPage.Event] in
    [
      story.scheduled.map { CalendarPage.Event(at: $0, isEmbargo: false, story: story) },
      story.embargo.map { CalendarPage.Event(at: $0, isEmbargo: true, story: story) },
    ].compactMap(\.self)
  }.filter { event in
    let zone = visit.editions.first { $0.id == event.story.edition }?.zone ?? visit.edition.zone
    let day = zone.date(at: event.at)
    return first <= day && day < next
  }.sorted { ($0.at, $0.story.id.rawValue) < ($1.at, $1.story.id.rawValue) }
  let page = CalendarPage(
    year: first.year, month: first.month, events: events, settled: try visit.settled())
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

extension Visit {
  /// The scheduled publications of the last seven days.
  fileprivate func settled() throws -> [CalendarPage.Settled] {
    let done = try site.deskStories.schedules(doneSince: now - .days(7))
    let stories = try site.deskStories.stories(done.map(\.story))
    return done.map { publication in
      CalendarPage.Settled(
        publication: publication, story: stories.first { $0.id == publication.story })
    }
  }
}

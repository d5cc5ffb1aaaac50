import HTTP
import News
import Stores
import Times
import Views

/// `GET /comments/tally`: how many comments were written and taken away, month by month, and why.
///
/// The page is true for an hour: nothing on it is urgent, and a busy conversation does not make it
/// anew with every comment.
func showCommentTally(_ visit: Visit) throws -> Response {
  let zone = visit.edition.zone
  let today = zone.date(at: visit.now)
  var (year, month, end) = (today.year, today.month, visit.now)
  var months: [CommentTallyPage.Month] = []
  for _ in 0..<12 {
    guard let first = CivilDate(year: year, month: month, day: 1) else { break }
    let start = zone.start(of: first)
    let tally = try visit.site.comments.tally(of: visit.edition.id, from: start, to: end)
    if tally.posted > 0 || tally.removed > 0 {
      months.append(
        .init(
          year: year, month: month, posted: tally.posted, byPeople: tally.byPeople,
          byPhases: tally.byPhases))
    }
    end = start
    (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
  }
  visit.record.basis.note(until: visit.now + .hours(1))
  return visit.sharedPage(CommentTallyPage(months: months).html(in: try visit.context()))
}

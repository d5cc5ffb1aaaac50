import HTTP
import News
import Stores
import Views

/// `GET /corrections`: what was corrected, clarified or retracted, newest first.
func showCorrections(_ visit: Visit) throws -> Response {
  let before = visit.cursor("before")
  let found = try visit.site.stories.corrections(
    visit.edition.id, before: before, limit: 30, at: visit.now)
  let logged = try visit.site.changeLogs.arePublic(
    found.corrections.map(\.story.id))
  let corrections = found.corrections.map { correction in
    var correction = correction
    correction.hasLog = logged.contains(correction.story.id)
    return correction
  }
  let page = CorrectionsPage(
    corrections: corrections, part: before.map { .older($0.text) },
    older: found.older?.text)
  return visit.sharedPage(page.html(in: try visit.context()))
}

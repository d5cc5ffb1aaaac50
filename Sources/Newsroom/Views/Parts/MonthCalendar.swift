import Markup
import News
import Text
import Times

/// The days of a month that have stories, laid out by weeks.
struct MonthCalendar {
  let month: ArchivePage.Month
  let days: [ArchivePage.Count]
  let context: PageContext

  /// A list of days; the style sheet puts it on the grid of the week by the first day's class.
  var html: HTML {
    "<ol class=\"calendar\">\n\(days, item)</ol>\n"
  }

  private func item(_ day: ArchivePage.Count) -> HTML {
    guard let date = CivilDate(year: month.year, month: month.month, day: day.number)
    else { return .empty }
    return """
      <li><a href="\(link: context.links[.day(date)])">\(context.day(date))</a> \
      <span>\(context.say(.stories, count: day.stories))</span></li>

      """
  }
}

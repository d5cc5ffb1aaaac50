import Markup
import News
import Text
import Times

/// The way from the archive down to a year, a month or a day.
struct ArchiveTrail {
  let context: PageContext
  let crumbs: [Crumb]

  init(year: Int? = nil, month: Int? = nil, context: PageContext) {
    self.context = context
    var crumbs = [Crumb(title: context.say(.archive), link: context.links[.archive])]
    if let year {
      crumbs.append(
        Crumb(title: context.language.year(year), link: context.links[.year(year)]))
    }
    if let year, let month {
      crumbs.append(
        Crumb(
          title: context.language.month(month, year: year),
          link: context.links[.month(year: year, month: month)]))
    }
    self.crumbs = crumbs
  }

  init(date: CivilDate, context: PageContext) {
    let above = ArchiveTrail(year: date.year, month: date.month, context: context)
    self.context = context
    crumbs =
      above.crumbs
      + [Crumb(title: context.language.date(date), link: context.links[.day(date)])]
  }

  /// Links to the pages above the present one.
  var html: HTML {
    guard crumbs.count > 1 else { return .empty }
    return """
      <nav class="trail" aria-label="\(context.say(.trail))">
      <ol>
      \(crumbs.dropLast(), { "<li><a href=\"\(link: $0.link)\">\($0.title)</a></li>\n" })</ol>
      </nav>

      """
  }
}

public import Markup
import News
import Text
import Times

extension ArchivePage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let title = title(context)
    return Layout(
      context: context, title: title, description: "\(title) – \(context.edition.name)",
      canonical: context.links[place],
      alternates: place == .archive ? context.alternates(place) : [], place: place,
      look: "archive",
      head: StructuredData.breadcrumbs(trail(context).crumbs, context),
      main: """
        <header class="opening">
        \(trail(context).html)<h1>\(title)</h1>
        </header>
        \(content(context))\(steps(context))
        """
    ).html
  }

  private var place: Place {
    switch scope {
    case .years: .archive
    case .year(let year, _, _, _): .year(year)
    case .month(let month, _, _, _): .month(year: month.year, month: month.month)
    }
  }

  private func title(_ context: PageContext) -> String {
    switch scope {
    case .years: context.say(.archive)
    case .year(let year, _, _, _): context.language.year(year)
    case .month(let month, _, _, _): name(month, context)
    }
  }

  private func name(_ month: Month, _ context: PageContext) -> String {
    context.language.month(month.month, year: month.year)
  }

  private func trail(_ context: PageContext) -> ArchiveTrail {
    switch scope {
    case .years: ArchiveTrail(context: context)
    case .year(let year, _, _, _): ArchiveTrail(year: year, context: context)
    case .month(let month, _, _, _):
      ArchiveTrail(year: month.year, month: month.month, context: context)
    }
  }

  private func content(_ context: PageContext) -> HTML {
    switch scope {
    case .years(let years):
      grid(years, context) { (.year($0), context.language.year($0)) }
    case .year(let year, let months, _, _):
      grid(months, context) {
        (.month(year: year, month: $0), context.language.month($0, year: year))
      }
    case .month(let month, let days, _, _):
      MonthCalendar(month: month, days: days, context: context).html
    }
  }

  private func grid(
    _ counts: [Count], _ context: PageContext, _ entry: (Int) -> (place: Place, title: String)
  ) -> HTML {
    let items = counts.map { count -> HTML in
      let (place, title) = entry(count.number)
      return """
        <li><a href="\(link: context.links[place])">\(title)</a> \
        <span>\(context.say(.stories, count: count.stories))</span></li>

        """
    }
    return "<ul class=\"shelves\">\n\(items)</ul>\n"
  }

  private func steps(_ context: PageContext) -> HTML {
    switch scope {
    case .years: .empty
    case .year(_, _, let before, let after):
      Steps(
        label: context.say(.otherYears),
        previous: before.map { (context.links[.year($0)], context.language.year($0)) },
        next: after.map { (context.links[.year($0)], context.language.year($0)) }
      ).html
    case .month(_, _, let before, let after):
      Steps(
        label: context.say(.otherMonths), previous: before.map { step($0, context) },
        next: after.map { step($0, context) }
      ).html
    }
  }

  private func step(_ month: Month, _ context: PageContext) -> (link: Link, words: String) {
    (context.links[.month(year: month.year, month: month.month)], name(month, context))
  }
}

import HTTP
import Markup
import News
import Stores
import Text
import Times
import Views

/// What is done at an address where no story, list or page is: an old address leads on, a slash
/// too many or too few is put right, and else a page helps.
struct MissingAddress {
  let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  /// A redirect, or the page that says that nothing is here.
  func response() throws -> Response {
    if let address = try oldAddress() ?? slashed() {
      return .redirect(to: address, status: .movedPermanently)
    }
    return try page(isGone: false, status: .notFound)
  }

  /// The page that says that something was here.
  func goneResponse() throws -> Response {
    try page(isGone: true, status: .gone)
  }

  /// Where an address of the site's past leads now, with its query or without, with a slash at its
  /// end or without.
  func oldAddress() throws -> String? {
    let path = visit.request.path
    let query = visit.request.rawTarget.drop { $0 != "?" }
    for old in [path + query, path, Self.otherSlash(path)] {
      if let target = try visit.site.redirects.target(of: old), let address = try present(target) {
        return address
      }
    }
    return nil
  }

  private func present(_ target: Redirects.Target) throws -> String? {
    switch target {
    case .story(let address): try visit.presentAddress(of: address)
    case .page(let edition, let slug): visit.links(edition)?[.page(slug)].address
    case .path(let path): Percent.encode(path: path)
    }
  }

  /// The same address with a slash more or less at its end, if something may be there.
  private func slashed() throws -> String? {
    let other = Self.otherSlash(visit.path)
    return try exists(other) ? visit.address(of: other) : nil
  }

  private static func otherSlash(_ path: String) -> String {
    path.hasSuffix("/") ? String(path.dropLast()) : path + "/"
  }

  private func exists(_ path: String) throws -> Bool {
    guard case .found(_, let captures) = visit.routes.match(.get, path) else { return false }
    if let slug = captures["page"] {
      return try visit.site.pages.page(slug, of: visit.edition.id) != nil
    }
    if let slug = captures["section"], path.split(separator: "/").count == 1 {
      return try visit.site.editions.section(slug, of: visit.edition.id) != nil
        || visit.site.redirects.section(formerly: slug, of: visit.edition.id) != nil
    }
    return true
  }

  private func page(isGone: Bool, status: Status) throws -> Response {
    let words = lastWords
    let page = MissingPage(
      isGone: isGone, words: words, suggestions: try suggestions(words), nearest: try nearest(),
      latest: try visit.latest())
    return visit.page(page.html(in: try visit.context()), status: status)
  }

  /// The words of the address's last part, for a search.
  private var lastWords: String {
    let last = visit.request.path.split(separator: "/").last ?? ""
    let words: [Substring] = last.split { !$0.isLetter && !$0.isNumber }
    return words.filter { $0.count > 1 }.prefix(8).joined(separator: " ")
  }

  private func suggestions(_ words: String) throws -> [StorySummary] {
    let query = SearchText(visit.site.languages[visit.edition.language].search).query(words)
    let request = SearchRequest(
      edition: visit.edition.id, query: query, order: .relevance, limit: 5, now: visit.now)
    return try visit.site.search.find(request).hits.map(\.story)
  }

  /// The day, month or year that the address names, or its section.
  private func nearest() throws -> MissingPage.Nearest? {
    let parts = visit.path.split(separator: "/")
    let numbers = parts.drop { Int($0) == nil }.prefix { Int($0) != nil }.compactMap { Int($0) }
    if let period = try Self.periods(numbers).first(where: hasStories) { return near(period) }
    guard let first = parts.first,
      let section = try visit.site.editions.section(String(first), of: visit.edition.id)
    else { return nil }
    return MissingPage.Nearest(place: .section(section.slug), title: section.name)
  }

  /// The day, the month and the year of three numbers, or what there is of them.
  private static func periods(_ numbers: [Int]) -> [Period] {
    [3, 2, 1].filter { $0 <= numbers.count }.compactMap { count in
      Period(
        year: numbers[0], month: count > 1 ? numbers[1] : nil, day: count > 2 ? numbers[2] : nil)
    }
  }

  private func near(_ period: Period) -> MissingPage.Nearest {
    let language = visit.site.languages[visit.edition.language]
    return switch period {
    case .day(let date): MissingPage.Nearest(place: .day(date), title: language.date(date))
    case .month(let month, let year):
      MissingPage.Nearest(
        place: .month(year: year, month: month), title: language.month(month, year: year))
    case .year(let year): MissingPage.Nearest(place: .year(year), title: language.year(year))
    }
  }

  private func hasStories(_ period: Period) throws -> Bool {
    var request = StoryRequest(edition: visit.edition.id, list: .all, now: visit.now, limit: 1)
    request.within = period.bounds(in: visit.edition.zone)
    return try !visit.site.stories.list(request).stories.isEmpty
  }
}

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

  /// Where an address of the site's past leads now.
  func oldAddress() throws -> String? {
    let query = visit.request.rawTarget.firstIndex(of: "?").map {
      String(visit.request.rawTarget[$0...])
    }
    let path = visit.request.path
    let redirects = visit.site.redirects
    let target = try redirects.target(of: path + (query ?? "")) ?? redirects.target(of: path)
    switch target {
    case .story(let address): return links(address.edition)?[.story(address)].address
    case .page(let edition, let slug): return links(edition)?[.page(slug)].address
    case .path(let path): return Percent.encode(path: path)
    case nil: return nil
    }
  }

  private func links(_ id: ID<Edition>) -> Links? {
    visit.editions.first { $0.id == id }.map(Links.init)
  }

  /// The same address with a slash more or less at its end, if something is there.
  private func slashed() throws -> String? {
    let path = visit.request.path
    let (_, rest) = Responder.edition(of: path, visit.editions)
    let other = rest.hasSuffix("/") ? String(rest.dropLast()) : rest + "/"
    guard other != rest, !other.isEmpty, try exists(other) else { return nil }
    let query = visit.request.query
    return Percent.encode(path: String(path.dropLast(rest.count)) + other)
      + (query.isEmpty ? "" : "?\(query)")
  }

  private func exists(_ path: String) throws -> Bool {
    guard case .found(_, let captures) = visit.routes.match(.get, path) else { return false }
    if let slug = captures["page"] {
      return try visit.site.pages.page(slug, of: visit.edition.id) != nil
    }
    if let slug = captures["section"], path.split(separator: "/").count == 1 {
      return try visit.site.editions.section(slug, of: visit.edition.id) != nil
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
    let (_, rest) = Responder.edition(of: visit.request.path, visit.editions)
    let parts = rest.split(separator: "/")
    let language = visit.site.languages[visit.edition.language]
    let numbers = parts.drop { Int($0) == nil }.prefix { Int($0) != nil }.compactMap { Int($0) }
    if numbers.count >= 3,
      let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]),
      try hasStories(.day(date))
    {
      return MissingPage.Nearest(place: .day(date), title: language.date(date))
    }
    if numbers.count >= 2, let month = Period(year: numbers[0], month: numbers[1]),
      try hasStories(month)
    {
      let title = language.month(numbers[1], year: numbers[0])
      return MissingPage.Nearest(place: .month(year: numbers[0], month: numbers[1]), title: title)
    }
    guard let first = parts.first,
      let section = try visit.site.editions.section(String(first), of: visit.edition.id)
    else { return nil }
    return MissingPage.Nearest(place: .section(section.slug), title: section.name)
  }

  private func hasStories(_ period: Period) throws -> Bool {
    var request = StoryRequest(edition: visit.edition.id, list: .all, now: visit.now, limit: 1)
    request.within = period.bounds(in: visit.edition.zone)
    return try !visit.site.stories.list(request).stories.isEmpty
  }
}

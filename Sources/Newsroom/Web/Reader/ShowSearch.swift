import HTTP
import News
import Stores
import Text
import Times
import Views

/// `GET /search`: the search form, and what was found for it.
func showSearch(_ visit: Visit) throws -> Response {
  let form = try SearchForm(visit)
  var page = Views.SearchPage(query: form.fields, faults: form.faults)
  if form.isAsked { try form.fill(&page) }
  if page.hits?.isEmpty ?? true { page.latest = try visit.latest() }
  var response = visit.page(page.html(in: try visit.context()))
  // Each query is a page of its own; search engines index the stories instead.
  response.headers.set("X-Robots-Tag", "noindex")
  return response
}

/// What a reader put into the search form.
private struct SearchForm {
  /// Longer texts are no words that anybody typed.
  private static let longest = 300

  let visit: Visit
  var fields: SearchFields
  var faults: [String] = []
  private var section: Section?

  init(_ visit: Visit) throws {
    self.visit = visit
    let query = visit.request.query
    let text = query["q"] ?? ""
    fields = SearchFields(String(text.prefix(Self.longest)))
    fields.order = query["order"].flatMap(SearchFields.Order.init) ?? .best
    let language = visit.site.languages[visit.edition.language]
    if text.count > Self.longest { faults.append(language.message("search.too long")) }
    fields.from = date("from", query, language)
    fields.to = date("to", query, language)
    if let from = fields.from, let to = fields.to, to < from {
      (fields.from, fields.to) = (to, from)
    }
    if let slug = query["section"], !slug.isEmpty {
      section = try visit.site.editions.sections(of: visit.edition.id).first { $0.slug == slug }
      fields.section = section?.slug
    }
  }

  var isAsked: Bool { !fields.text.allSatisfy(\.isWhitespace) }

  private mutating func date(
    _ name: String, _ query: Query, _ language: Language
  ) -> CivilDate? {
    guard let text = query[name], !text.isEmpty else { return nil }
    if let date = ISO8601.date(text) { return date }
    faults.append(language.message("search.bad date", ["date": String(text.prefix(40))]))
    return nil
  }

  /// Asks the stores and fills the page with what they found.
  func fill(_ page: inout Views.SearchPage) throws {
    let words = SearchText(visit.site.languages[visit.edition.language].search)
    let query = words.query(fields.text)
    let found = try visit.site.search.find(request(query))
    page.hits = found.hits.map { hit in
      Views.SearchPage.Hit(
        story: hit.story,
        snippet: words.snippet(of: hit.plainText, for: query).html)
    }
    page.total = found.total
    page.isTotalCapped = found.isMore
    page.older = found.after?.text
  }

  private func request(_ query: SearchQuery) -> SearchRequest {
    let zone = visit.edition.zone
    return SearchRequest(
      edition: visit.edition.id, query: query, section: section?.id,
      from: fields.from.map { zone.start(of: $0) },
      to: fields.to.map { zone.start(of: $0.adding(days: 1)) },
      order: fields.order == .newest ? .newest : .relevance,
      after: visit.request.query["before"].flatMap(SearchCursor.init(text:)), now: visit.now)
  }
}

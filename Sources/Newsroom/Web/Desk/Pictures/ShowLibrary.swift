import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /desk/pictures/`: the library of pictures.
func showLibrary(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.look) else { return try mayNot(visit, staff) }
  let page = try visit.libraryPage(staff, visit.request.query)
  return visit.page(
    page.html(in: try visit.context()), status: page.faulty.isEmpty ? .ok : .unprocessable)
}

extension Visit {
  /// The library with the filters of an address.
  func libraryPage(_ staff: SignedIn, _ query: Query) throws -> LibraryPage {
    let asked = AskedPictures(query, edition.zone, now, editions)
    let found = try site.library.list(asked.request)
    var page = LibraryPage(
      staff.staff, pictures: found.pictures, accounts: try site.accounts.all(),
      editions: editions, filters: asked.filters, older: found.older?.text)
    page.faulty = asked.faulty
    return page
  }
}

/// The filters of the library, as an address has them.
private struct AskedPictures {
  private static let soon = Instant.Span.days(30)

  var request = LibraryRequest()
  var filters = LibraryPage.Filters()
  var faulty: Set<String> = []

  init(_ query: Query, _ zone: Zone, _ now: Instant, _ editions: [Edition]) {
    filters.text = String((query["q"] ?? "").prefix(200))
    filters.uploader = query["by"] ?? ""
    filters.from = query["from"] ?? ""
    filters.to = query["to"] ?? ""
    filters.isExpiring = query["expiring"] == "1"
    filters.story = query["for"].flatMap { Int64($0) }.map(ID.init(rawValue:))
    filters.edition = query["in"] ?? ""
    request.text = filters.text
    request.edition = editions.first { $0.language == filters.edition }?.id
    request.uploader = filters.uploader
    request.from = day("from", filters.from).map(zone.start)
    request.to = day("to", filters.to).map { zone.start(of: $0.adding(days: 1)) }
    request.expiresBefore = filters.isExpiring ? now + Self.soon : nil
    request.before = query["before"].flatMap { LibraryRequest.Place(text: $0) }
  }

  private mutating func day(_ field: String, _ text: String) -> CivilDate? {
    guard !text.isEmpty else { return nil }
    if let date = ISO8601.date(text) { return date }
    faulty.insert(field)
    return nil
  }
}

import HTTP
import Markup
import News
import Stores
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
    if let address = try oldAddress() {
      return .redirect(to: address, status: .movedPermanently)
    }
    return try page(isGone: false, status: .notFound)
  }

  /// The page that says that something was here.
  func goneResponse() throws -> Response {
    try page(isGone: true, status: .gone)
  }

  private func oldAddress() throws -> String? {
    let query = visit.request.query
    let whole = visit.request.path + (query.isEmpty ? "" : "?\(query)")
    return try visit.site.redirects.target(of: whole, in: visit.editions, at: visit.now)
      .map { $0.address } ?? slashed()
  }

  /// The same address with a slash more or less at its end, if something is there.
  private func slashed() throws -> String? {
    let path = visit.request.path
    let (edition, rest) = Responder.edition(of: path, visit.editions)
    let other = rest.hasSuffix("/") ? String(rest.dropLast()) : rest + "/"
    guard other != rest, !other.isEmpty, try exists(other, in: edition) else { return nil }
    let prefix = path.dropLast(rest.count)
    let query = visit.request.query
    return Percent.encode(path: prefix + other) + (query.isEmpty ? "" : "?\(query)")
  }

  private func page(isGone: Bool, status: Status) throws -> Response {
    let words = Self.words(of: visit.request.path)
    let page = MissingPage(
      isGone: isGone, words: words, suggestions: try suggestions(for: words),
      nearest: try nearest(), latest: try visit.latest())
    return visit.page(page.html(in: try visit.context()), status: status)
  }
}

import HTTP
import Markup
import News
import Stores
import Text
import Times
import Views

/// One request to one edition: what a handler is given.
///
/// A handler takes this and not request and site apart, because the edition and the captures of
/// the address belong to every request as well.
struct Visit: Sendable {
  let request: Request
  let site: Site
  let edition: Edition
  /// The path behind the edition's prefix.
  let path: String
  let editions: [Edition]
  /// The addresses of an edition, to ask what is answered where.
  let routes: Router<Handler>
  /// What the route captured; nil before there is a route.
  var captures: Captures?
  /// The instant for everything that this request shows.
  let now: Instant

  /// What the route captured under a name; the route has it.
  func capture(_ name: String) -> String {
    captures?[name] ?? ""
  }

  /// What the route captured as a number.
  func number(_ name: String) throws -> Int {
    guard let number = Int(capture(name)) else { throw Refusal.notFound }
    return number
  }

  var links: Links { Links(edition) }

  /// What every page needs besides its content.
  func context() throws -> PageContext {
    PageContext(
      site: info, edition: edition, editions: editions,
      sections: try site.editions.sections(of: edition.id),
      pages: try site.pages.all(of: edition.id).map(PageLink.init), now: now,
      languages: site.languages, assets: site.assets)
  }

  /// What every page says of the site.
  var info: SiteInfo {
    SiteInfo(
      name: editions.first?.name ?? edition.name,
      base: site.settings.base ?? "\(request.scheme)://\(request.host)",
      version: site.settings.version)
  }

  /// A page of the site.
  func page(_ html: HTML, status: Status = .ok) -> Response {
    .bytes(
      html.bytes, type: .html, status: status,
      headers: ["Cache-Control": "no-cache", "Content-Language": edition.language])
  }

  /// The story list that a list page or feed walks.
  func stories(
    _ list: StoryList, channel: Gate.Channel = .list, limit: Int = 20
  ) -> StoryRequest {
    StoryRequest(
      edition: edition.id, list: list, channel: channel, now: now, start: start, limit: limit)
  }

  /// Where a list begins, by the marks in the address.
  private var start: StoryRequest.Start {
    if let mark = cursor("before") { return .older(than: mark) }
    if let mark = cursor("after") { return .newer(than: mark) }
    return .newest
  }

  /// Which part of a list the address names; nil for its beginning.
  var part: ListPart? {
    if let mark = cursor("before") { return .older(mark.text) }
    return cursor("after").map { .newer($0.text) }
  }

  /// The mark in the address under a name; nil when there is none, or nonsense.
  func cursor(_ name: String) -> Cursor? {
    request.query[name].flatMap(Cursor.init(text:))
  }

  /// Another path of the edition, with the query of this request.
  func address(of path: String) -> String {
    let prefix = edition.isDefault ? "" : "/\(edition.prefix)"
    let query = request.query.isEmpty ? "" : "?\(request.query)"
    return Percent.encode(path: prefix + path) + query
  }

  /// The newest stories, for pages that help a reader on.
  func latest(_ limit: Int = 6) throws -> [StorySummary] {
    let request = StoryRequest(edition: edition.id, list: .all, now: now, limit: limit)
    return try site.stories.list(request).stories
  }
}

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
struct Visit {
  let request: Request
  /// The site; its stores note what they are asked in the record.
  let site: Site
  /// What is to be known of the page besides its content.
  let record: PageRecord
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
  func context(leavesHoles: Bool = true) throws -> PageContext {
    var context = PageContext(
      site: info, edition: edition, editions: editions,
      sections: try site.editions.sections(of: edition.id),
      pages: try site.pages.all(of: edition.id).map(PageLink.init), now: now,
      languages: site.languages, assets: site.assets, basis: record.basis, leavesHoles: leavesHoles)
    context.menus = try site.menus.all(of: edition.id)
    if let bar = edition.breaking, now < bar.until {
      record.basis.note(until: bar.until)
      context.breaking = bar
    }
    return context
  }

  /// What every page says of the site.
  var info: SiteInfo {
    SiteInfo(
      name: editions.first?.name ?? edition.name,
      base: site.settings.base ?? "\(request.scheme)://\(request.host)",
      version: site.settings.version)
  }

  /// A page of the site for this request alone.
  func page(_ html: HTML, status: Status = .ok) -> Response {
    .bytes(
      withoutMarks(html), type: .html, status: status,
      headers: ["Cache-Control": "no-cache", "Content-Language": edition.language])
  }

  /// The bytes of a page, whose holes go into the record.
  private func withoutMarks(_ html: HTML) -> [UInt8] {
    let (bytes, places) = HolePlace.take(from: html.bytes)
    record.holes = places
    return bytes
  }

  /// A page of the site that everybody may be given while it is true.
  func sharedPage(_ html: HTML, status: Status = .ok) -> Response {
    record.isShared = true
    return .bytes(
      withoutMarks(html), type: .html, status: status,
      headers: ["Content-Language": edition.language])
  }

  /// Something for programs that everybody may be given while it is true.
  func answer(_ bytes: [UInt8], _ type: MediaType) -> Response {
    record.isShared = true
    return .bytes(bytes, type: type)
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
    let (before, after) = (cursor("before"), cursor("after"))
    if let before { return .older(than: before) }
    return after.map { .newer(than: $0) } ?? .newest
  }

  /// Which part of a list the address names; nil for its beginning.
  var part: ListPart? {
    if let mark = cursor("before") { return .older(mark.text) }
    return cursor("after").map { .newer($0.text) }
  }

  /// The mark in the address under a name; nil when there is none, or nonsense.
  func cursor(_ name: String) -> Cursor? {
    let cursor = request.query[name].flatMap(Cursor.init(text:))
    record.note(mark: name, cursor)
    return cursor
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

import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /desk/`: a list of stories, filtered as the address says.
func showStories(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.look) else { return try mayNot(visit, staff) }
  let page = try visit.storiesPage(DeskListFields(visit.request.query), staff)
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

/// `GET /desk`: the desk is a folder.
func openDesk(_ visit: Visit) throws -> Response {
  .redirect(to: Links.desk.address, status: .movedPermanently)
}

extension DeskListFields {
  /// Reads the fields of an address or a form; what makes no sense says nothing.
  init(_ query: Query) {
    self.init()
    view = query["view"].flatMap(DeskView.init(rawValue:))
    place = query["place"] ?? ""
    state = query["state"].flatMap(StoryState.init(rawValue:))
    owner = query["owner"].flatMap { Int64($0) }.map(ID.init(rawValue:))
    author = query["author"].map(Self.line) ?? ""
    topic = query["topic"].map(Self.line) ?? ""
    text = query["q"].map(Self.line) ?? ""
  }

  /// A line of at most 300 characters, without controls.
  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }).prefix(300))
  }
}

extension Visit {
  /// A list as somebody sees it; without a view, what is theirs, or everything when nothing is.
  func storiesPage(_ fields: DeskListFields, _ staff: SignedIn) throws -> StoriesPage {
    var fields = fields
    var request = listRequest(fields, .all, staff)
    let counts = try site.deskStories.counts(request, most: Self.mostCounted)
    let view = fields.view ?? (counts[.mine] ?? 0 > 0 ? .mine : .all)
    (fields.view, request.view) = (view, view)
    let list = try site.deskStories.list(request)
    let edition = fields.edition ?? edition.id
    var page = StoriesPage(
      fields: fields, stories: list.stories, counts: counts, mostCounted: Self.mostCounted,
      sections: try allSections(), colleagues: try site.accounts.all(),
      topics: try site.deskStories.topics(of: edition),
      filters: try site.deskStories.filters(of: staff.account.id).map {
        StoriesPage.Filter(id: $0.id.rawValue, name: $0.name, query: $0.query)
      })
    page.authors = try site.people.all(
      in: editions.first { $0.id == edition }?.language ?? self.edition.language
    ).map(\.name)
    (page.newer, page.older) = (list.newer?.text, list.older?.text)
    return page
  }

  /// How far lists are counted.
  private static let mostCounted = 10_000

  private func listRequest(
    _ fields: DeskListFields, _ view: DeskView, _ staff: SignedIn
  ) -> DeskListRequest {
    let today = edition.zone.date(at: now)
    var request = DeskListRequest(
      view, account: staff.account.id, now: now, dayBegan: edition.zone.start(of: today))
    (request.edition, request.section) = (fields.edition, fields.section)
    (request.owner, request.state) = (fields.owner, fields.state)
    (request.author, request.topic, request.text) = (fields.author, fields.topic, fields.text)
    if let before = cursor("before") {
      request.start = .older(than: before)
    } else if let after = cursor("after") {
      request.start = .newer(than: after)
    }
    return request
  }

  /// The sections of every edition.
  func allSections() throws -> [ID<Edition>: [Section]] {
    var sections: [ID<Edition>: [Section]] = [:]
    for edition in editions { sections[edition.id] = try site.editions.sections(of: edition.id) }
    return sections
  }
}

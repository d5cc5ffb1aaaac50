import HTTP
import News
import Stores
import Views

/// `GET /desk/stories/new`: where a story begins.
func showNewStory(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.write) else { return try mayNot(visit, staff) }
  var page = try visit.newStoryPage(for: staff)
  page.headline = visit.request.query["headline"] ?? ""
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

extension Visit {
  /// The page with the places in which somebody may write.
  func newStoryPage(for staff: SignedIn) throws -> NewStoryPage {
    let places = try editions.map { edition in
      let sections = try site.editions.sections(of: edition.id).filter {
        staff.account.may(.write, in: edition.id, section: $0.id)
      }
      return (edition: edition, sections: sections)
    }
    var page = NewStoryPage(places: places.filter { !$0.sections.isEmpty })
    let own = page.places.first { $0.edition.id == edition.id } ?? page.places.first
    if let own { page.place = NewStoryPage.place(own.edition, own.sections[0]) }
    return page
  }
}

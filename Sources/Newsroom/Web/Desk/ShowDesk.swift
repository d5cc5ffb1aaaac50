import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/`: the newest stories of every edition.
func showDesk(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  let columns = try visit.editions.map { edition in
    let request = StoryRequest(edition: edition.id, list: .all, now: visit.now, limit: 12)
    return DeskPage.Column(
      edition: edition, stories: try visit.site.stories.list(request).stories)
  }
  let page = DeskPage(staff.staff, columns: columns)
  return visit.page(page.html(in: try visit.context()))
}

/// `GET /desk`: the desk is a folder.
func openDesk(_ visit: Visit) throws -> Response {
  .redirect(to: Links.desk.address, status: .movedPermanently)
}

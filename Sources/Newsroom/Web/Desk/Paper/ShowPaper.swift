import HTTP
import News
import Stores
import Views

/// `GET /desk/paper/`: where everything is found that the desk decides about the paper.
func showPaper(_ desk: PaperDesk) throws -> Response {
  let editions = desk.visit.editions.filter { edition in
    desk.staff.account.grants.contains {
      $0.role.permissions.contains(.arrange) && ($0.edition == nil || $0.edition == edition.id)
    }
  }
  let page = PaperHubPage(desk.staff.staff, editions: editions)
  return desk.visit.page(page.html(in: try desk.visit.context()))
}

import HTTP
import News
import Stores
import Views

/// `GET /{page}`: a standing page, such as "About" or a policy.
func showPage(_ visit: Visit) throws -> Response {
  guard let page = try visit.site.pages.page(visit.capture("page"), of: visit.edition.id) else {
    throw Refusal.notFound
  }
  let others = visit.editions.filter { $0.id != visit.edition.id }
  let counterparts = try others.flatMap { edition in
    try visit.site.pages.all(of: edition.id).filter { other in
      page.role == .other ? other.slug == page.slug : other.role == page.role
    }
  }
  let view = StandingPage(page: page, counterparts: counterparts)
  return visit.sharedPage(view.html(in: try visit.context()))
}

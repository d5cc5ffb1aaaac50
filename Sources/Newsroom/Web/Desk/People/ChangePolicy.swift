import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/people/policy`: what the paper has decided about its desk.
func showPolicy(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
  var page = PolicyPage(staff.staff, policy: try visit.site.decisions.deskPolicy())
  page.isSaved = visit.request.query["saved"] != nil
  return visit.page(page.html(in: try visit.context()))
}

/// `POST /desk/people/policy`: decides it anew.
func changePolicy(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.forms(form, .administer) { staff in
    guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
    let policy = DeskPolicy(
      fourEyes: form["four-eyes"] != nil, requiresSecondFactor: form["second-factor"] != nil,
      changesArePublic: form["public-changes"] != nil)
    try visit.site.decisions.save(policy, by: Actor(staff.account), at: visit.now)
    return .redirect(to: "\(Links.deskPolicy.address)?saved=1")
  }
}

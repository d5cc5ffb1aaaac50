import HTTP
import Secrets
import Markup
import News
import Stores
import Views

/// `POST /desk/account/sessions`: ends one of one's sessions, or all others.
func endSessions(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.forms(form) { staff in
    let (account, key) = (staff.account, form["session"] ?? "")
    if key == "others" {
      try visit.site.accounts.endSessions(
        of: account.id, except: staff.token.digest.hexadecimal, by: Actor(account), at: visit.now)
    } else {
      try visit.site.accounts.endSession(
        key: key, of: account.id, by: Actor(account), at: visit.now)
    }
    visit.site.sessions.forget(account.id)
    return .redirect(to: Links.account.address)
  }
}

extension Visit {
  /// Does what a short form of the desk asks, of which nothing has to be kept, when it comes from
  /// this desk and from somebody who is signed in and may do it.
  func forms(
    _ form: Query, _ permission: Permission = .look, _ work: (SignedIn) throws -> Response
  ) throws -> Response {
    guard isFromHere else { return try refusedForm(self) }
    guard let staff = try site.sessions.account(for: request) else {
      return page(DeskNotice(.notSignedIn).html(in: try context()), status: .forbidden)
    }
    guard staff.made(form["token"]) else {
      let notice = DeskNotice(.oldForm, staff: staff.staff)
      return page(notice.html(in: try context()), status: .forbidden)
    }
    guard staff.account.mayAnywhere(permission) else { return try mayNot(self, staff) }
    return try work(staff)
  }
}

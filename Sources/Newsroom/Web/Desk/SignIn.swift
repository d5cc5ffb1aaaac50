import HTTP
import Markup
import Secrets
import Stores
import Times
import Views

/// `POST /desk/sign-in/{key}`: uses a link up and begins a session, with a secret of its own.
func signIn(_ visit: Visit) throws -> Response {
  guard visit.isFromHere else { return try refusedForm(visit) }
  guard let link = Token(visit.capture("key")),
    let staff = try visit.site.sessions.begin(link: link)
  else { return try deadLink(visit) }
  if let before = try visit.site.sessions.account(for: visit.request) {
    try visit.site.sessions.end(before)
  }
  var response = Response.redirect(to: Links.desk.address)
  response.set(
    Cookie(
      Sessions.cookie, staff.token.text, maxAge: Int(Accounts.sessionLife.milliseconds / 1000),
      isSecure: visit.request.scheme == "https"))
  return response
}

/// The page for a form that is not the desk's.
func refusedForm(_ visit: Visit, _ staff: SignedIn? = nil) throws -> Response {
  let notice = DeskNotice(.refusedForm, staff: staff?.staff)
  return visit.page(notice.html(in: try visit.context()), status: .forbidden)
}

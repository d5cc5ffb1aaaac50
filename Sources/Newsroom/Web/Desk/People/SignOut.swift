import HTTP
import Markup
import Views

/// `POST /desk/sign-out`: ends the session.
func signOut(_ visit: Visit) throws -> Response {
  var response = Response.redirect(to: Links.signIn.address)
  if let staff = try visit.site.sessions.account(for: visit.request) {
    guard visit.isFromHere, staff.made(try visit.deskForm()["token"]) else {
      return try refusedForm(visit, staff)
    }
    try visit.site.sessions.end(staff)
  }
  response.set(
    Cookie(Sessions.cookie, "", maxAge: 0, isSecure: visit.request.scheme == "https"))
  return response
}

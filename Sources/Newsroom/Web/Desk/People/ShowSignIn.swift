import HTTP
import Markup
import News
import Secrets
import Stores
import Views

/// `GET /desk/sign-in`: the form for name and password, and how else to get in.
func showSignIn(_ visit: Visit) throws -> Response {
  guard try visit.site.sessions.account(for: visit.request) == nil else {
    return .redirect(to: Links.desk.address)
  }
  let page = SignInPage.needed(name: "", fault: nil)
  return visit.page(page.html(in: try visit.context()))
}

/// `GET /desk/sign-in/{key}`: asks whether to sign in; a look at it uses no link up.
func showSignInLink(_ visit: Visit) throws -> Response {
  let key = visit.capture("key")
  guard let token = Token(key),
    let account = try visit.site.accounts.holder(
      ofLink: token.digest.hexadecimal, at: visit.now)
  else { return try deadLink(visit) }
  let page = SignInPage.link(key: key, name: account.name)
  return visit.page(page.html(in: try visit.context()))
}

/// One answer for every link that does not work, so that none tells of an account.
func deadLink(_ visit: Visit) throws -> Response {
  visit.page(SignInPage.dead.html(in: try visit.context()), status: .gone)
}

import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/account/tokens/revoke`: revokes a token of one's own; administrators, any.
func revokeToken(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form) { staff in
    let mayAll = staff.account.mayAnywhere(.administer)
    try visit.site.accessTokens.revoke(
      try form.identity(), of: mayAll ? nil : staff.account.id, by: Actor(staff.account),
      at: visit.now)
    return .redirect(to: Links.tokens.address)
  }
}

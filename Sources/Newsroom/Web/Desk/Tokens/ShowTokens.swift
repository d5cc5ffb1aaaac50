import HTTP
import News
import Stores
import Views

/// `GET /desk/account/tokens`: one's own access tokens, and for administrators those of all.
func showTokens(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.look) else { return try mayNot(visit, staff) }
  return visit.page(try visit.tokensPage(staff).html(in: try visit.context()))
}

extension Visit {
  /// The page of the tokens that somebody may see, as it is now.
  func tokensPage(_ staff: SignedIn) throws -> TokensPage {
    let seesAll = staff.account.mayAnywhere(.administer)
    let tokens = try site.accessTokens.all(of: seesAll ? nil : staff.account.id)
    return TokensPage(staff.staff, tokens: tokens)
  }
}

import HTTP
import Markup
import News
import Secrets
import Stores
import Views

/// `GET /desk/account/`: one's own account.
func showAccount(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  let page = try visit.accountPage(staff)
  return visit.page(page.html(in: try visit.context()))
}

extension Visit {
  /// The page of somebody's own account as it is now.
  func accountPage(_ staff: SignedIn) throws -> AccountPage {
    guard let account = try site.accounts.account(staff.account.id) else { throw Refusal.notFound }
    let own = Accounts.key(ofSession: staff.token.digest.hexadecimal)
    let sessions = try site.accounts.sessions(of: account.id, at: now).map {
      AccountPage.Session(
        key: $0.key, device: $0.device, began: $0.began, seen: $0.seen, isCurrent: $0.key == own)
    }
    var page = AccountPage(
      DeskStaff(account, formToken: staff.formToken), factor: try factor(of: account),
      sessions: sessions)
    page.mustHaveFactor = try site.lacksFactor(account)
    page.isSaved = request.query["saved"] != nil
    return page
  }

  private func factor(of account: Account) throws -> AccountPage.Factor {
    if account.hasSecondFactor {
      return .on(codesLeft: try site.accounts.recoveryCodes(of: account.id))
    }
    guard let text = try site.accounts.proposedFactor(of: account.id),
      let secret = OneTimeCode(base32: text)
    else { return .none }
    return .proposed(
      secret: text, address: secret.address(account: account.name, issuer: info.name))
  }
}

extension Site {
  /// Whether the paper wants a second factor of somebody who has none.
  func lacksFactor(_ account: Account) throws -> Bool {
    guard !account.hasSecondFactor, account.mayAnywhere(.publish) else { return false }
    return try decisions.deskPolicy().requiresSecondFactor
  }
}

import HTTP
import Secrets
import Markup
import News
import Stores
import Views

/// `POST /desk/account/password`: sets one's own password; every other session ends.
func changePassword(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.forms(form) { staff in
    let account = staff.account
    var page = try visit.accountPage(staff)
    page.fault = try visit.passwordFault(form, account)
    guard page.fault == nil else {
      return visit.page(page.html(in: try visit.context()), status: .unprocessable)
    }
    let hash = try visit.site.passwords.hash(form["new"] ?? "")
    try visit.site.accounts.setPassword(
      hash, of: account.id, keeping: staff.token.digest.hexadecimal, by: Actor(account),
      at: visit.now)
    visit.site.sessions.forget(account.id)
    return .redirect(to: "\(Links.account.address)?saved=1")
  }
}

extension Visit {
  fileprivate func passwordFault(_ form: Query, _ account: Account) throws -> AccountPage.Fault? {
    let password = form["new"] ?? ""
    if let known = try site.accounts.credentials(named: account.name) {
      // Whoever sits down at an open desk does not know it.
      let throttle = try Throttle(self)
      let buckets = try throttle.buckets(account.name, account)
      guard try site.accounts.noteTry(buckets, at: now) == nil,
        try site.passwords.check(form["old"] ?? "", known.hash)
      else { return .wrongPassword }
      try site.accounts.forgetTries(buckets.map(\.name))
    }
    switch Passwords.fault(password, name: account.name, paper: info.name) {
    case .short: return .shortPassword
    case .long: return .longPassword
    case .obvious: return .obviousPassword
    case nil: return password == form["again"] ? nil : .differentPasswords
    }
  }
}

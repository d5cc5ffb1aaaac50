import HTTP
import Markup
import News
import Secrets
import Stores
import Times
import Views

/// `POST /desk/account/second-factor`: begins, confirms, renews or ends one's second factor.
func changeSecondFactor(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.forms(form) { staff in
    let (account, accounts) = (staff.account, visit.site.accounts)
    switch form["act"] {
    case "begin":
      guard try accounts.factor(of: account.id) == nil else { throw Refusal.conflict("it is on") }
      try accounts.proposeFactor(OneTimeCode().base32, for: account.id)
    case "confirm":
      guard let text = try accounts.proposedFactor(of: account.id),
        let step = visit.step(of: form["code"] ?? "", secret: text, after: 0)
      else { return try visit.wrongCode(staff) }
      return try visit.confirm(text, step, staff)
    case "renew":
      guard let factor = try accounts.factor(of: account.id),
        let step = visit.step(of: form["code"] ?? "", secret: factor.secret, after: factor.used)
      else { return try visit.wrongCode(staff) }
      try accounts.proposeFactor(factor.secret, for: account.id)
      return try visit.confirm(factor.secret, step, staff)
    case "off":
      guard let factor = try accounts.factor(of: account.id),
        visit.step(of: form["code"] ?? "", secret: factor.secret, after: factor.used) != nil
      else { return try visit.wrongCode(staff) }
      try accounts.removeFactor(of: account.id, by: Actor(account), at: visit.now)
    default: throw Refusal.invalid([.init(field: "act", message: "is no act")])
    }
    visit.site.sessions.forget(account.id)
    return .redirect(to: "\(Links.account.address)#second-factor")
  }
}

extension Visit {
  fileprivate func step(of code: String, secret: String, after used: Int64) -> Int64? {
    OneTimeCode(base32: secret)?.step(of: code, at: now.seconds, after: used)
  }

  /// Puts the factor in force and shows its recovery codes, this once.
  fileprivate func confirm(_ secret: String, _ step: Int64, _ staff: SignedIn) throws -> Response {
    let account = staff.account
    let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode() }
    try site.accounts.confirmFactor(
      secret, usedStep: step, recovery: codes.map { $0.digest(of: account.id) }, of: account.id,
      by: Actor(account), at: now)
    site.sessions.forget(account.id)
    var page = try accountPage(staff)
    page.newCodes = codes.map(\.text)
    return self.page(page.html(in: try context()))
  }

  fileprivate func wrongCode(_ staff: SignedIn) throws -> Response {
    var page = try accountPage(staff)
    page.fault = .wrongCode
    return self.page(page.html(in: try context()), status: .unprocessable)
  }
}

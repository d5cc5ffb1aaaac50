import HTTP
import Markup
import News
import Secrets
import Stores
import Views

/// `GET /desk/people/`: the accounts, for administrators.
func showPeople(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
  let page = PeoplePage(staff.staff, accounts: try visit.site.accounts.all())
  return visit.page(page.html(in: try visit.context()))
}

/// `GET /desk/people/{account}`: one account, for administrators.
func showPerson(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
  let page = try visit.personPage(staff)
  return visit.page(page.html(in: try visit.context()))
}

/// `POST /desk/people/add`: makes an account and its invitation.
func addPerson(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.forms(form, .administer) { staff in
    guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
    let name = form["name"] ?? ""
    do {
      guard let role = Account.Role(rawValue: form["role"] ?? "") else {
        throw Refusal.invalid([.init(field: "role", message: "is no role")])
      }
      let account = try visit.site.accounts.add(
        name, role: role, by: Actor(staff.account), at: visit.now)
      var page = try visit.personPage(staff, account.id)
      page.newLink = try visit.newLink(for: account.id, staff)
      return visit.page(page.html(in: try visit.context()))
    } catch let refusal as Refusal {
      guard let words = refusal.fieldWords else { throw refusal }
      var page = PeoplePage(staff.staff, accounts: try visit.site.accounts.all())
      page.fault = (name, words)
      return visit.page(page.html(in: try visit.context()), status: .unprocessable)
    }
  }
}

extension Visit {
  /// The page of the account in the address, or of another.
  func personPage(_ staff: SignedIn, _ id: ID<Account>? = nil) throws -> PersonAccountPage {
    let id = id ?? ID(rawValue: Int64(capture("account")) ?? 0)
    guard let account = try site.accounts.account(id) else { throw Refusal.notFound }
    let sections = try editions.flatMap { try site.editions.sections(of: $0.id) }
    return PersonAccountPage(staff.staff, account: account, sections: sections)
  }

  /// A new sign-in link of an account, with scheme and host.
  func newLink(for account: ID<Account>, _ staff: SignedIn) throws -> String {
    let key = Token()
    try site.accounts.makeLink(
      key.digest.hexadecimal, for: account, by: Actor(staff.account), at: now)
    return info.absolute(Links.signIn(key.text)).address
  }
}

extension Refusal {
  /// What is wrong with the one field of a short form; nil for refusals of other kinds.
  var fieldWords: String? {
    switch self {
    case .conflict(let words): words
    case .invalid(let faults): faults.map(\.message).joined(separator: "; ")
    case .notFound, .gone, .moved, .notAllowed: nil
    }
  }
}

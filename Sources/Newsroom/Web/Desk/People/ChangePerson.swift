import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/people/{account}`: changes an account's roles, makes its link, opens or closes it.
func changePerson(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.forms(form, .administer) { staff in
    guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
    var page = try visit.personPage(staff)
    let account = ID<Account>(rawValue: Int64(visit.capture("account")) ?? 0)
    do {
      if form["act"] == "link" {
        page.newLink = try visit.newLink(for: account, staff)
        return visit.page(page.html(in: try visit.context()))
      }
      try visit.change(account, form, by: Actor(staff.account))
      visit.site.sessions.forget(account)
      return .redirect(to: Links.person(account).address)
    } catch let refusal as Refusal {
      guard let words = refusal.fieldWords else { throw refusal }
      page.fault = words
      return visit.page(page.html(in: try visit.context()), status: .unprocessable)
    }
  }
}

extension Visit {
  fileprivate func change(_ account: ID<Account>, _ form: Query, by actor: Actor) throws {
    let accounts = site.accounts
    switch form["act"] {
    case "roles":
      let grants = try GrantForm(form).grants
      guard let first = grants.first else {
        throw Refusal.invalid([.init(field: "role", message: "at least one role is needed")])
      }
      let isPlain = grants == [Grant(first.role)]
      try accounts.setRole(
        first.role, grants: isPlain ? [] : grants, of: account, by: actor, at: now)
    case "disable": try accounts.setDisabled(true, account, by: actor, at: now)
    case "enable": try accounts.setDisabled(false, account, by: actor, at: now)
    case "factor-off": try accounts.removeFactor(of: account, by: actor, at: now)
    default: throw Refusal.invalid([.init(field: "act", message: "is no act")])
    }
  }
}

/// The roles and places of a form, in the order of its rows; rows without a role do not count.
private struct GrantForm {
  static let most = 50
  var grants: [Grant] = []

  init(_ form: Query) throws(Refusal) {
    for index in 0..<Self.most {
      guard let word = form["role-\(index)"], !word.isEmpty else { continue }
      guard let role = Account.Role(rawValue: word) else {
        throw .invalid([.init(field: "role-\(index)", message: "“\(word)” is no role")])
      }
      let place = form["place-\(index)"] ?? ""
      let numbers = place.split(separator: ".").map { Int64($0) }
      guard numbers.count <= 2, !numbers.contains(nil) else {
        throw .invalid([.init(field: "place-\(index)", message: "“\(place)” is no place")])
      }
      grants.append(
        Grant(
          role, edition: numbers.first.flatMap(\.self).map(ID.init(rawValue:)),
          section: numbers.count == 2 ? numbers[1].map(ID.init(rawValue:)) : nil))
    }
  }
}

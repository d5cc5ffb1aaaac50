import HTTP
import Markup
import News
import Secrets
import Stores
import Times
import Views

/// `POST /desk/account/tokens`: makes a token, and shows it this once.
func makeToken(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  let draft = TokensPage.Draft(form)
  let fields = form.all("scope").map { (name: "scope", value: $0) }
  let kept = DeskNotice.Kept(
    action: Links.tokens, fields: fields + [(name: "days", value: String(draft.days))],
    name: "name", text: draft.name)
  return try visit.ownForm(form, kept) { staff in
    let secret = Token()
    let expires = draft.days == 0 ? nil : visit.now + .days(Int64(draft.days))
    var faults: Set<TokensPage.Fault> = []
    do {
      try visit.site.accessTokens.make(
        draft.name, scopes: draft.scopes, expires: expires, digest: secret.digest.hexadecimal,
        of: staff.account, at: visit.now)
      visit.site.metTokens.note(secret.digest.hexadecimal)
    } catch Refusal.invalid(let found) {
      faults = Set(found.map { $0.field == "scopes" ? .scopes : .name })
    } catch Refusal.conflict {
      faults = [.tooMany]
    }
    var page = try visit.tokensPage(staff)
    if faults.isEmpty {
      page.made = (draft.name, AccessTokens.prefix + secret.text)
    } else {
      (page.draft, page.faults) = (draft, faults)
    }
    return visit.page(
      page.html(in: try visit.context()), status: faults.isEmpty ? .ok : .unprocessable)
  }
}

extension TokensPage.Draft {
  /// What a form says; days that are not offered are the usual ones.
  fileprivate init(_ form: Query) {
    self.init()
    name = form["name"] ?? ""
    scopes = Set(form.all("scope").compactMap(AccessToken.Scope.init(rawValue:)))
    if let days = form["days"].flatMap({ Int($0) }), TokensPage.lives.contains(days) {
      self.days = days
    }
  }
}

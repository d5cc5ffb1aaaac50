import HTTP
import Markup
import News
import Secrets
import Stores
import Views

/// `POST /desk/people/webhooks`: registers a webhook, and shows its secret this once.
func addWebhook(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  let address = (form["address"] ?? "").filter { !$0.isWhitespace }
  let subjects = Set(form.all("subject").compactMap(Webhook.Subject.init(rawValue:)))
  let kept = DeskNotice.Kept(
    action: Links.webhooks, fields: form.all("subject").map { (name: "subject", value: $0) },
    name: "address", text: form["address"] ?? "")
  return try visit.ownForm(form, kept, needing: .administer) { staff in
    let secret = Token().text
    var faults = visit.faults(of: address)
    if subjects.isEmpty { faults.append(.subjects) }
    if faults.isEmpty {
      do {
        try visit.site.webhooks.add(
          address, secret: secret, subjects: subjects, by: Actor(staff.account), at: visit.now)
      } catch Refusal.conflict {
        faults = [.tooMany]
      }
    }
    var page = try visit.webhooksPage(staff)
    if faults.isEmpty {
      page.made = (address, secret)
    } else {
      (page.address, page.subjects, page.faults) = (form["address"] ?? "", subjects, faults)
    }
    return visit.page(
      page.html(in: try visit.context()), status: faults.isEmpty ? .ok : .unprocessable)
  }
}

extension Visit {
  fileprivate func faults(of address: String) -> [WebhooksPage.Fault] {
    // Where nobody is called, no address can be.
    guard let caller = site.webhookCaller else { return [.malformed] }
    return switch caller.fault(address) {
    case .malformed: [.malformed]
    case .inTheClear: [.inTheClear]
    case .inTheHouse: [.inTheHouse]
    case nil: []
    }
  }
}

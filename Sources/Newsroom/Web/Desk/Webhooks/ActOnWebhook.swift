import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/people/webhooks/act`: tests a webhook, switches it, or takes it away.
func actOnWebhook(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form, needing: .administer) { staff in
    let webhook: ID<Webhook> = try form.identity()
    let (webhooks, actor) = (visit.site.webhooks, Actor(staff.account))
    switch form["act"] {
    case "ping": try webhooks.ping(webhook, by: actor, at: visit.now)
    case "on": try webhooks.set(webhook, isOn: true, by: actor, at: visit.now)
    case "off": try webhooks.set(webhook, isOn: false, by: actor, at: visit.now)
    case "remove": try webhooks.remove(webhook, by: actor, at: visit.now)
    default: throw Refusal.invalid([.init(field: "act", message: "is no act")])
    }
    return .redirect(to: Links.webhooks.address)
  }
}

/// `POST /desk/people/webhooks/resend`: sends once more what a delivery has said.
func resendDelivery(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form, needing: .administer) { staff in
    try visit.site.webhooks.resend(
      try form.identity(), by: Actor(staff.account), at: visit.now)
    return .redirect(to: Links.webhooks.address)
  }
}

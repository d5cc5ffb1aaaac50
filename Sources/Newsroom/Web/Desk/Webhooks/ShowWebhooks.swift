import HTTP
import News
import Stores
import Views

/// `GET /desk/people/webhooks`: the webhooks and what they were told last.
func showWebhooks(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.administer) else { return try mayNot(visit, staff) }
  return visit.page(try visit.webhooksPage(staff).html(in: try visit.context()))
}

extension Visit {
  /// The page of the webhooks, as it is now.
  func webhooksPage(_ staff: SignedIn) throws -> WebhooksPage {
    let entries = try site.webhooks.all().map {
      WebhooksPage.Entry(
        webhook: $0, deliveries: try site.webhooks.deliveries(of: $0.id, limit: 10))
    }
    return WebhooksPage(staff.staff, entries: entries)
  }
}

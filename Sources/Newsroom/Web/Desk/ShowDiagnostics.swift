import HTTP
import Markup
import News
import Views

/// `GET /desk/diagnostics`: the counters of the page cache and the busiest pages, for administrators.
func showDiagnostics(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.role == .administrator else { throw Refusal.notAllowed }
  let cache = visit.site.cache
  let page = DiagnosticsPage(
    staff.staff, figures: cache?.figures.map { .init($0.help, $0.value) } ?? [],
    busiest: cache?.busiest(20).map { page in
      .init(String(decoding: page.key.target, as: UTF8.self), page.usage.hits.value)
    } ?? [])
  return visit.page(page.html(in: try visit.context()))
}

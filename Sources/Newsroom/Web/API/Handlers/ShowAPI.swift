import HTTP
import Markup
import News
import Views

/// `GET /api/`: what programs can do, for people.
func showAPI(_ visit: Visit) throws -> Response {
  let operations = APITable.operations.map {
    APIPage.Operation(call: "\($0.method) \($0.path)", summary: $0.summary, scope: $0.scope)
  }
  let page = APIPage(operations, prefix: APITable.prefix)
  return visit.page(page.html(in: try visit.context()))
}

/// `GET /api`: the page is a folder.
func openAPI(_ visit: Visit) throws -> Response {
  .redirect(to: Links.api.address, status: .movedPermanently)
}

import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/filters`: gives the list that somebody sees a name.
func keepFilter(_ visit: Visit) throws -> Response {
  try visit.staffForm(.look, keeping: "name") { form, staff in
    let fields = DeskListFields(Query(parsing: form["query"] ?? ""))
    let name = form["name"] ?? ""
    do {
      try visit.site.deskStories.keepFilter(
        name, query: fields.query, of: staff.account.id)
      return .redirect(to: fields.link().address)
    } catch Refusal.invalid {
      var page = try visit.storiesPage(fields, staff)
      page.refusedName = name
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .unprocessable)
    }
  }
}

/// `POST /desk/filters/{id}/delete`: forgets a named list.
func dropFilter(_ visit: Visit) throws -> Response {
  try visit.staffForm(.look) { _, staff in
    guard let number = Int64(visit.capture("id")) else { throw Refusal.notFound }
    try visit.site.deskStories.dropFilter(ID(rawValue: number), of: staff.account.id)
    return .redirect(to: Links.desk.address)
  }
}

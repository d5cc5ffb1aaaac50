import HTTP
import News
import Stores
import Views

/// `GET /desk/stories/{id}`: a story in the editor; with `?typed=1` as it was typed and not saved,
/// with `?picture=…` with that lead picture.
func showEditor(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  var work = try EditorWork(visit, staff)
  let query = visit.request.query
  let typed = try work.copies.autosave(of: work.copy.id, by: staff.account.id)
  let picture = query["picture"]
  let takesUp = query["typed"] != nil || picture != nil
  if let typed, takesUp { work = try EditorWork(visit, staff, Query(parsing: typed.form)) }
  if let typed, takesUp { work.form.base = typed.base }
  if let picture { work.form.fields[.picture] = picture }
  var page = try work.page()
  page.others = try work.others()
  if let typed { page.note(typed, isShown: takesUp) }
  if let done = query["done"].flatMap(EditorPage.Done.init) { page.news = .done(done) }
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

extension EditorPage {
  fileprivate mutating func note(_ typed: Autosave, isShown: Bool) {
    if isShown { news = .showsTyped(typed.at) } else { self.typed = typed.at }
  }
}

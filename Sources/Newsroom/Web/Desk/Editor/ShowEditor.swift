import HTTP
import News
import Stores
import Views

/// `GET /desk/stories/{id}`: a story in the editor; with `?typed=1` as it was typed and not saved,
/// with `?picture=…` with that lead picture, with `?joined=1` as a version of the story that was
/// just chosen.
func showEditor(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  var work = try EditorWork(visit, staff)
  let query = visit.request.query
  let typed = try work.typed()
  let picture = query["picture"]
  let isJoined = query["joined"] != nil
  let takesUp = query["typed"] != nil || picture != nil || isJoined
  if let typed, takesUp { work = try EditorWork(visit, staff, Query(parsing: typed.form)) }
  if let typed, takesUp { work.form.base = typed.base }
  if let picture { work.form.fields[.picture] = picture }
  if isJoined { work.form.fields[.translation] = work.copy.draft.translation }
  var page = try work.page()
  page.others = try work.others()
  if let typed { page.note(typed, isShown: takesUp) }
  if let done = query["done"].flatMap(EditorPage.Done.init) { page.news = .done(done) }
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

extension EditorWork {
  /// What was typed and never saved; nil when it says what is saved already.
  fileprivate func typed() throws -> Autosave? {
    guard let typed = try copies.autosave(of: copy.id, by: staff.account.id) else { return nil }
    var work = try EditorWork(visit, staff, Query(parsing: typed.form))
    work.form.base = typed.base
    return try work.isChanged() ? typed : nil
  }
}

extension EditorPage {
  fileprivate mutating func note(_ typed: Autosave, isShown: Bool) {
    if isShown { news = .showsTyped(typed.at) } else { self.typed = typed.at }
  }
}

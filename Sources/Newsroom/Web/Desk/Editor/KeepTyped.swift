import HTTP
import Markup
import News
import Stores
import Text
import Views

/// `POST /desk/stories/{id}/autosave`: keeps what is typed apart from all revisions, and tells the
/// script what is new: JSON, or a status alone.
func keepTyped(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  guard visit.isFromHere else { return .text("This was refused.\n", status: .forbidden) }
  guard let staff = try visit.site.sessions.account(for: visit.request) else {
    var response = Response.text("You are signed out.\n", status: .unauthorized)
    response.headers.set("WWW-Authenticate", "Cookie realm=\"desk\"")
    return response
  }
  guard staff.made(form["token"]) else {
    return .text("This was refused.\n", status: .forbidden)
  }
  do {
    let work = try EditorWork(visit, staff, form)
    try work.checkMayWrite()
    if form["beat"] == nil {
      try work.copies.autosave(
        work.form.kept, of: work.copy.id, on: work.form.base, by: staff.account.id,
        at: visit.now)
    }
    return .bytes(try visit.state(of: work).bytes, type: .json)
  } catch Refusal.notAllowed {
    return .text("This was refused.\n", status: .forbidden)
  } catch Refusal.invalid {
    return .text("This is too long or holds a NUL.\n", status: .unprocessable)
  }
}

extension Visit {
  fileprivate func state(of work: EditorWork) throws -> JSON {
    let context = try context()
    let body = work.form.fields[.body]
    let isLong = body.utf8.count > StoryFields.longestText
    let words = isLong ? 0 : SearchText.wordCount(Markdown.text(body))
    return [
      "at": .string(EditorState.time(now, work.edition, context)),
      "words": .string(EditorState.words(words, context)),
      "others": .string(EditorState.others(try work.others(), context)),
      "head": .int(Int64(work.copy.head)),
    ]
  }
}

import HTTP
import Markup
import News
import Views

/// `POST /desk/stories/{id}`: saves the text of a story as a revision.
func saveDraft(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    switch try work.save(merging: true) {
    case .refused(let response): return response
    case .saved(_, let isMerged):
      let done: EditorPage.Done = isMerged ? .merged : .saved
      return .redirect(to: Links.deskStory(work.copy.id, done: done).address)
    }
  }
}

import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/stories/{id}/throw`: forgets what was typed and never saved.
func throwTypedAway(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    try work.copies.dropAutosave(of: work.copy.id, by: work.staff.account.id)
    return .redirect(to: Links.deskStory(work.copy.id, done: .thrown).address)
  }
}

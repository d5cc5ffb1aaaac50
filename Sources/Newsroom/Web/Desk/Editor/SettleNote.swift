import HTTP
import News
import Stores
import Views

/// `POST /desk/stories/{id}/settle`: settles a note.
func settleNote(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    try work.checkMayWrite()
    guard let number = Int64(work.form.sent["settled"] ?? "") else { throw Refusal.notFound }
    do {
      try work.copies.settleNote(
        ID(rawValue: number), on: work.copy.id, by: work.desk.actor, at: visit.now)
    } catch Refusal.notFound {
      return try work.conflicted()
    }
    return try work.keepTyped(.note)
  }
}

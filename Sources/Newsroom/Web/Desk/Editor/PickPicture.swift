import HTTP
import Markup
import News
import Views

/// `POST /desk/stories/{id}/pick`: keeps what was typed and leads to the library of pictures.
func pickPicture(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    try work.checkMayWrite()
    _ = try work.keepTyped(.saved)
    return .redirect(to: Links.choosePicture(for: work.copy.id).address)
  }
}

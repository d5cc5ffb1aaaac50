import HTTP
import Markup
import News
import Views

/// `POST /desk/stories/{id}/versions`: keeps what was typed and leads to where the story that this
/// one translates is chosen.
func pickOriginal(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    try work.checkMayWrite()
    _ = try work.keepTyped(.saved)
    return .redirect(to: Links.chooseOriginal(of: work.copy.id).address)
  }
}

/// `POST /desk/stories/{id}/pick`: keeps what was typed and leads to the library of pictures.
func pickPicture(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    try work.checkMayWrite()
    _ = try work.keepTyped(.saved)
    return .redirect(to: Links.choosePicture(for: work.copy.id).address)
  }
}

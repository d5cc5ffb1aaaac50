import Markup
import Text

/// The text of a story that came as foreign HTML.
struct ForeignBody {
  /// The text as the page shows it.
  let html: String
  /// The words alone.
  let plain: String
  /// Addresses of pictures that the text shows and that are not here.
  let pictures: [String]

  /// Sanitises a source.
  ///
  /// Pictures from elsewhere become links: no page makes a reader's browser
  /// ask anybody else.
  init(_ source: String, base: Link?) {
    let sanitiser = Sanitiser(.article, base: base, pictures: .links)
    let body = sanitiser.body(source)
    (html, plain, pictures) = (body.html.string, body.plainText, body.pictures)
  }
}

import Compression
import HTTP
import Markup
import News
import Text
import Views

extension CachedPage {
  /// What a page is to whoever gets it with holes filled: nothing to be kept for anybody else.
  static let personalCacheControl = "private, no-cache"

  /// The fields of the page with its holes filled, but for the tag.
  func personalHeaders(isGzip: Bool) -> Headers {
    var headers = headers(of: isGzip ? .quickGzip : .identity, isText: true)
    headers.remove("ETag")
    headers.set("Cache-Control", Self.personalCacheControl)
    return headers
  }

  /// The link to change the story that the page shows; nil if it shows none.
  func editLink(_ languages: Languages) -> EditLink? {
    let path = Target(String(decoding: key.target, as: UTF8.self))?.path
    guard let place, let path else { return nil }
    return EditLink(path, place, in: languages[language])
  }

  /// The compressed pieces between the holes, made when the first reader with a cookie comes.
  func pieces(_ languages: Languages) -> GzipPieces {
    withForms { forms in
      if let known = forms.pieces { return known }
      let lengths = (
        star: StarButton.saved(in: languages[language]).bytes.count,
        follow: FollowButton.followed(in: languages[language]).bytes.count
      )
      let new = GzipPieces(
        HolePlace.pieces(of: forms.unpacked(), at: holes, lengths: lengths),
        level: Encoding.gzipLevel)
      forms.keep(pieces: new)
      return new
    }
  }
}

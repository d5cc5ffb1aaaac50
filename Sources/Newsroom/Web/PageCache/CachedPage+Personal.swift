import Compression
import HTTP
import Markup
import News
import Text
import Views

extension CachedPage {
  /// What a page is to whoever gets it with holes filled: nothing to be kept for anybody else.
  static let personalCacheControl = "private, no-cache"

  /// The page with its holes filled, for one reader: by the loop and by handlers alike.
  ///
  /// Gzip is spliced of pieces that were compressed once; brotli has no such pieces, since each
  /// part of it depends on those before. `fields` are the page's, when they are written out
  /// already.
  func personalResponse(
    _ filling: Filling, edit: EditLink?, _ codings: AcceptedCodings, known: EntityTagList?,
    fields: PreparedHeaders? = nil
  ) -> Response {
    let tag = personalTag(filling, hasLink: filling.mayFollow(edit), isGzip: codings.gzip)
    if let known, status == .ok, known.holds(tag) {
      return Response(
        .notModified,
        headers: [
          "ETag": String(decoding: tag, as: UTF8.self),
          "Cache-Control": Self.personalCacheControl, "Vary": "Accept-Encoding, Cookie",
        ])
    }
    let body =
      codings.gzip
      ? filling.fill(pieces, holes, edit: edit)
      : filling.fill(withForms { $0.unpacked() }, holes, edit: edit)
    var response = Response(status, body: .bytes(body))
    if let fields {
      response.prepared = status == .ok ? fields.with("ETag", tag) : fields
    } else {
      response.headers = personalHeaders(isGzip: codings.gzip)
      if status == .ok { response.headers.add("ETag", String(decoding: tag, as: UTF8.self)) }
    }
    return response
  }

  /// The tag of the page with its holes filled, with its quotes; made of bytes, since each reader
  /// has one of their own.
  private func personalTag(_ filling: Filling, hasLink: Bool, isGzip: Bool) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    bytes.append(quote)
    bytes.append(contentsOf: tag.utf8)
    bytes.append(contentsOf: filling.tag(holes))
    if hasLink { bytes.append(contentsOf: "-e".utf8) }
    if isGzip { bytes.append(contentsOf: "-g".utf8) }
    bytes.append(quote)
    return bytes
  }

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
    return EditLink(bytes: StaffBar.edit(path, in: languages[language]).bytes, place: place)
  }

  /// The compressed pieces between the holes, made when the first reader with a cookie comes.
  private var pieces: GzipPieces {
    withForms { forms in
      if let known = forms.pieces { return known }
      let texts = HolePlace.pieces(of: forms.unpacked(), at: holes)
      let new = GzipPieces(texts, level: Encoding.gzipLevel)
      forms.keep(pieces: new)
      return new
    }
  }
}

extension EntityTagList {
  fileprivate func holds(_ written: [UInt8]) -> Bool {
    guard let tag = EntityTag(parsing: String(decoding: written, as: UTF8.self)) else {
      return false
    }
    return switch self {
    case .any: true
    case .tags(let tags): tags.contains { $0.weaklyMatches(tag) }
    }
  }
}

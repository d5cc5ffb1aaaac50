import Compression
import HTTP
import News

extension CachedPage {
  /// The page with its holes filled, for one reader: by the loop and by handlers alike.
  ///
  /// Gzip is spliced of pieces that were compressed once; brotli has no such pieces, since each
  /// part of it depends on those before.
  func personalResponse(
    _ filling: Filling, _ codings: AcceptedCodings, known: EntityTagList?
  ) -> Response {
    let tag = EntityTag("\(tag)-p\(filling.tag)\(codings.gzip ? "-g" : "")")
    var headers = headers(of: codings.gzip ? .quickGzip : .identity, isText: true)
    headers.set("ETag", tag.description)
    headers.set("Cache-Control", "private, no-cache")
    if let known, status == .ok, known.holds(tag) {
      return Response(
        .notModified,
        headers: [
          "ETag": tag.description, "Cache-Control": "private, no-cache", "Vary": "Accept-Encoding",
        ])
    }
    let body: [UInt8]
    if codings.gzip {
      body = pieces.joined(with: holes.map { filling[$0.hole] })
    } else {
      headers.remove("Content-Encoding")
      body = filling.fill(withForms { $0.unpacked() }, holes)
    }
    return Response(status, headers: headers, body: .bytes(body))
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

  /// The path of the story that the page shows; nil if it shows none.
  var storyPath: String? {
    reading == nil ? nil : Target(String(decoding: key.target, as: UTF8.self))?.path
  }
}

extension EntityTagList {
  fileprivate func holds(_ tag: EntityTag) -> Bool {
    switch self {
    case .any: true
    case .tags(let tags): tags.contains { $0.weaklyMatches(tag) }
    }
  }
}

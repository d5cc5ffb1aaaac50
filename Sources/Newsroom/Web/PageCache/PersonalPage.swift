import Compression
import HTTP
import Text

/// A page with holes, as one who sends it to readers of their own keeps it: a handler for one
/// answer, an event loop in memory that no other loop touches.
struct PersonalPage {
  private let page: CachedPage
  private let languages: Languages
  private let isCopied: Bool
  private let status: Status
  /// The tag of what everybody gets, without quotes.
  private let tag: [UInt8]
  private let holes: [HolePlace]
  private let edit: EditLink?
  private var pieces: GzipPieces?
  /// The fields of the answer but for its tag, by whether it is compressed.
  private var fields: [Bool: PreparedHeaders] = [:]

  /// Takes a page; `isCopied` says whether into memory that nobody else uses, with its fields
  /// written out once for many answers.
  init(_ page: CachedPage, _ languages: Languages, isCopied: Bool) {
    (self.page, self.languages, self.isCopied) = (page, languages, isCopied)
    edit = page.editLink(languages)
    status = page.status
    tag = Array(page.tag.utf8)
    holes = isCopied ? page.holes.map { $0 } : page.holes
  }

  /// What somebody has in the holes.
  func texts(of filling: Filling) -> Filling.Texts { filling.texts(in: holes, edit: edit) }

  /// The page with its holes filled.
  ///
  /// Gzip is joined of pieces that were compressed once; brotli has no such pieces, since each
  /// part of it depends on those before.
  mutating func response(
    _ texts: Filling.Texts, _ codings: AcceptedCodings, known: EntityTagList?
  ) -> Response {
    let isGzip = codings.gzip
    let tag = fullTag(texts, isGzip: isGzip)
    if let known, status == .ok, known.holds(tag) {
      return Response(
        .notModified,
        headers: [
          "ETag": String(decoding: tag, as: UTF8.self),
          "Cache-Control": CachedPage.personalCacheControl, "Vary": "Accept-Encoding, Cookie",
        ])
    }
    var response = Response(status, body: .bytes(body(texts, isGzip: isGzip)))
    if isCopied {
      let fields = fields(isGzip: isGzip)
      response.prepared = status == .ok ? fields.with("ETag", tag) : fields
    } else {
      response.headers = page.personalHeaders(isGzip: isGzip)
      if status == .ok { response.headers.add("ETag", String(decoding: tag, as: UTF8.self)) }
    }
    return response
  }

  private mutating func body(_ texts: Filling.Texts, isGzip: Bool) -> [UInt8] {
    guard isGzip else { return page.withForms { $0.unpacked() }.filled(holes, with: texts) }
    if let pieces { return pieces.joined(texts.replacements) }
    let shared = page.pieces(languages)
    let own = isCopied ? shared.copied() : shared
    pieces = own
    return own.joined(texts.replacements)
  }

  private mutating func fields(isGzip: Bool) -> PreparedHeaders {
    if let known = fields[isGzip] { return known }
    let made = PreparedHeaders(page.personalHeaders(isGzip: isGzip))
    fields[isGzip] = made
    return made
  }

  /// The tag of the page with its holes filled, with its quotes; made of bytes, since each reader
  /// has one of their own.
  private func fullTag(_ texts: Filling.Texts, isGzip: Bool) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tag.count + texts.tag.count + 4)
    bytes.append(quote)
    bytes += tag
    bytes += texts.tag
    if isGzip { bytes += "-g".utf8 }
    bytes.append(quote)
    return bytes
  }
}

extension [UInt8] {
  /// A page's bytes with its holes filled.
  func filled(_ places: [HolePlace], with texts: Filling.Texts) -> [UInt8] {
    var (filled, start): ([UInt8], Int) = ([], 0)
    filled.reserveCapacity(count + 4096)
    for replacement in texts.replacements {
      let range = places[HolePlace.hole(ofPiece: replacement.piece)].range
      filled += self[start..<range.lowerBound]
      for text in replacement.texts { filled += text.text }
      start = range.upperBound
    }
    return filled + self[start...]
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

import HTTP
import News
import Stores

/// `GET /pictures/{digest}-{width}.{format}`: a rendition of a picture; one whose licence has ended
/// is given to nobody but the desk.
func sendPicture(_ visit: Visit) throws -> Response {
  guard let name = RenditionName(visit.capture("file")) else { throw Refusal.notFound }
  let path = "\(visit.site.settings.pictures)/\(name.path)"
  guard let length = FileLength.of(path) else { throw Refusal.notFound }
  if try visit.site.library.isWithdrawn(name.digest),
    try visit.site.sessions.account(for: visit.request) == nil
  {
    throw Refusal.gone
  }
  var response = Response.file(path, length: length, type: name.type)
  response.headers.set("Cache-Control", CacheControl.forEver)
  response.headers.set("ETag", EntityTag(name.file).description)
  return response
}

/// The name of a rendition's file; anything else is no name, so no path leads elsewhere.
struct RenditionName {
  let file: String
  let type: MediaType
  /// The SHA-256 of the original.
  let digest: String

  init?(_ file: String) {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    let stem = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, stem.count == 2, stem[0].utf8.count == 64,
      stem[0].utf8.allSatisfy(\.isHexadecimal), stem[1].utf8.count <= 5, Int(stem[1]) != nil,
      let type = Self.types[String(parts[1])]
    else { return nil }
    self.file = file
    self.type = type
    digest = String(stem[0])
  }

  /// Where it lies below the folder of renditions: spread over 256 folders.
  var path: String { "\(digest.prefix(2))/\(file)" }

  private static let types: [String: MediaType] = ["jpg": .jpeg, "webp": .webp, "avif": .avif]
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}

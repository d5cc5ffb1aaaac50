import HTTP
import Markup
import News
import Stores
import Views

/// `GET /pictures/{digest}-{width}.{format}` and `{digest}-{shape}_{cut}-{width}.{format}`: a
/// rendition of a picture or of a crop; one whose licence has ended is given to nobody but the desk.
///
/// The address of a crop that is cut otherwise by now leads to the present one, that of a picture
/// that another has taken the place of to the other: whoever replaced it may have had reasons.
func sendPicture(_ visit: Visit) throws -> Response {
  guard let name = RenditionName(visit.capture("file")) else { throw Refusal.notFound }
  let path = "\(visit.site.settings.pictures)/\(name.path)"
  let standing = try visit.site.library.standing(of: name.digest)
  let isRestricted = standing.map { $0.isWithdrawn || $0.replacement != nil } ?? false
  let isForAll = try !isRestricted || visit.site.sessions.account(for: visit.request) != nil
  if !isForAll, let other = standing?.replacement {
    guard let present = try visit.present(name, of: other) else { throw Refusal.gone }
    return .redirect(to: present.address, status: .found)
  }
  guard let length = FileLength.of(path) else {
    guard let present = try visit.presentCrop(name) else { throw Refusal.notFound }
    return .redirect(to: present.address, status: .found)
  }
  guard isForAll else { throw Refusal.gone }
  var response = Response.file(path, length: length, type: name.type)
  response.headers.set("Cache-Control", CacheControl.forEver)
  response.headers.set("ETag", EntityTag(name.file).description)
  return response
}

extension Visit {
  /// The crop that there is now in the shape of one that is not here; nil when there is none, or it
  /// is not here either.
  fileprivate func presentCrop(_ name: RenditionName) throws -> Link? {
    guard let shape = name.shape, let picture = try site.pictureFiles.picture(name.digest),
      let crop = picture.crop(shape), !name.file.hasPrefix("\(name.digest)-\(crop.name)-")
    else { return nil }
    return name.nearest(crop.renditions).map { Links.picture(picture.digest, crop, $0) }
  }

  /// What of another picture is most like a rendition of one that it has taken the place of; nil when
  /// nothing of it is to be seen.
  fileprivate func present(_ name: RenditionName, of digest: String) throws -> Link? {
    guard let picture = try site.pictureFiles.picture(digest) else { return nil }
    if let crop = name.shape.flatMap(picture.crop), let rendition = name.nearest(crop.renditions) {
      return Links.picture(digest, crop, rendition)
    }
    return name.nearest(picture.renditions).map { Links.picture(digest, $0) }
  }
}

/// The name of a rendition's file; anything else is no name, so no path leads elsewhere.
struct RenditionName {
  let file: String
  let type: MediaType
  /// The SHA-256 of the original.
  let digest: String
  /// The shape of a crop; nil for the whole picture.
  let shape: Picture.Shape?
  let width: Int
  let ending: String

  init?(_ file: String) {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    let stem = (parts.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, (2...3).contains(stem.count), stem[0].utf8.count == 64,
      stem[0].utf8.allSatisfy(\.isHexadecimal), let last = stem.last, last.utf8.count <= 5,
      let width = Int(last), let type = Self.types[String(parts[1])]
    else { return nil }
    shape = stem.count == 3 ? Self.shape(stem[1]) : nil
    guard stem.count == 2 || shape != nil else { return nil }
    self.file = file
    self.type = type
    self.width = width
    ending = String(parts[1])
    digest = String(stem[0])
  }

  /// The shape of a crop's name, such as `16x9_50_50`: numbers follow, two or three.
  private static func shape(_ name: Substring) -> Picture.Shape? {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    let isCut = parts.dropFirst().allSatisfy { number in
      (1...3).contains(number.utf8.count)
        && number.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard isCut, (3...4).contains(parts.count) else { return nil }
    return Picture.Shape(rawValue: String(parts[0]))
  }

  /// Where it lies below the folder of renditions: spread over 256 folders.
  var path: String { "\(digest.prefix(2))/\(file)" }

  /// The rendition of the same format, or else JPEG, that is wide enough, or else the widest.
  func nearest(_ renditions: [Picture.Rendition]) -> Picture.Rendition? {
    let alike = renditions.filter { $0.format == ending }
    let fitting = alike.isEmpty ? renditions.filter { $0.format == "jpg" } : alike
    return fitting.first { $0.width >= width } ?? fitting.last
  }

  private static let types: [String: MediaType] = ["jpg": .jpeg, "webp": .webp, "avif": .avif]
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}

import HTTP
import Markup
import News
import Stores
import Views

extension APICall {
  /// The answer with a picture of the library as it is now; throws `Refusal.notFound`.
  func answer(picture digest: String, status: Status = .ok) throws -> Response {
    guard let picture = try site.library.picture(digest) else { throw Refusal.notFound }
    return answer(json(picture), status: status)
  }

  /// A picture of the library.
  func json(_ entry: LibraryPicture) -> JSON {
    let picture = entry.picture
    let work =
      switch entry.work {
      case .done: "complete"
      case .waiting: "being-made"
      case .failed: "failed"
      }
    return [
      "digest": .string(picture.digest), "width": JSON(picture.width),
      "height": JSON(picture.height), "colour": .string(picture.colour),
      "fileName": .string(entry.fileName), "format": .string(entry.format),
      "bytes": JSON(entry.bytes), "alt": .string(picture.alt), "caption": .string(picture.caption),
      "credit": .string(picture.credit), "rights": .string(entry.rights),
      "expires": JSON(entry.expires), "isWithdrawn": .bool(entry.isWithdrawn),
      "focus": ["x": JSON(entry.focus.x), "y": JSON(entry.focus.y)],
      "arrived": JSON(entry.arrived), "uploader": .string(entry.uploader),
      "renditionsAre": .string(work),
      "renditions": JSON(picture.renditions) {
        json($0, Links.picture(picture.digest, $0))
      },
      "crops": JSON(picture.crops) { crop in
        [
          "shape": .string(crop.shape.rawValue),
          "renditions": JSON(crop.renditions) { json($0, Links.picture(picture.digest, crop, $0)) },
        ]
      },
    ]
  }

  private func json(_ rendition: Picture.Rendition, _ link: Link) -> JSON {
    [
      "url": .string(visit.info.absolute(link).address), "width": JSON(rendition.width),
      "height": JSON(rendition.height), "format": .string(rendition.format),
    ]
  }
}

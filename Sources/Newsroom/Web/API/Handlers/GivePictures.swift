import HTTP
import Markup
import News
import Stores
import Views

/// `GET /pictures`: the library, by digest.
func givePictures(_ call: APICall) throws -> Response {
  let limit = call.number("limit") ?? 50
  let digests = try call.site.pictureFiles.digests(
    after: call.values["after"] ?? "", limit: limit
  ).map(\.digest)
  return call.answer([
    "pictures": JSON(try call.site.pictureFiles.pictures(digests), call.picture),
    "next": digests.count == limit ? JSON(digests.last) : .null,
  ])
}

/// `GET /pictures/{digest}`: one of them.
func givePicture(_ call: APICall) throws -> Response {
  guard let picture = try call.site.pictureFiles.picture(call.values["digest"] ?? "") else {
    throw Refusal.notFound
  }
  return call.answer(call.picture(picture))
}

extension APICall {
  fileprivate func picture(_ picture: Picture) -> JSON {
    [
      "digest": .string(picture.digest), "width": JSON(picture.width),
      "height": JSON(picture.height), "colour": .string(picture.colour),
      "renditions": JSON(picture.renditions) {
        rendition($0, Links.picture(picture.digest, $0))
      },
      "crops": JSON(picture.crops) { crop in
        [
          "shape": .string(crop.shape.rawValue),
          "renditions": JSON(crop.renditions) {
            rendition($0, Links.picture(picture.digest, crop, $0))
          },
        ]
      },
    ]
  }

  private func rendition(_ rendition: Picture.Rendition, _ link: Link) -> JSON {
    [
      "url": .string(visit.info.absolute(link).address), "width": JSON(rendition.width),
      "height": JSON(rendition.height), "format": .string(rendition.format),
    ]
  }
}

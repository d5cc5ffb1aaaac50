import HTTP
import Markup
import News
import Stores

/// `GET /pictures`: the library, newest first.
func givePictures(_ call: APICall) throws -> Response {
  var request = LibraryRequest(limit: call.number("limit") ?? 50)
  request.text = call.values["text"] ?? ""
  request.uploader = call.values["uploader"] ?? ""
  request.from = call.values["from"].flatMap(Shape.instant)
  request.to = call.values["to"].flatMap(Shape.instant)
  request.expiresBefore = call.values["expires"].flatMap(Shape.instant)
  request.before = try call.values["after"].map { text in
    guard let place = LibraryRequest.Place(text: text) else {
      throw APIProblem(
        .unprocessable, "Some parameters cannot be taken.",
        faults: [.init(field: "after", message: "is no key that a list has given")])
    }
    return place
  }
  let found = try call.site.library.list(request)
  return call.answer([
    "pictures": JSON(found.pictures, call.json), "next": JSON(found.older?.text),
  ])
}

/// `GET /pictures/{digest}`: one of them.
func givePicture(_ call: APICall) throws -> Response {
  try call.answer(picture: call.values["digest"] ?? "")
}

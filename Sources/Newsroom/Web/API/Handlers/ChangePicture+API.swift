import HTTP
import Markup
import News
import Stores

/// `PATCH /pictures/{digest}`: changes the words, rights and focus that are given.
func changePicture(_ call: APICall) throws -> Response {
  let digest = call.values["digest"] ?? ""
  let change = call.body
  try call.site.library.change(digest, by: call.who().actor, at: call.visit.now) { words in
    words.take(change)
  }
  return try call.answer(picture: digest)
}

extension LibraryPicture.Words {
  /// Takes the fields that an object has, which is of the shape of a change.
  fileprivate mutating func take(_ json: JSON) {
    if let text = json["alt"]?.text { alt = text }
    if let text = json["caption"]?.text { caption = text }
    if let text = json["credit"]?.text { credit = text }
    if let text = json["rights"]?.text { rights = text }
    if let value = json["expires"] { expires = value.text.flatMap(Shape.instant) }
    if let point = json["focus"] {
      let percent = { (name: String) in point[name]?.number.flatMap { Int(exactly: $0) } ?? 50 }
      focus = Picture.Focus(x: percent("x"), y: percent("y"))
    }
  }
}

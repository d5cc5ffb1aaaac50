import HTTP
import Markup
import News

/// `PATCH /stories/{story}`: saves the fields that are given; the others stay as they are.
func changeStory(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  let base = try call.base()
  return try call.aware(of: story) { desk in
    var draft = try desk.copy(story).draft
    draft.take(call.body["draft"] ?? .null)
    _ = try desk.save(draft, of: story, on: base, why: call.text("why"))
    return try call.answer(story: story)
  }
}

extension APICall {
  /// The revision that a change rests on: in the body, or as the tag in `If-Match`.
  fileprivate func base() throws -> Int {
    let tag = values["If-Match"].flatMap { Int($0.filter { $0 != "\"" }) }
    if let base = body["base"]?.number.flatMap({ Int(exactly: $0) }) {
      guard tag == nil || tag == base else {
        throw APIProblem(
          .unprocessable, "The body and If-Match name different revisions.")
      }
      return base
    }
    guard let tag else {
      throw APIProblem(
        .unprocessable, "Say what the change rests on: 'base' in the body, or If-Match.",
        faults: [.init(field: "base", message: "is missing")])
    }
    return tag
  }
}

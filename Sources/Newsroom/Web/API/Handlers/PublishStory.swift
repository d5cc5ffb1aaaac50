import HTTP
import News

/// `POST /stories/{story}/publication`: brings the newest revision before readers.
func publishStory(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  return try call.aware(of: story) { desk in
    _ = try desk.publish(
      story, revision: try call.required("revision"), kind: try call.kind(),
      note: call.text("note"))
    return try call.answer(story: story)
  }
}

extension APICall {
  /// What a publication is to readers.
  func kind() throws -> Act.Kind {
    guard let kind = Act.Kind(rawValue: text("kind")) else {
      throw Refusal.invalid([.init(field: "kind", message: "is missing")])
    }
    return kind
  }
}

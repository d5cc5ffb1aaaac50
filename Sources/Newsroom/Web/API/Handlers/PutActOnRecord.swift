import HTTP
import News

/// `POST /stories/{story}/acts`: retracts a story, or restores it.
func putActOnRecord(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  return try call.aware(of: story) { desk in
    _ = try desk.act(try call.kind(), on: story, note: call.text("note"))
    return try call.answer(story: story)
  }
}

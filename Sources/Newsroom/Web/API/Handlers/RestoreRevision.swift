import HTTP
import News

/// `POST /stories/{story}/revisions/{revision}/restoration`: makes an older text the newest again.
func restoreRevision(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  guard let number = call.number("revision") else { throw Refusal.notFound }
  return try call.aware(of: story) { desk in
    _ = try desk.restore(
      number, of: story, on: try call.required("base"), why: call.text("why"))
    return try call.answer(story: story)
  }
}

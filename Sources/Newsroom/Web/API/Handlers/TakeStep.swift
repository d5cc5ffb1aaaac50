import HTTP
import News

/// `POST /stories/{story}/steps`: takes a step towards publication.
func takeStep(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  guard let step = DeskStep(rawValue: call.text("step")) else { throw Refusal.notFound }
  guard try call.who().token.scopes.contains(where: { $0.permission == step.permission }) else {
    throw APIProblem(.forbidden, "The token is not for '\(step.permission.rawValue)'.")
  }
  return try call.aware(of: story) { desk in
    try desk.take(step, on: story, note: call.text("note"))
    return try call.answer(story: story)
  }
}

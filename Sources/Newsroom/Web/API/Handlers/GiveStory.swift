import HTTP

/// `GET /stories/{story}`: a story as the desk works on it.
func giveStory(_ call: APICall) throws -> Response {
  try call.answer(story: call.identity("story"))
}

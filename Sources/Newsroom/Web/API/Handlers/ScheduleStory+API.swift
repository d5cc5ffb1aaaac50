import Stores
import HTTP
import News

/// `PUT /stories/{story}/schedule`: has the newest revision published by itself.
func scheduleStory(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  guard let due = Shape.instant(call.text("due")) else {
    throw Refusal.invalid([.init(field: "due", message: "is missing")])
  }
  return try call.aware(of: story) { desk in
    try desk.schedule(
      story, revision: try call.required("revision"), due: due, kind: try call.kind(),
      note: call.text("note"))
    return try call.answer(story: story)
  }
}

/// `DELETE /stories/{story}/schedule`: takes the schedule back.
func unscheduleStory(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  let desk = try call.desk()
  guard try desk.copy(story).scheduled != nil else {
    throw Refusal.conflict("nothing is scheduled")
  }
  try desk.unschedule(story)
  return try call.answer(story: story)
}

import HTTP
import Markup
import News
import Times
import Views

/// `POST /stories`: begins a story.
func createStory(_ call: APICall) throws -> Response {
  var draft = StoryDraft()
  draft.take(call.body["draft"] ?? .null)
  draft.guid = call.text("guid")
  let state = call.body["state"]?.text.flatMap(StoryState.init(rawValue:)) ?? .draft
  let story = try call.desk().create(draft, as: state, plan: StoryPlan(call.body["plan"]))
  var response = try call.answer(story: story, status: .created)
  response.headers.set("Location", "\(APITable.prefix)/stories/\(story.rawValue)")
  return response
}

extension StoryPlan {
  /// The plan of an object of its shape; nil for null.
  init?(_ json: JSON?) {
    guard let json, let day = json["day"]?.text.flatMap(ISO8601.date) else { return nil }
    let number = { (name: String) in json[name]?.number.flatMap { Int(exactly: $0) } ?? 0 }
    self.init(day: day, words: number("words"), pictures: number("pictures"))
  }
}

import Stores
import HTTP
import Markup
import News

/// `PUT /stories/{story}/owner`: assigns a story to somebody, or to nobody.
func assignStory(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  let number = call.body["account"]?.number
  let accounts = number == nil ? [] : try call.site.accounts.all()
  let account = accounts.first { $0.id.rawValue == number }
  guard number == nil || account != nil else {
    throw Refusal.invalid([.init(field: "account", message: "there is no such account")])
  }
  try call.desk().assign(story, to: account)
  return try call.answer(story: story)
}

/// `PUT /stories/{story}/plan`: puts a story into the budget, or takes it out.
func planStory(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  try call.desk().plan(StoryPlan(call.body["plan"]), for: story)
  return try call.answer(story: story)
}

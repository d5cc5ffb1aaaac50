import Stores
import HTTP
import Markup
import News

/// `GET /stories/{story}/revisions`: every saved revision, newest first.
func giveRevisions(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  _ = try call.desk().copy(story)
  return call.answer([
    "revisions": JSON(try call.site.workingCopies.revisions(of: story)) { JSON($0) }
  ])
}

/// `GET /stories/{story}/revisions/{revision}`: the text of one.
func giveRevision(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  _ = try call.desk().copy(story)
  guard let number = call.number("revision"),
    let draft = try call.site.workingCopies.draft(of: story, revision: number)
  else { throw Refusal.notFound }
  return call.answer(["number": JSON(number), "draft": JSON(draft)])
}

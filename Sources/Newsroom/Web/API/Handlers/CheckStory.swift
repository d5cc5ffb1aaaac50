import HTTP
import Markup
import News

/// `GET /stories/{story}/checks`: what keeps the newest revision from readers, and what an editor
/// should know of it.
func checkStory(_ call: APICall) throws -> Response {
  let desk = try call.desk()
  let copy = try desk.copy(call.identity("story"))
  var (faults, remarks): ([Refusal.Fault], [Refusal.Fault]) = ([], [])
  do {
    remarks = try desk.prepare(copy.draft).remarks
  } catch Refusal.invalid(let found) {
    faults = found
  }
  return call.answer([
    "mayBePublished": .bool(faults.isEmpty), "faults": JSON(faults) { JSON($0) },
    "remarks": JSON(remarks) { JSON($0) },
  ])
}

import HTTP
import Markup
import News

/// `GET /stories/{story}/checks`: what keeps the newest revision from readers, and what an editor
/// should know of it.
func checkStory(_ call: APICall) throws -> Response {
  let desk = try call.desk()
  let copy = try desk.copy(call.identity("story"))
  let checks = try desk.checks(copy.draft, of: copy)
  var faults = checks.filter(\.isBlocking).map { JSON($0) }
  var remarks = checks.filter { !$0.isBlocking }.map { JSON($0) }
  do {
    remarks += try desk.prepare(copy.draft).remarks.map { JSON($0) }
  } catch Refusal.invalid(let found) {
    faults += found.map { JSON($0) }
  }
  return call.answer([
    "mayBePublished": .bool(faults.isEmpty), "faults": .array(faults),
    "remarks": .array(remarks),
  ])
}

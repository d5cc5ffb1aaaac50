import Stores
import HTTP
import Markup
import News

/// `GET /stories/{story}/notes`: the notes to colleagues, open ones first.
func giveNotes(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  _ = try call.desk().copy(story)
  return call.answer(["notes": JSON(try call.site.workingCopies.notes(on: story)) { JSON($0) }])
}

/// `POST /stories/{story}/notes`: writes a note to colleagues.
func writeNote(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  let desk = try call.deskForWriting(on: story)
  try call.site.workingCopies.addNote(
    call.text("text"), passage: call.text("passage"), on: story, by: desk.actor,
    at: call.visit.now)
  return try giveNotes(call)
}

/// `POST /stories/{story}/notes/{note}/settlement`: settles a note.
func settleNote(_ call: APICall) throws -> Response {
  let story: ID<Story> = try call.identity("story")
  let desk = try call.deskForWriting(on: story)
  try call.site.workingCopies.settleNote(
    call.identity("note"), on: story, by: desk.actor, at: call.visit.now)
  return try giveNotes(call)
}

extension APICall {
  /// The desk of somebody who may write in a story's section.
  fileprivate func deskForWriting(on story: ID<Story>) throws -> StoryDesk {
    let desk = try desk()
    guard try desk.may(.write, try desk.copy(story).draft) else { throw Refusal.notAllowed }
    return desk
  }
}

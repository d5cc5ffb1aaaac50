import HTTP
import Markup
import News
import Stores
import Views

extension Visit {
  /// Does what a form of the desk asks when it comes from here, from somebody who is signed in and
  /// may do it somewhere; else answers with a notice that keeps what was typed.
  ///
  /// What may be done to one story, the work itself has to ask.
  func staffForm(
    _ permission: Permission, keeping name: String = "note",
    _ work: (Query, SignedIn) throws -> Response
  ) throws -> Response {
    let form = try deskForm()
    let others = form.items.filter { $0.name != name && $0.name != "token" }
    let kept = DeskNotice.Kept(
      action: Link(request.path), fields: others.map { (name: $0.name, value: $0.value) },
      name: name, text: form[name] ?? "")
    guard isFromHere else { return try refusedForm(self) }
    guard let staff = try site.sessions.account(for: request) else {
      let notice = DeskNotice(.notSignedIn, kept: kept)
      return page(notice.html(in: try context()), status: .forbidden)
    }
    guard staff.made(form["token"]) else {
      let notice = DeskNotice(.oldForm, staff: staff.staff, kept: kept)
      return page(notice.html(in: try context()), status: .forbidden)
    }
    guard staff.account.mayAnywhere(permission) else {
      return try mayNot(self, staff, kept: kept)
    }
    do {
      return try work(form, staff)
    } catch Refusal.notAllowed {
      return try mayNot(self, staff, kept: kept)
    }
  }

  /// The story that the route captured by its number; throws `Refusal.notFound`.
  func capturedStory() throws -> ID<Story> {
    guard let number = Int64(capture("id")), number > 0 else { throw Refusal.notFound }
    return ID(rawValue: number)
  }
}

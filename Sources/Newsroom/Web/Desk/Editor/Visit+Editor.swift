import HTTP
import Markup
import News
import Views

extension Visit {
  /// Does what a form of the editor asks, when it comes from this desk, from somebody who is signed
  /// in and may; else answers with a notice that keeps what was typed.
  func edited(_ work: (EditorWork) throws -> Response) throws -> Response {
    try edited(try deskForm(), work)
  }

  /// The same for a form that was read already.
  func edited(_ form: Query, _ work: (EditorWork) throws -> Response) throws -> Response {
    guard isFromHere else { return try refusedForm(self) }
    guard let staff = try site.sessions.account(for: request) else {
      return try kept(.notSignedIn, form, nil)
    }
    guard staff.made(form["token"]) else { return try kept(.oldForm, form, staff) }
    do {
      return try work(try EditorWork(self, staff, form))
    } catch Refusal.notAllowed {
      return try kept(.mayNot, form, staff)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      // A full disk or a database that cannot be reached costs nobody their text.
      site.log(LogLine(.error, requestID: request.id, "what was typed cannot be saved: \(error)"))
      return try kept(.broken, form, staff, .unavailable)
    }
  }

  private func kept(
    _ kind: DeskNotice.Kind, _ form: Query, _ staff: SignedIn?, _ status: Status = .forbidden
  ) throws -> Response {
    let fields = form.items.filter { $0.name != "token" && $0.name != "body" }
    let kept = DeskNotice.Kept(
      action: Link(request.path), fields: fields.map { (name: $0.name, value: $0.value) },
      name: "body", text: form["body"] ?? "")
    let notice = DeskNotice(kind, staff: staff?.staff, kept: kept)
    return page(notice.html(in: try context()), status: status)
  }
}

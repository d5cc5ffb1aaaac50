import HTTP
import Markup
import News
import Views

extension Visit {
  /// Does what a form of somebody's own asks, when it comes from this desk and from whoever is
  /// signed in; else answers with a notice that keeps what was typed.
  func ownForm(
    _ form: Query, _ kept: DeskNotice.Kept? = nil, needing permission: Permission = .look,
    _ work: (SignedIn) throws -> Response
  ) throws -> Response {
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
    return try work(staff)
  }
}

extension Query {
  /// The number that a form names a thing by; throws `Refusal.notFound`.
  func identity<Noun>(_ name: String = "id") throws -> ID<Noun> {
    guard let number = self[name].flatMap({ Int64($0) }) else { throw Refusal.notFound }
    return ID(rawValue: number)
  }
}

import HTTP
import Markup
import News
import Stores
import Times
import Views

/// A request about the paper by somebody who is signed in.
struct PaperDesk {
  let visit: Visit
  let staff: SignedIn
  /// The fields that were sent; none when a page is only looked at.
  var form = Query()

  var site: Site { visit.site }
  var actor: Actor { Actor(staff.account) }
  var now: Instant { visit.now }

  /// The mark of the state that the form rests on.
  var base: StateMark { StateMark(text: form["base"] ?? "") }

  /// Whether the page is shown after something was saved.
  var isSaved: Bool { visit.request.query["saved"] != nil }

  /// A line that was typed, without space around it.
  func line(_ name: String) -> String {
    let text = form[name] ?? ""
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// A text that was typed, with plain line ends.
  func text(_ name: String) -> String { (form[name] ?? "").withPlainLines }

  /// The edition that the address names.
  func edition() throws -> Edition {
    let language = visit.capture("language")
    guard let edition = visit.editions.first(where: { $0.language == language }) else {
      throw Refusal.notFound
    }
    return edition
  }

  func frame(_ edition: Edition? = nil) -> PaperFrame { PaperFrame(staff.staff, edition: edition) }

  /// Throws unless they may do something in an edition, a section, or all of the paper.
  func check(
    _ permission: Permission, in edition: Edition? = nil, section: ID<Section>? = nil
  ) throws {
    guard staff.account.may(permission, in: edition?.id, section: section) else {
      throw Refusal.notAllowed
    }
  }

  /// What was typed in the fields of a form.
  var typed: [String: String] {
    form.items.reduce(into: [:]) { $0[$1.name] = $1.value.withPlainLines }
  }

  /// The address of a page after something was saved.
  func saved(_ link: Link) -> Response {
    let sign = link.address.contains("?") ? "&" : "?"
    return .redirect(to: link.address + sign + "saved=yes")
  }

  /// Does what a form asks; when that is refused, shows its page again with what was typed, what is
  /// wrong, and what somebody else has made of it meanwhile.
  ///
  /// `page` is asked for the form as it is now, and makes the page of a form.
  func save(
    _ work: () throws -> Response, otherwise present: () throws -> PaperForm,
    page: (PaperForm) throws -> HTML
  ) throws -> Response {
    do {
      return try work()
    } catch Refusal.invalid(let faults) {
      var form = try present()
      form.base = base
      form.values = typed
      form.faults = faults
      return visit.page(try page(form), status: .unprocessable)
    } catch Refusal.conflict {
      var form = try present()
      form.present = form.values
      form.values = typed
      return visit.page(try page(form), status: .conflict)
    }
  }
}

/// A page about the paper for the signed-in.
func paperPage(_ handler: @escaping @Sendable (PaperDesk) throws -> Response) -> Handler {
  staffOnly { visit, staff in
    guard staff.account.mayAnywhere(.arrange) else { return try mayNot(visit, staff) }
    do {
      return try handler(PaperDesk(visit: visit, staff: staff))
    } catch Refusal.notAllowed {
      return try mayNot(visit, staff)
    }
  }
}

/// What a form about the paper does, when it comes from this desk, from somebody who is signed in
/// and may; else a notice keeps what was typed.
func paperForm(_ handler: @escaping @Sendable (PaperDesk) throws -> Response) -> Handler {
  atDesk { visit in
    let form = try visit.deskForm()
    let kept = form.keptAtDesk(action: Link(visit.request.rawTarget))
    guard visit.isFromHere else { return try refusedForm(visit) }
    guard let staff = try visit.site.sessions.account(for: visit.request) else {
      let notice = DeskNotice(.notSignedIn, kept: kept)
      return visit.page(notice.html(in: try visit.context()), status: .forbidden)
    }
    guard staff.made(form["token"]) else {
      let notice = DeskNotice(.oldForm, staff: staff.staff, kept: kept)
      return visit.page(notice.html(in: try visit.context()), status: .forbidden)
    }
    do {
      return try handler(PaperDesk(visit: visit, staff: staff, form: form))
    } catch Refusal.notAllowed {
      return try mayNot(visit, staff, kept: form.writtenOut(kept))
    }
  }
}

extension Query {
  /// Everything that was typed, as lines to be copied: nothing is sent again.
  fileprivate func writtenOut(_ kept: DeskNotice.Kept) -> DeskNotice.Kept {
    var kept = kept
    kept.text = items.filter { !["token", "base"].contains($0.name) }
      .map { "\($0.name): \($0.value.withPlainLines)" }.joined(separator: "\n")
    return kept
  }

  /// What was typed in a form, its longest field to be seen and the others along with it.
  fileprivate func keptAtDesk(action: Link) -> DeskNotice.Kept {
    let others = items.filter { $0.name != "token" }
    let longest = others.indices.max { others[$0].value.utf8.count < others[$1].value.utf8.count }
    let fields = others.indices.filter { $0 != longest }.map {
      (name: others[$0].name, value: others[$0].value)
    }
    return DeskNotice.Kept(
      action: action, fields: fields, name: longest.map { others[$0].name } ?? "text",
      text: longest.map { others[$0].value.withPlainLines } ?? "")
  }
}

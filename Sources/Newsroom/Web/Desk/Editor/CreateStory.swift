import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/stories/new`: begins a story as an idea or a draft.
func createStory(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  let headline = StoryForm.plain(form["headline"] ?? "")
  let kept = DeskNotice.Kept(
    action: Links.newStory, fields: ["place", "as"].map { (name: $0, value: form[$0] ?? "") },
    name: "headline", text: headline)
  return try visit.guardedByToken(form, kept) { staff in
    guard staff.account.mayAnywhere(.write) else { throw Refusal.notAllowed }
    var page = try visit.newStoryPage(for: staff)
    page.headline = headline
    page.place = form["place"] ?? ""
    var fields = StoryFields()
    fields[.headline] = headline
    if let place = page.chosen {
      fields[.section] = place.section.slug
      var (draft, faults) = fields.draft(of: StoryDraft(), in: place.edition.zone)
      draft.edition = place.edition.language
      page.faults = faults
      let state: StoryState = form["as"] == "idea" ? .idea : .draft
      if faults.isEmpty {
        let desk = StoryDesk(visit, staff.account)
        let story = try desk.create(draft, as: state)
        return .redirect(
          to: Links.deskStory(story, done: .saved).address)
      }
    } else {
      page.faults = [FieldFault("place", .unknown)]
    }
    let html = page.html(for: staff.staff, in: try visit.context())
    return visit.page(html, status: .unprocessable)
  }
}

extension Visit {
  /// Does what a form asks when it comes from this desk and from somebody who is signed in; else,
  /// and when they may not, answers with a notice that keeps what was typed.
  func guardedByToken(
    _ form: Query, _ kept: DeskNotice.Kept, _ work: (SignedIn) throws -> Response
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
    do {
      return try work(staff)
    } catch Refusal.notAllowed {
      return try mayNot(self, staff, kept: kept)
    }
  }
}

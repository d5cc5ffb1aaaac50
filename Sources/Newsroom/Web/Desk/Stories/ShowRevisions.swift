import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/stories/{id}/revisions`: every saved revision of a story.
func showRevisions(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  let story = try visit.capturedStory()
  let desk = StoryDesk(visit, staff.account)
  let copy = try desk.copy(story)
  let isAllowed = try visit.site.decisions.deskPolicy().changesArePublic
  var page = RevisionsPage(
    copy: copy, revisions: try visit.site.workingCopies.revisions(of: story),
    isLogPublic: isAllowed ? try !visit.site.changeLogs.isHidden(story) : nil,
    mayPublish: try desk.may(.publish, copy.draft))
  page.replacements = try visit.site.library.replacements(in: story)
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

/// `GET /desk/stories/{id}/revisions/compare?from=…&to=…`: the difference of two revisions.
func compareRevisions(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  let query = visit.request.query
  guard let from = query["from"].flatMap({ Int($0) }), let to = query["to"].flatMap({ Int($0) })
  else { throw Refusal.notFound }
  let page = try visit.comparison(of: try visit.capturedStory(), from, to, staff)
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

/// `POST /desk/stories/{id}/revisions/restore`: makes a revision the newest one again.
func restoreRevision(_ visit: Visit) throws -> Response {
  try visit.staffForm(.write, keeping: "why") { form, staff in
    let story = try visit.capturedStory()
    guard let revision = Int(form["revision"] ?? ""), let base = Int(form["base"] ?? "") else {
      throw Refusal.notFound
    }
    let desk = StoryDesk(visit, staff.account)
    let why = (form["why"] ?? "").withPlainLines
    do {
      _ = try desk.restore(revision, of: story, on: base, why: why)
      return .redirect(to: Links.deskStory(story, "revisions").address)
    } catch Refusal.conflict {
      let head = try desk.copy(story).head
      var page = try visit.comparison(of: story, head, revision, staff)
      page.refused = (why, isConflict: true)
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .conflict)
    }
  }
}

/// `POST /desk/stories/{id}/change-log`: takes a story's log away from readers, or gives it back.
func hideChangeLog(_ visit: Visit) throws -> Response {
  try visit.staffForm(.publish) { form, staff in
    let story = try visit.capturedStory()
    let desk = StoryDesk(visit, staff.account)
    guard try desk.may(.publish, try desk.copy(story).draft) else { throw Refusal.notAllowed }
    try visit.site.changeLogs.hide(
      form["hidden"] == "yes", story, by: Actor(staff.account), at: visit.now)
    return .redirect(to: Links.deskStory(story, "revisions").address)
  }
}

extension Visit {
  /// The difference of two revisions of a story, as far as both are there.
  fileprivate func comparison(
    of story: ID<Story>, _ from: Int, _ to: Int, _ staff: SignedIn
  ) throws -> ComparePage {
    let desk = StoryDesk(self, staff.account)
    let copy = try desk.copy(story)
    let revisions = try site.workingCopies.revisions(of: story)
    let side = { (number: Int) throws -> ComparePage.Side in
      guard let revision = revisions.first(where: { $0.number == number }),
        let draft = try site.workingCopies.draft(of: story, revision: number)
      else { throw Refusal.notFound }
      return ComparePage.Side(
        revision: revision, draft: draft, body: try? desk.prepare(draft).story.body)
    }
    return ComparePage(
      story: story, from: try side(from), to: try side(to), head: copy.head,
      mayRestore: try desk.may(.write, copy.draft))
  }
}

import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/stories/file`: publishes a story's changed file.
func saveStory(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  let kept = DeskNotice.Kept(
    action: Links.storyFile(),
    fields: ["story", "basis"].map { (name: $0, value: form[$0] ?? "") }, name: "text",
    text: form["text"] ?? "")
  return try visit.guarded(form, kept) { staff in
    let work = try StoryWork(visit, form["story"] ?? "", by: staff)
    guard try !visit.site.decisions.deskPolicy().fourEyes else {
      let notice = DeskNotice(.fourEyes, staff: staff.staff, kept: kept)
      return visit.page(notice.html(in: try visit.context()), status: .forbidden)
    }
    let text = kept.text.withPlainLines
    do {
      guard let basis = Manuscript.Basis(text: form["basis"] ?? "") else {
        throw Refusal.conflict("the form does not say what it rests on")
      }
      let desk = StoryDesk(visit, staff.account)
      let published = try visit.site.storyFiles?.publish(
        work.file.manuscript.address, text, basis, desk.faultsOfPlace)
      if let published {
        try visit.site.audit.add(
          "story.publish-file", by: Actor(staff.account), on: "story:\(published.id.rawValue)",
          work.file.manuscript.draft.headline, at: visit.now)
      }
      let address = published?.address ?? work.file.manuscript.address
      return .redirect(to: try work.place(of: address, visit))
    } catch let error as StoryFiles.Faults {
      var page = work.page
      page.text = text
      page.basis = form["basis"] ?? ""
      page.faults = error.faults.map(EditPage.Fault.init)
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .unprocessable)
    } catch Refusal.conflict {
      let notice = DeskNotice(.conflict(story: work.path), staff: staff.staff, kept: kept)
      return visit.page(notice.html(in: try visit.context()), status: .conflict)
    }
  }
}

extension StoryDesk {
  /// Says that a draft moves a story to where they may not publish.
  fileprivate func faultsOfPlace(_ draft: StoryDraft) throws -> [Refusal.Fault] {
    guard try !may(.publish, draft) else { return [] }
    return [
      .init(field: "section", message: "you may not publish in the section “\(draft.section)”")
    ]
  }
}

extension Visit {
  /// Does what a form asks when it comes from this desk, from somebody who is signed in and may
  /// publish; else answers with a notice that keeps what was typed.
  func guarded(
    _ form: Query, _ kept: DeskNotice.Kept, _ work: (SignedIn) throws -> Response
  ) throws -> Response {
    try guardedByToken(form, kept) { staff in
      guard staff.account.mayAnywhere(.publish) else { throw Refusal.notAllowed }
      return try work(staff)
    }
  }
}

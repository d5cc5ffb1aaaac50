import HTTP
import News
import Stores
import Views

/// `POST /desk/stories/act`: puts a correction, a retraction or another act on a story's record.
func actOnStory(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  let note = (form["note"] ?? "").withPlainLines
  let kept = DeskNotice.Kept(
    action: Links.actOnStory,
    fields: ["story", "kind"].map { (name: $0, value: form[$0] ?? "") }, name: "note", text: note)
  return try visit.guarded(form, kept) { staff in
    let work = try StoryWork(visit, form["story"] ?? "", by: staff)
    var page = work.page
    guard let kind = Act.Kind(rawValue: form["kind"] ?? ""), kind != .publish, kind != .edit else {
      throw Refusal.invalid([Refusal.Fault(field: "kind", message: "is no act")])
    }
    do {
      guard !note.allSatisfy(\.isWhitespace) else {
        throw Refusal.invalid([
          Refusal.Fault(field: "note", message: "the sentence for readers is missing")
        ])
      }
      let published = try visit.site.publishing.act(
        kind, on: work.file.manuscript.draft.guid, note: note, at: visit.now)
      try visit.site.audit.add(
        "story.\(kind.rawValue)", by: Actor(staff.account),
        on: "story:\(published.id.rawValue)", work.file.manuscript.draft.headline, detail: note,
        at: visit.now)
      return .redirect(to: try work.place(of: published.address, visit))
    } catch Refusal.invalid(let faults) {
      page.act = (kind, note)
      page.actFaults = faults.map {
        EditPage.Fault(line: nil, field: $0.field, message: $0.message)
      }
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .unprocessable)
    } catch Refusal.conflict(let words) {
      page.act = (kind, note)
      page.actFaults = [EditPage.Fault(line: nil, field: "kind", message: words)]
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .conflict)
    }
  }
}

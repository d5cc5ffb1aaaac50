import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/selected`: tells what an act would do to each of the selected stories.
func previewSelected(_ visit: Visit) throws -> Response {
  try visit.staffForm(.look) { form, staff in
    let fields = DeskListFields(Query(parsing: form["back"] ?? ""))
    let selection = try Selection(form, visit, staff)
    if let fault = selection.fault {
      var page = try visit.storiesPage(fields, staff)
      page.selectionFault = fault
      page.selected = Set(selection.stories.map(\.story))
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .unprocessable)
    }
    return try selection.page(fields, isDone: false, visit, staff) { try $0.lot($1) }
  }
}

/// `POST /desk/selected/do`: does it, to each on its own.
func actOnSelected(_ visit: Visit) throws -> Response {
  try visit.staffForm(.look) { form, staff in
    let fields = DeskListFields(Query(parsing: form["back"] ?? ""))
    let selection = try Selection(form, visit, staff)
    guard selection.fault == nil else { return .redirect(to: fields.link().address) }
    return try selection.page(fields, isDone: true, visit, staff) { try $0.done($1) }
  }
}

/// The stories that are selected, and the act.
private struct Selection {
  let act: BulkAct?
  let stories: [BulkWork.Selected]
  let owner: Account?
  let place: (edition: Edition, section: Section)?
  let note: String

  init(_ form: Query, _ visit: Visit, _ staff: SignedIn) throws {
    act = form["act"].flatMap(BulkAct.init(rawValue:))
    var seen: Set<ID<Story>> = []
    stories = form.all("story").compactMap(BulkWork.Selected.init).filter {
      seen.insert($0.story).inserted
    }
    let wanted = form["to"].flatMap { Int64($0) }
    owner = try wanted.flatMap { number in
      try visit.site.accounts.all().first { $0.id.rawValue == number }
    }
    place = try visit.section(of: form["place"] ?? "")
    let text = (form["note"] ?? "").withPlainLines
    note = text.allSatisfy(\.isWhitespace) ? "" : text
  }

  /// Why nothing can be done.
  var fault: StoriesPage.SelectionFault? {
    if stories.isEmpty { return .empty }
    if stories.count > BulkWork.most { return .tooMany }
    guard let act else { return .noAct }
    if act == .move, place == nil { return .noPlace }
    return act == .retract && note.isEmpty ? .noSentence : nil
  }

  func page(
    _ fields: DeskListFields, isDone: Bool, _ visit: Visit, _ staff: SignedIn,
    _ lot: (BulkWork, BulkWork.Selected) throws -> BulkPage.Lot
  ) throws -> Response {
    guard let act else { throw Refusal.invalid([]) }
    let work = BulkWork(
      desk: StoryDesk(visit, staff.account), act: act, owner: owner,
      place: place, note: note, fourEyes: try visit.site.decisions.deskPolicy().fourEyes)
    let lots = try stories.map { try lot(work, $0) }
    // As they stand after the act.
    let known = try visit.site.deskStories.stories(stories.map(\.story))
    let lines = zip(stories, lots).map { selected, lot in
      BulkPage.Line(
        story: known.first { $0.id == selected.story }, field: selected.field, lot: lot)
    }
    let page = BulkPage(
      act: act,
      fields: [
        (name: "act", value: act.rawValue), (name: "note", value: note),
        (name: "to", value: owner.map { String($0.id.rawValue) } ?? ""),
        (name: "place", value: place.map { "s\($0.section.id.rawValue)" } ?? ""),
        (name: "back", value: fields.query),
      ],
      note: note, lines: lines, back: fields.link(), isDone: isDone)
    return visit.page(page.html(for: staff.staff, in: try visit.context()))
  }
}

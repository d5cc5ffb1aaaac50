import HTTP
import Markup
import News
import Stores
import Text
import Times
import Views

/// A story that somebody has open in the editor, with the form that they have sent.
struct EditorWork {
  let visit: Visit
  let staff: SignedIn
  let desk: StoryDesk
  let copy: WorkingCopy
  let edition: Edition
  var form: StoryForm

  /// Opens the story that the address names; throws `Refusal.notFound` when there is none.
  init(_ visit: Visit, _ staff: SignedIn, _ sent: Query = Query()) throws {
    guard let number = Int64(visit.capture("id")) else { throw Refusal.notFound }
    let desk = StoryDesk(visit, staff.account)
    let copy = try desk.copy(ID(rawValue: number))
    guard let edition = visit.editions.first(where: { $0.language == copy.draft.edition })
    else { throw Refusal.notFound }
    (self.visit, self.staff, self.desk, self.copy) = (visit, staff, desk, copy)
    self.edition = edition
    form = StoryForm(sent, on: copy, in: edition)
  }

  /// The same form on the story as it is now.
  func reopened() throws -> EditorWork { try EditorWork(visit, staff, form.sent) }

  var copies: WorkingCopies { visit.site.workingCopies }

  /// Throws `Refusal.notAllowed` to whoever may not change the story.
  func checkMayWrite() throws {
    guard try desk.may(.write, copy.draft) else { throw Refusal.notAllowed }
  }

  /// The draft that the fields say, and everything that is wrong with them.
  func draft() throws -> (draft: StoryDraft, faults: [FieldFault]) {
    var (draft, faults) = form.fields.draft(of: try base(), in: edition.zone)
    draft.related = try draft.related.map(guid)
    let sections = try visit.site.editions.sections(of: edition.id)
    if !draft.section.isEmpty, !sections.contains(where: { $0.slug == draft.section }) {
      faults.append(FieldFault(StoryField.section.rawValue, .unknown))
    }
    return (draft, faults + form.fields.plan().faults)
  }

  /// The text that the form was made of.
  func base() throws -> StoryDraft {
    guard form.base != copy.head else { return copy.draft }
    // What came from elsewhere becomes the first revision once the desk saves another.
    return try copies.draft(of: copy.id, revision: max(1, form.base)) ?? copy.draft
  }

  /// The guid of a story that somebody names by its address.
  private func guid(_ words: String) throws -> String {
    guard words.hasPrefix("/") || words.contains("://"),
      let (address, _) = try visit.story(at: words),
      let story = try visit.site.stories.story(at: address)
    else { return words }
    return story.guid
  }

  /// Whether the fields say something else than what is saved.
  func isChanged() throws -> Bool {
    var saved = EditorPage(copy, in: edition).fields
    guard form.base == copy.head else { return true }
    for field in [StoryField.topics, .byline, .related, .usage] {
      saved[field] = saved.lines(field).joined(separator: "\n")
    }
    return StoryField.allCases.contains { field in
      let now =
        field.isList
        ? form.fields.lines(field).joined(separator: "\n") : form.fields[field]
      return now != saved[field] || form.fields.which(field) != saved.which(field)
    }
  }

  /// Keeps what was typed when what is done leaves the text alone; returns where to go then.
  func keepTyped(_ done: EditorPage.Done) throws -> Response {
    guard try isChanged() else {
      return .redirect(to: Links.deskStory(copy.id, done: done).address)
    }
    try copies.autosave(
      form.kept, of: copy.id, on: form.base, by: staff.account.id, at: visit.now)
    return .redirect(to: Links.deskStoryTyped(copy.id, done: done).address)
  }

  /// The page for a form that was refused, with what was typed.
  func refused(
    _ faults: [FieldFault], status: Status = .unprocessable
  ) throws -> Response {
    var page = try page()
    page.faults = faults
    return visit.page(page.html(for: staff.staff, in: try visit.context()), status: status)
  }

  /// The page for an act that the story's state does not allow any more.
  func conflicted() throws -> Response {
    var page = try reopened().page()
    page.news = .stateConflict
    return visit.page(page.html(for: staff.staff, in: try visit.context()), status: .conflict)
  }
}
